package io.gaja.bot.line.valet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperRide;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A valet takes a car, parks it and brings it back. */
class ValetJobTalkTest {
  private final PaperRide ride = called();
  private final PaperTalk valet = PaperTalk.inKorean();

  private static PaperRide called() {
    PaperTalk rider =
        PaperTalk.inKorean()
            .who(person -> person.owning(ValetSteps.SONATA))
            .says("강남역 발렛")
            .taps("쏘나타 12가 3456 자동")
            .taps("호출하기");
    PaperRide ride = new PaperRide(((Deed.Place) rider.deeds().getFirst()).call());
    var unused = ride.offer();
    ride.after(new CallCommand.Accept(PaperCalls.DRIVER));
    return ride;
  }

  /** The command is carried out, and the valet has the call as it is then. */
  private Call carriesOut(CallCommand command) {
    assertThat(valet.deeds()).contains(new Deed.Command(PaperCalls.ID, command));
    Call next = ride.after(command);
    valet.drives(next);
    return next;
  }

  private void shows() {
    valet.says("/driver");
  }

  @Test
  void a_car_is_taken_over_with_the_number_and_a_picture() {
    valet.drives(ride.call());
    shows();
    assertThat(valet.heard()).contains("손님께 가는 중 · 강남역", "쏘나타 · 12가 3456 · 자동", "주차 COEX garage");
    valet.taps("도착했어요");
    carriesOut(new CallCommand.Arrive(PaperCalls.DRIVER));
    shows();
    assertThat(valet.taps("차 받았어요").heard()).contains("손님의 번호 네 자리");
    valet.says("48 21");
    assertThat(valet.heard()).contains("차 사진을 한 장");
    carriesOut(new CallCommand.Board(PaperCalls.DRIVER, Optional.of("4821")));
    valet.does(new Incoming.Photo("scratch"));
    carriesOut(new CallCommand.ShowCar(PaperCalls.DRIVER, "scratch"));
    assertThat(valet.heard()).contains("손님께도 보여 드렸어요");
    assertThat(valet.isIdle()).isTrue();
    valet.does(new Incoming.Photo("another"));
    carriesOut(new CallCommand.ShowCar(PaperCalls.DRIVER, "another"));
  }

  @Test
  void without_the_number_and_without_a_picture_it_goes_on_as_well() {
    valet.drives(ride.after(new CallCommand.Arrive(PaperCalls.DRIVER)));
    shows();
    valet.taps("차 받았어요").taps("번호 없이 받기");
    carriesOut(new CallCommand.Board(PaperCalls.DRIVER, Optional.empty()));
    assertThat(valet.taps("사진 없이").heard()).contains("세우신 뒤에 알려 주세요");
    assertThat(valet.isIdle()).isTrue();
  }

  private void drivesToTheLot() {
    ride.after(new CallCommand.Arrive(PaperCalls.DRIVER));
    valet.drives(ride.after(new CallCommand.Board(PaperCalls.DRIVER, Optional.of("4821"))));
    shows();
  }

  @Test
  void a_parked_car_is_told_with_its_bay_and_its_key() {
    drivesToTheLot();
    assertThat(valet.taps("주차했어요").heard()).contains("어디에 세우셨어요?");
    assertThat(valet.says("B".repeat(101)).heard()).contains("100자까지", "어디에 세우셨어요?");
    assertThat(valet.says("코엑스로 택시 B2 41").heard()).contains("코엑스로 택시 B2 41 · 열쇠는 어디에");
    valet.taps("발렛 데스크");
    Call parked = carriesOut(new CallCommand.Park(PaperCalls.DRIVER, "코엑스로 택시 B2 41", "발렛 데스크"));
    assertThat(parked.handover().orElseThrow().key()).isEqualTo("발렛 데스크");
  }

  @Test
  void the_last_bay_is_one_tap_and_the_key_may_be_anywhere() {
    drivesToTheLot();
    valet.taps("주차했어요").taps("B2 40");
    assertThat(valet.heard()).contains("B2 40 · 열쇠는 어디에");
    valet.says("관리실 3번 고리");
    carriesOut(new CallCommand.Park(PaperCalls.DRIVER, "B2 40", "관리실 3번 고리"));
  }

  @Test
  void whoever_has_the_car_does_not_just_leave_it() {
    drivesToTheLot();
    valet.tapsVerb(Verb.GIVE_UP, PaperCalls.ID.value());
    assertThat(valet.heard()).contains("차를 맡고 계세요");
    assertThat(valet.deeds()).isEmpty();
  }

  @Test
  void on_the_way_back_the_key_is_given_to_whoever_tells_the_number() {
    drivesToTheLot();
    ride.after(new CallCommand.Park(PaperCalls.DRIVER, "B2 41", ""));
    ride.after(new CallCommand.BringBack(PaperCalls.RIDER, PaperCalls.NOW));
    var unused = ride.offer();
    valet.drives(ride.after(new CallCommand.Accept(PaperCalls.DRIVER)));
    shows();
    assertThat(valet.heard()).contains("🚶 차로 가는 중", "B2 41", "강남역 쪽으로 23:00까지");
    valet.taps("차에 왔어요");
    carriesOut(new CallCommand.Arrive(PaperCalls.DRIVER));
    shows();
    valet.taps("출발");
    carriesOut(new CallCommand.Board(PaperCalls.DRIVER, Optional.empty()));
    shows();
    assertThat(valet.heard()).contains("🚗 차를 가져가는 중 · 강남역", "번호를 확인하고");
    assertThat(valet.taps("돌려드렸어요").heard()).contains("차를 받는 분의 번호");
    valet.says("4821");
    carriesOut(new CallCommand.HandBack(PaperCalls.DRIVER, Optional.of("4821")));
  }
}
