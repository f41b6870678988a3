package io.gaja.bot.line.valet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperLines;
import io.gaja.bot.conversation.PaperRide;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.valet.ValetLine;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rider gives a car away and gets it back. */
class ValetTalkTest {
  private static final PaperLines LINES = PaperLines.real();
  private static final Words KOREAN = new Words(Language.KO, PaperTalk.SEOUL);

  private static PaperTalk owner() {
    return PaperTalk.inKorean().who(person -> person.owning(ValetSteps.SONATA));
  }

  private static NewCall called(PaperTalk rider) {
    return ((Deed.Place) rider.deeds().getFirst()).call();
  }

  private static PaperRide taken() {
    PaperTalk rider = owner().says("강남역에서 발렛 불러줘").taps("쏘나타 12가 3456 자동").taps("호출하기");
    PaperRide ride = new PaperRide(called(rider));
    var unused = ride.offer();
    ride.after(new CallCommand.Accept(PaperCalls.DRIVER));
    return ride;
  }

  private static PaperRide parked() {
    PaperRide ride = taken();
    ride.after(new CallCommand.Arrive(PaperCalls.DRIVER));
    ride.after(new CallCommand.Board(PaperCalls.DRIVER, Optional.of("4821")));
    ride.after(new CallCommand.Park(PaperCalls.DRIVER, "B2 41", "발렛 데스크"));
    return ride;
  }

  @Test
  void one_sentence_one_car_and_one_tap_call_a_valet() {
    PaperTalk rider = owner().says("발렛 불러줘 강남역");
    assertThat(rider.heard()).contains("어떤 차");
    rider.taps("쏘나타 12가 3456 자동");
    assertThat(rider.heard())
        .contains("🔑 발렛", "받는 곳  강남역", "쏘나타 · 12가 3456 · 자동", "주차  COEX garage", "15,000원");
    assertThat(rider.buttons()).containsExactly("호출하기", "장소 변경", "차 변경", "그만두기");
    rider.taps("호출하기");
    assertThat(called(rider).slot()).isEqualTo(Slot.CAR);
    assertThat(called(rider).line()).isEqualTo(ValetLine.CODE);
    assertThat(called(rider).handover().orElseThrow().car()).isEqualTo(ValetSteps.SONATA);
    assertThat(called(rider).terms().fetchedBack()).isTrue();
  }

  @Test
  void nothing_known_yet_is_asked_one_thing_at_a_time() {
    PaperTalk rider = PaperTalk.inEnglish().says("/start").taps("🔑 Valet");
    assertThat(rider.heard()).contains("Where shall we take your car?");
    assertThat(rider.sends(37.4979, 127.0276).heard()).contains("Shall we take your car here?");
    assertThat(rider.taps("Yes").heard()).contains("What car is it?");
    rider.says("Sonata").says("12-3456").taps("manual");
    assertThat(rider.heard()).contains("Sonata · 12-3456 · manual", "₩15,000");
    assertThat(rider.taps("Change the car").heard()).contains("Which car is it?");
  }

  @Test
  void a_valet_is_called_beside_a_ride_and_a_second_one_is_not() {
    PaperTalk rider = owner().rides(PaperCalls.riding()).says("/valet");
    assertThat(rider.heard()).contains("어디에서 차를 받을까요?");
    rider.rides(parked().call()).says("/valet");
    assertThat(rider.heard()).contains("이미 맡기신 차가 있어요");
    assertThat(rider.says("/start").buttons()).doesNotContain("🔑 발렛");
  }

  @Test
  void the_card_of_a_parked_car_says_where_it_stands_and_brings_it_in_one_tap() {
    PaperTalk rider = owner().rides(parked().call()).says("/status");
    assertThat(rider.heard()).contains("🅿️ 주차됐어요 · B2 41", "COEX garage", "번호 4821");
    assertThat(rider.taps("차 가져다 주세요").deeds()).containsExactly(brought(Duration.ZERO));
    assertThat(rider.taps("30분 뒤에").deeds()).containsExactly(brought(Duration.ofMinutes(30)));
  }

  @ParameterizedTest
  @CsvSource({
    "차 가져다 주세요, 0",
    "차 빼주세요, 0",
    "내 차 좀 갖다줘, 0",
    "제 차 가져와 주세요!, 0",
    "20분 뒤에 차 가져다 주세요, 20",
    "차 20분 뒤에 빼 주실래요, 20",
    "Bring my car, 0",
    "'can you bring my car in 20 minutes, please', 20",
    "I need my car back, 0",
  })
  void a_parked_car_is_asked_for_in_words_as_by_the_button(String words, int minutes) {
    PaperTalk rider = owner().rides(parked().call()).says(words);
    assertThat(rider.deeds()).containsExactly(brought(Duration.ofMinutes(minutes)));
  }

  @Test
  void a_parked_car_is_asked_for_in_the_midst_of_another_question() {
    PaperTalk rider = owner().rides(parked().call()).says("강남역에서 택시").says("차 빼 주세요");
    assertThat(rider.deeds()).containsExactly(brought(Duration.ZERO));
    assertThat(rider.says("홍대입구역").heard()).contains("🚕 택시", "홍대입구역");
  }

