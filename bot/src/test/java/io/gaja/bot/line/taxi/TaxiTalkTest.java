package io.gaja.bot.line.taxi;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Party;
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
    assertThat(PaperCalls.offerOf(call).text()).contains("출발 강남역 · 경유 합정역 · 도착 이태원역");
    assertThat(PaperCalls.jobOf(call).text()).contains("출발 강남역", "경유 합정역", "도착 이태원역");
  }

  @Test
  void people_are_on_the_card_go_with_the_call_and_are_told_to_the_driver() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시, 4명이요");
    assertThat(rider.heard()).contains("👥 4명");

    NewCall call = rider.taps("호출하기").placed();
    assertThat(call.trip().party()).contains(new Party(4));
    assertThat(PaperCalls.offerOf(call).text()).contains("👥 4명");
    assertThat(PaperCalls.jobOf(call).text()).contains("👥 4명");
  }

  @Test
  void the_driver_reads_the_places_of_a_rider_in_another_language_in_their_own() {
    PaperTalk rider =
        PaperTalk.inEnglish()
            .says("taxi from Gangnam Station via Hapjeong Station to Itaewon Station");
    Call call = PaperCalls.accepted(rider.taps("Call now").placed());
    assertThat(PaperTalk.inKorean().drives(call).says("/status").heard())
        .contains("강남역", "합정역", "이태원역")
        .doesNotContain("Station");
    assertThat(PaperTalk.inEnglish().drives(call).says("/status").heard())
        .contains("Gangnam Station", "Hapjeong Station");
  }

  @Test
  void who_says_nothing_of_people_is_asked_nothing_and_nobody_is_told_anything() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시");
    assertThat(rider.heard()).doesNotContain("👥");

    NewCall call = rider.taps("호출하기").placed();
    assertThat(call.trip().party()).isEmpty();
    assertThat(PaperCalls.offerOf(call).text()).doesNotContain("👥");
  }

  @Test
  void people_are_changed_by_a_tap_a_figure_or_another_sentence() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").taps("인원");
    assertThat(rider.heard()).contains("몇 분이 타세요?");
    assertThat(rider.buttons()).containsExactly("1명", "2명", "3명", "4명", "돌아가기");
    assertThat(rider.taps("3명").heard()).contains("👥 3명", "도착  이태원역");
    assertThat(rider.says("make it 4 people").heard()).contains("👥 4명");
    assertThat(rider.taps("인원").says("2").heard()).contains("👥 2명");
    assertThat(rider.taps("인원").says("세 명이요").heard()).contains("👥 3명");
    assertThat(rider.taps("인원").taps("돌아가기").heard()).contains("👥 3명");
  }

  @Test
  void people_said_while_a_place_is_asked_for_are_kept_until_the_card() {
    PaperTalk rider = PaperTalk.inKorean().says("이태원역까지 택시").says("3명이요");
    assertThat(rider.heard()).contains("👥 3명", "어디서 타세요?");
    assertThat(rider.says("강남역").heard()).contains("출발  강남역", "👥 3명");
  }

  @Test
  void a_party_that_does_not_fit_is_told_what_to_do_and_not_promised_its_seats() {
    PaperTalk rider = PaperTalk.inEnglish().says("taxi from Gangnam Station to Itaewon Station");
    assertThat(rider.says("make it 6 people").heard())
        .contains("6 people do not fit into one taxi", "call another")
        .doesNotContain("👥");
    assertThat(rider.taps("Call now").placed().trip().party()).isEmpty();
  }

  @Test
  void what_cannot_be_had_yet_stays_on_the_card_until_it_is_not_wanted_any_more() {
    PaperTalk rider = PaperTalk.inKorean().says("내일 오전 7시에 강남역에서 이태원역까지 대형 택시 2대");
    assertThat(rider.replies()).hasSize(1);
    assertThat(rider.heard()).contains("내일 오전 7:00 예약은 아직", "차 종류(대형)는", "2대를 한꺼번에");
    assertThat(rider.says("이태원역 말고 합정역").heard())
        .contains("도착  합정역", "내일 오전 7:00 예약은 아직", "차 종류(대형)는", "2대를 한꺼번에");
    assertThat(rider.says("/lang").taps("English").says("make it 2 people").heard())
        .contains("Booking ahead (tomorrow at 7:00 AM)", "(large)", "I cannot call 2 at once");
    assertThat(rider.says("now please").heard()).contains("(large)").doesNotContain("Booking");
  }

  @Test
  void a_day_without_an_hour_is_repeated_as_a_day() {
    PaperTalk rider = PaperTalk.inKorean().says("2월 20일에 강남역에서 이태원역까지 택시");
    assertThat(rider.heard()).contains("2월 20일 (금) 예약은 아직 받지 않아요");
  }

  @Test
  void what_cannot_be_had_yet_is_said_at_once_while_a_place_is_still_asked_for() {
    PaperTalk rider = PaperTalk.inKorean().says("내일 오전 7시에 이태원역까지 택시");
    assertThat(rider.heard()).contains("내일 오전 7:00 예약은 아직", "어디서 타세요?");
    assertThat(rider.says("강남역").heard()).contains("출발  강남역", "내일 오전 7:00 예약은 아직");
  }
}
