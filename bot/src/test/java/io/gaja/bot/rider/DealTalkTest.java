package io.gaja.bot.rider;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.fare.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A price that moves, a stop on the way and notes on the car, while a call is open. */
class DealTalkTest {
  private static final Call SEARCHING = PaperCalls.inOwnCar(PaperCalls.searching().state());
  private static final Call ASSIGNED = PaperCalls.inOwnCar(PaperCalls.assigned().state());

  @Test
  void the_card_of_a_search_tells_the_price_and_offers_a_step_more() {
    PaperTalk rider = PaperTalk.inKorean().rides(SEARCHING).says("/status");
    assertThat(rider.heard()).contains("약속 요금  18,900원", "차  Sonata · 12-3456 · 수동", "B3 B12");
    assertThat(rider.buttons()).containsExactly("3,000원 더", "차 위치·키", "호출 취소");
    rider.taps("3,000원 더");
    assertThat(command(rider))
        .isEqualTo(new CallCommand.RaisePrice(PaperCalls.RIDER, Money.won(21_900)));
  }

  @Test
  void whoever_would_rather_wait_hears_that_the_search_goes_on() {
    PaperTalk rider = PaperTalk.inKorean().rides(SEARCHING);
    rider.tapsVerb(Verb.KEEP_WAITING, PaperCalls.ID.value());
    assertThat(rider.heard()).contains("계속 찾고 있을게요");
    PaperTalk nobody = PaperTalk.inKorean().tapsVerb(Verb.KEEP_WAITING, PaperCalls.ID.value());
    assertThat(nobody.heard()).contains("이미 끝난 호출");
  }

  @Test
  void a_drivers_price_is_taken_or_left() {
    PaperTalk rider = PaperTalk.inKorean().rides(SEARCHING);
    rider.tapsVerb(Verb.TAKE_COUNTER, "call-1.driver");
    assertThat(command(rider))
        .isEqualTo(new CallCommand.TakeCounter(PaperCalls.RIDER, PaperCalls.DRIVER));
    rider.tapsVerb(Verb.LEAVE_COUNTER, "call-1.driver");
    assertThat(command(rider))
        .isEqualTo(new CallCommand.LeaveCounter(PaperCalls.RIDER, PaperCalls.DRIVER));
  }

  @Test
  void a_stop_is_priced_before_the_driver_is_asked() {
    PaperTalk rider = PaperTalk.inKorean().rides(ASSIGNED).says("/status").taps("들렀다 가기");
    assertThat(rider.heard()).contains("어디에 들를까요?");
    rider.says("서울역");
    assertThat(rider.heard()).contains("서울역에 들르면 요금이", "더해져요");
    assertThat(rider.deeds()).isEmpty();
    rider.taps("여쭤보기");
    CallCommand.ProposeStop stop = (CallCommand.ProposeStop) command(rider);
    assertThat(stop.place().name()).isEqualTo("서울역");
    assertThat(stop.price().minorUnits()).isGreaterThanOrEqualTo(5_000);
  }

  @Test
  void a_stop_is_chosen_sent_as_a_point_or_given_up() {
    PaperTalk rider = PaperTalk.inKorean().rides(ASSIGNED).says("/status").taps("들렀다 가기");
    rider.says("홍대").taps("홍대 AK플라자");
    assertThat(rider.heard()).contains("홍대 AK플라자에 들르면");
    rider.taps("그만두기");
    assertThat(rider.isIdle()).isTrue();
    rider.says("/status").taps("들렀다 가기").sends(33.4996, 126.5312);
    assertThat(rider.heard()).contains("아직 가지 않아요", "어디에 들를까요?");
    rider.sends(37.5345, 126.9946);
    assertThat(rider.heard()).contains("들르면 요금이");
  }

  @Test
  void there_is_no_stop_before_there_is_a_driver_nor_by_meter() {
    PaperTalk searching = PaperTalk.inKorean().rides(SEARCHING);
    searching.tapsVerb(Verb.STOP_BY, PaperCalls.ID.value());
    assertThat(searching.heard()).contains("아직 기사님이 정해지지 않았어요");
    PaperTalk metered = PaperTalk.inKorean().rides(PaperCalls.assigned());
    metered.tapsVerb(Verb.STOP_BY, PaperCalls.ID.value()).says("서울역");
    assertThat(metered.heard()).contains("미터로 가는 길이라");
  }

  @Test
  void where_the_car_is_may_be_told_while_the_driver_comes() {
    PaperTalk rider = PaperTalk.inKorean().rides(ASSIGNED).says("/status").taps("차 위치·키");
    rider.says("지하 1층 A3").taps("제가 가지고 있어요");
    assertThat(command(rider))
        .isEqualTo(
            new CallCommand.UpdateHandover(PaperCalls.RIDER, "지하 1층 A3", "", Optional.empty()));
    assertThat(rider.heard()).contains("기사님께 보여 드릴게요");
    PaperTalk taxi = PaperTalk.inKorean().rides(PaperCalls.assigned());
    taxi.tapsVerb(Verb.CAR_NOTES, PaperCalls.ID.value());
    assertThat(taxi.heard()).contains("맡기신 차가 없어요");
  }

  @Test
  void what_waiting_costs_is_told_before_it_runs() {
    Call arrived = PaperCalls.inOwnCar(PaperCalls.arrived().state());
    PaperTalk rider = PaperTalk.inEnglish().rides(arrived).says("/status");
    assertThat(rider.heard()).contains("After that, each 10 min begun adds ₩5,000 for waiting.");
  }

  @Test
  void no_car_is_looked_for_where_the_driver_comes_for_the_riders_own() {
    PaperTalk rider = PaperTalk.inKorean().rides(ASSIGNED).says("/status");
    assertThat(rider.heard()).doesNotContain("white Sonata").contains("확인 번호 4821");
    assertThat(ASSIGNED.state()).isInstanceOf(CallState.Assigned.class);
  }

  private static CallCommand command(PaperTalk talk) {
    return ((Deed.Command) talk.deeds().getLast()).command();
  }
}
