package io.gaja.bot.line.taxi;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.place.Place;
import org.junit.jupiter.api.Test;

/** What is said of a taxi beside from where to where. */
class TaxiTalkTest {
  @Test
  void stops_said_in_the_sentence_are_on_the_card_in_its_price_and_in_the_call() {
    PaperTalk direct = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시");
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 합정역 들러서 이태원역까지 택시");
    assertThat(rider.heard()).contains("출발  강남역", "경유  합정역", "도착  이태원역");

    NewCall longer = rider.taps("호출하기").placed();
    NewCall shorter = direct.taps("호출하기").placed();
    assertThat(longer.trip().stops()).extracting(Place::name).containsExactly("합정역");
    assertThat(longer.trip().route().distance()).isGreaterThan(shorter.trip().route().distance());
    assertThat(longer.trip().estimate().total()).isGreaterThan(shorter.trip().estimate().total());
  }

  @Test
  void a_stop_is_added_by_a_tap_and_taken_out_by_a_tap_or_a_sentence() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").taps("경유지");
    assertThat(rider.heard()).contains("어디에 들를까요?");
    assertThat(rider.says("합정역").heard()).contains("경유  합정역", "예상");
    assertThat(rider.taps("경유지 빼기").heard()).contains("예상").doesNotContain("경유");

    assertThat(rider.taps("경유지").says("합정역").heard()).contains("경유  합정역");
    assertThat(rider.says("경유지 빼줘").heard()).contains("예상").doesNotContain("경유");
  }

  @Test
  void the_driver_is_told_of_the_stops_before_and_after_accepting() {
    NewCall call = PaperTalk.inKorean().says("강남역에서 합정역 들러서 이태원역까지 택시").taps("호출하기").placed();
    assertThat(PaperCalls.offerOf(call).text()).contains("출발 강남역 → 경유 합정역 → 도착 이태원역");
    assertThat(PaperCalls.jobOf(call).text()).contains("출발 강남역", "경유 합정역", "도착 이태원역");
  }
}