  @ParameterizedTest
  @ValueSource(strings = {"차 가져다 주세요", "bring my car", "차 빼주세요"})
  void nobody_brings_a_car_that_was_not_given_away(String words) {
    assertThat(owner().says(words).deeds()).isEmpty();
    assertThat(owner().rides(taken().call()).says(words).deeds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"대리 불러줘", "차 사진 보여줘", "차에 지갑을 두고 왔어요", "강남역에서 내 차 가져다 주세요"})
  void other_words_bring_no_parked_car(String words) {
    assertThat(owner().rides(parked().call()).says(words).deeds()).isEmpty();
  }

  @Test
  void another_time_is_typed_as_people_say_it() {
    PaperTalk rider = owner().rides(parked().call()).says("/status").taps("시간 정하기");
    assertThat(rider.says("아무 때나").heard()).contains("시간을 읽지 못했어요", "언제 가져다 드릴까요?");
    assertThat(rider.says("20분 뒤").deeds()).containsExactly(brought(Duration.ofMinutes(20)));
    assertThat(rider.heard()).contains("23:20까지 가져다 드릴게요");
    assertThat(rider.isIdle()).isTrue();
  }

  @Test
  void from_the_card_of_a_parked_car_a_driver_is_called_to_the_entrance() {
    PaperTalk rider = owner().rides(parked().call()).says("/status").taps("대리 불러서 집에 가기");
    assertThat(rider.heard()).contains("어디로 가세요?");
    rider.says("홍대입구역");
    assertThat(rider.heard()).contains("강남역", "쏘나타 · 12가 3456", "발렛이 여기로 가져와요");
  }

  @Test
  void somebody_who_looks_for_a_space_is_offered_a_valet_instead() {
    PaperTalk rider = owner().says("강남역 주차 2시간");
    assertThat(rider.heard()).contains("발렛: 입구에서 차를 받아 드려요 · 15,000원");
    assertThat(rider.taps("발렛 부르기").heard()).contains("어떤 차");
    rider.rides(parked().call()).says("강남역 주차 2시간");
    assertThat(rider.heard()).doesNotContain("발렛:");
  }

  private static Deed brought(Duration in) {
    return new Deed.Command(
        PaperCalls.ID, new CallCommand.BringBack(PaperCalls.RIDER, PaperCalls.NOW.plus(in)));
  }

  @Test
  void on_the_way_back_the_rider_sees_who_brings_it_and_whom_to_show_the_number() {
    PaperRide ride = parked();
    PaperTalk rider =
        owner().rides(ride.after(new CallCommand.BringBack(PaperCalls.RIDER, PaperCalls.NOW)));
    assertThat(rider.says("/status").heard()).contains("🔎 차를 가져올 분을 찾고 있어요", "B2 41");
    assertThat(rider.buttons()).isEmpty();

    Offer offer = ride.offer();
    String offered = offered(ride.call(), offer);
    assertThat(offered).contains("🔔 차 가져오기 · 650 m", "B2 41", "열쇠 발렛 데스크", "강남역 쪽으로 23:00까지");
    assertThat(offered).as("nobody's plate before it is taken").doesNotContain("12가");

    rider.rides(ride.after(new CallCommand.Accept(PaperCalls.DRIVER)));
    assertThat(rider.says("/status").heard()).contains("Kim 님이 차를 가지러 가고 있어요");
    ride.after(new CallCommand.Arrive(PaperCalls.DRIVER));
    rider.rides(ride.after(new CallCommand.Board(PaperCalls.DRIVER, Optional.empty())));
    assertThat(rider.says("/status").heard())
        .contains("🚗 차가 강남역 쪽으로 가고 있어요", "번호 4821 · 차를 받으실 때");

    Call done = ride.after(new CallCommand.HandBack(PaperCalls.DRIVER, Optional.of("4821")));
    rider.rides(done).tapsVerb(Verb.RECEIPT, done.id().value());
    assertThat(rider.heard())
        .contains("🧾 발렛 영수증", "강남역 · 쏘나타 12가 3456", "발렛 15,000원", "합계 15,000원");
  }

  private static String offered(Call call, Offer offer) {
    var reply =
        LINES.talks().cards(call).offer(call, offer, Optional.empty(), PaperCalls.NOW, KOREAN);
    return reply.title() + "\n" + reply.text();
  }

  @Test
  void a_car_that_was_given_away_is_not_cancelled_with_its_call() {
    PaperTalk rider = owner().rides(taken().call()).says("/cancel");
    assertThat(rider.heard()).contains("발렛이 이미 오고 있어요");
    rider.rides(parked().call()).says("/status");
    assertThat(rider.buttons()).doesNotContain("호출 취소");
  }

  @Test
  void made_up_buttons_are_answered_plainly() {
    PaperTalk rider = owner().rides(parked().call());
    for (String madeUp :
        new String[] {
          "bring.call-1", "bring.call-1.x", "when.", "onward.taxi.call-1", "fly.call-1"
        }) {
      rider.tapsVerb(Verb.OF_LINE, "valet." + madeUp);
      assertThat(rider.heard()).as(madeUp).contains("그 버튼은 읽을 수 없어요");
    }
    rider.tapsVerb(Verb.OF_LINE, "valet.bring.another.0");
    assertThat(rider.heard()).contains("이미 끝난 호출이에요");
  }
}
