package io.gaja.bot.rider;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.Slot;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rider's call under way, and the one that has just ended. */
class RiderCallTalkTest {
  private static final CallState PARKED =
      new CallState.Parked("B12", PaperCalls.NOW, Optional.empty(), PaperCalls.NOW);
  private static final Deed CANCEL =
      new Deed.Command(PaperCalls.ID, new CallCommand.CancelByRider(PaperCalls.RIDER));

  @Test
  void a_call_that_nobody_has_taken_is_cancelled_at_once() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.searching()).says("/cancel");
    assertThat(rider.deeds()).containsExactly(CANCEL);
  }

  @Test
  void a_driver_under_way_is_only_sent_back_after_a_question() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says("취소");
    assertThat(rider.heard()).contains("기사님이 이미 오고 있어요");
    assertThat(rider.deeds()).isEmpty();
    rider.taps("네, 취소할게요");
    assertThat(rider.deeds()).containsExactly(CANCEL);
  }

  @Test
  void staying_with_the_driver_shows_the_call() {
    PaperTalk rider =
        PaperTalk.inKorean().rides(PaperCalls.assigned()).says("/cancel").taps("아니요, 기다릴게요");
    assertThat(rider.heard()).contains("Kim 기사님이 가고 있어요", "탑승 번호 4821");
  }

  @Test
  void the_status_is_the_card_of_the_call_in_every_open_state() {
    for (var call : PaperCalls.inEveryState()) {
      PaperTalk rider = PaperTalk.inEnglish().rides(call).says("/status");
      assertThat(rider.replies()).isNotEmpty();
      if (!call.isOpen()) {
        assertThat(rider.heard()).contains("You have no call at the moment.");
        assertThat(rider.buttons()).startsWith("🚕 Taxi");
      }
    }
  }

  @Test
  void stars_are_given_by_the_button_and_by_nothing_made_up() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.completed());
    rider.tapsVerb(Verb.RATE, "call-1.5");
    assertThat(rider.deeds())
        .containsExactly(
            new Deed.Command(PaperCalls.ID, new CallCommand.Rate(PaperCalls.RIDER, 5)));
    for (String madeUp : new String[] {"call-1.6", "call-1.0", "call-1", "Call!.5", ""}) {
      rider.tapsVerb(Verb.RATE, madeUp);
      assertThat(rider.deeds()).isEmpty();
      assertThat(rider.heard()).contains("그 버튼은 읽을 수 없어요");
    }
  }

  @Test
  void a_receipt_is_shown_to_whoever_paid_it() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.completed());
    rider.tapsVerb(Verb.RECEIPT, "call-1");
    assertThat(rider.heard()).contains("영수증", "Gangnam에서 Hongdae까지", "미터 요금 18,900원", "합계 18,900원");

    PaperTalk stranger = PaperTalk.inKorean().drives(PaperCalls.completed());
    stranger.tapsVerb(Verb.RECEIPT, "call-1");
    assertThat(stranger.heard()).contains("그 호출은 더 이상 없어요").doesNotContain("18,900");
  }

  @Test
  void the_button_of_an_earlier_call_cancels_that_call_and_not_the_present_one() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.searching());
    rider.tapsVerb(Verb.CANCEL_CALL, "an-older-call");
    assertThat(rider.deeds())
        .containsExactly(
            new Deed.Command(
                new CallId("an-older-call"), new CallCommand.CancelByRider(PaperCalls.RIDER)));
  }

  @Test
  void a_parked_car_and_a_ride_are_both_shown_and_each_is_cancelled_by_itself() {
    Call car = PaperCalls.in(PARKED, Slot.CAR);
    PaperTalk rider = PaperTalk.inKorean().rides(car).rides(PaperCalls.assigned());
    rider.says("/status");
    assertThat(rider.replies()).hasSize(2);
    assertThat(rider.heard()).contains("B12", "Kim 기사님이 가고 있어요");

    rider.says("/cancel");
    assertThat(rider.heard()).contains("어느 것을 취소할까요?");
    rider.tapsVerb(Verb.CANCEL_CALL, car.id().value());
    assertThat(rider.deeds())
        .containsExactly(
            new Deed.Command(car.id(), new CallCommand.CancelByRider(PaperCalls.RIDER)));
    assertThat(rider.tapsVerb(Verb.CANCEL_CALL, "call-1").heard()).contains("기사님이 이미 오고 있어요");
  }

  @Test
  void a_parked_car_keeps_nobody_from_a_taxi() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.in(PARKED, Slot.CAR)).says("/start");
    assertThat(rider.buttons()).contains("지금 호출 보기", "🚕 택시");
    assertThat(rider.says("/taxi").heard()).contains("어디서 타세요?");
  }
}
