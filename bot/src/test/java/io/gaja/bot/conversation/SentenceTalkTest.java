package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence is understood wherever the talk stands. */
class SentenceTalkTest {
  private static final Place COEX = new Place("코엑스", "", new Point(37.5118, 127.0592));

  @Test
  void a_whole_trip_with_a_stop_is_on_the_card() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 합정역 들러서 이태원역까지 택시");
    assertThat(rider.heard()).contains("출발  강남역", "경유  합정역", "도착  이태원역", "예상");
  }

  @Test
  void the_place_that_was_wrong_is_replaced_on_the_card() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 서울역까지 택시").says("아니 서울역 말고 용산역");
    assertThat(rider.heard()).contains("출발  강남역", "도착  용산역");
    assertThat(rider.says("강남역 말고 이태원역").heard()).contains("출발  이태원역", "도착  용산역");
  }

  @Test
  void the_place_that_was_wrong_is_replaced_in_english() {
    PaperTalk rider =
        PaperTalk.inEnglish()
            .says("taxi from Gangnam Station to Seoul Station")
            .says("not Seoul Station, Yongsan Station");
    assertThat(rider.heard()).contains("From  Gangnam Station", "To  Yongsan Station");
    rider.says("change the pickup to Itaewon Station");
    assertThat(rider.heard()).contains("From  Itaewon Station", "To  Yongsan Station");
  }

  @Test
  void stops_are_taken_in_and_out_again_by_a_sentence() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").says("합정역 들러서 가주세요");
    assertThat(rider.heard()).contains("경유  합정역");
    assertThat(rider.says("경유지 없이").heard()).contains("도착  이태원역").doesNotContain("경유");
  }

  @Test
  void another_line_goes_on_with_the_places() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").says("택시 말고 대리로");
    assertThat(rider.heard()).contains("차종을 적어 주세요");
    rider.says("쏘나타 12가3456 자동");
    assertThat(rider.heard()).contains("대리운전", "출발  강남역", "도착  이태원역", "쏘나타");
    assertThat(rider.says("대리 말고 택시").heard()).contains("🚕 택시", "출발  강남역", "도착  이태원역");
  }

  @Test
  void a_whole_sentence_in_the_middle_of_another_line_begins_that() {
    PaperTalk rider = PaperTalk.inKorean().says("코엑스 주차");
    assertThat(rider.heard()).contains("얼마나 세워 두세요?");
    assertThat(rider.says("강남역에서 이태원역까지 택시").heard()).contains("출발  강남역", "도착  이태원역");
  }

  @ParameterizedTest
  @CsvSource({
    "강남역에서 이태원역 얼마 나와요?, 출발  강남역",
    "택시 강남역에서 이태원역까지 얼마예요?, 출발  강남역",
  })
  void a_question_for_the_price_shows_the_card_and_places_nothing(String said, String line) {
    PaperTalk rider = PaperTalk.inKorean().says(said);
    assertThat(rider.heard()).contains(line, "도착  이태원역", "예상");
    assertThat(rider.deeds()).isEmpty();
  }

  @Test
  void a_price_may_be_asked_beside_a_ride_which_goes_on() {
    PaperTalk rider = PaperTalk.inEnglish().rides(PaperCalls.riding());
    rider.says("how much from Gangnam Station to Itaewon Station");
    assertThat(rider.heard()).contains("From  Gangnam Station", "₩");
    assertThat(rider.deeds()).isEmpty();
  }

  @Test
  void a_second_taxi_is_refused_and_the_ride_goes_on() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.riding()).says("강남역에서 이태원역까지 택시 불러줘");
    assertThat(rider.heard()).contains("이미 진행 중인 호출이 있어요");
    assertThat(rider.deeds()).isEmpty();
  }

  @Test
  void home_work_and_the_last_place_are_known_by_their_words() {
    PaperTalk rider =
        PaperTalk.inKorean()
            .who(person ->
                person.livingAt(PaperCalls.HONGDAE).workingAt(PaperCalls.GANGNAM).whoWentTo(COEX));
    assertThat(rider.says("회사에서 집으로 택시").heard()).contains("출발  Gangnam", "도착  Hongdae");
    assertThat(rider.says("회사에서 지난번 거기로 택시").heard()).contains("출발  Gangnam", "도착  코엑스");
  }

  @Test
  void a_home_that_is_not_saved_is_asked_for() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 집까지 택시");
    assertThat(rider.heard()).contains("집이 아직 저장되어 있지 않아요", "어디로 가세요?");
    assertThat(rider.says("이태원역").heard()).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void here_is_asked_of_the_phone() {
    PaperTalk rider = PaperTalk.inKorean().says("여기서 이태원역까지 택시");
    assertThat(rider.heard()).contains("어디서 타세요?").doesNotContain("어디로 가세요?");
    assertThat(rider.sends(37.4979, 127.0276).taps("맞아요").heard()).contains("도착  이태원역");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "내일 아침 7시에 강남역에서 이태원역까지 택시 | 내일 오전 7:00 예약은 아직",
        "강남역에서 이태원역까지 택시 2대 | 2대를 한꺼번에",
        "6명인데 강남역에서 이태원역까지 택시 | 6명은 택시 한 대에",
        "휠체어 택시 강남역에서 이태원역까지 | 차 종류(휠체어)는 아직",
        "강남역에서 이태원역까지 택시 15000원에 | 15,000원으로 미리"
      })
  void what_cannot_be_had_yet_is_said_and_the_rest_goes_on(String said, String honest) {
    PaperTalk rider = PaperTalk.inKorean().says(said);
    assertThat(rider.heard()).contains(honest, "출발  강남역", "도착  이태원역");
    assertThat(rider.isIdle()).isFalse();
  }

  @Test
  void more_people_than_fit_are_told_so_on_the_card() {
    PaperTalk rider = PaperTalk.inEnglish().says("taxi from Gangnam Station to Itaewon Station");
    assertThat(rider.says("make it 6 people").heard()).contains("up to 4", "To  Itaewon Station");
    assertThat(rider.says("make it 3 people").heard())
        .contains("To  Itaewon Station")
        .doesNotContain("up to 4");
  }

  @Test
  void a_price_said_with_a_designated_driver_is_weighed_at_once() {
    PaperTalk rider = PaperTalk.inKorean().says("대리 강남역에서 이태원역까지 20000원에 불러줘");
    rider.says("쏘나타 12가3456 자동");
    assertThat(rider.buttons()).contains("20,000원으로 부르기");
    assertThat(rider.deeds()).noneMatch(Deed.Place.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"서울역에서 제주공항까지 택시", "taxi from Seoul Station to Jeju Airport"})
  void beyond_where_we_drive_is_said_before_anything_is_called(String said) {
    PaperTalk rider = PaperTalk.inKorean().says(said);
    assertThat(rider.heard()).contains("어디로 가세요?");
    assertThat(rider.deeds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"취소", "취소해줘", "cancel", "그만"})
  void giving_up_ends_what_is_asked_and_leaves_a_call_alone(String said) {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says("코엑스 주차").says(said);
    assertThat(rider.heard()).contains("그만뒀어요");
    assertThat(rider.deeds()).isEmpty();
  }

  @Test
  void a_call_is_cancelled_by_its_name_from_the_middle_of_something_else() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says("코엑스 주차");
    assertThat(rider.says("택시 취소해줘").buttons()).contains("네, 취소할게요");
  }

  @Test
  void where_the_driver_is_is_shown_at_any_step() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says("코엑스 주차");
    assertThat(rider.says("기사님 어디쯤이에요?").heard()).contains("기사님이 가고 있어요");
    assertThat(rider.says("2시간").heard()).contains("코엑스");
  }

  @Test
  void the_receipt_of_the_last_ride_is_one_word() {
    Call done = PaperCalls.completed();
    PaperTalk rider = PaperTalk.inKorean().rides(done).says("영수증 주세요");
    assertThat(rider.heard()).contains("합계");
    assertThat(PaperTalk.inKorean().says("영수증").heard()).contains("아직 끝난 이용 내역이 없어요");
  }

  @Test
  void words_for_the_driver_are_passed_on_or_it_is_said_that_there_is_none() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned());
    assertThat(rider.says("기사님한테 5분 늦는다고 전해줘").heard()).contains("이 말을 전할까요?", "5분 늦는다고");
    assertThat(rider.says("네").deeds()).hasSize(1);
    assertThat(PaperTalk.inKorean().says("기사님한테 늦는다고 전해줘").heard()).contains("지금은 이어 드릴 기사님이 없어요");
  }

  @Test
  void what_was_left_behind_is_a_matter_for_a_person() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says("지갑을 두고 내렸어요");
    assertThat(rider.heard()).contains("두고 내리신 물건");
    assertThat(rider.buttons()).containsExactly("👤 사람과 이야기하기");
  }

  @Test
  void thanks_help_and_language_leave_the_question_where_it_is() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 택시");
    assertThat(rider.says("고마워요").heard()).contains("별말씀을요");
    assertThat(rider.says("도움말").heard()).contains("역이나 큰 건물 이름", "/help");
    assertThat(rider.says("영어로 해줘").heard()).contains("English");
    assertThat(rider.says("Itaewon Station").heard()).contains("To  Itaewon Station");
  }

  @Test
  void whoever_wants_to_drive_is_registered() {
    assertThat(PaperTalk.inKorean().says("기사 등록하고 싶어요").heard())
        .isEqualTo(PaperTalk.inKorean().says("/driver").heard());
  }

  @Test
  void yes_and_no_are_the_buttons_of_a_question() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").sends(37.4979, 127.0276);
    assertThat(rider.says("아니요").heard()).contains("어디서 타세요?");
    assertThat(rider.sends(37.4979, 127.0276).says("네").heard()).contains("어디로 가세요?");
    assertThat(rider.says("이태원역").says("네").deeds()).hasAtLeastOneElementOfType(Deed.Place.class);
  }

  @Test
  void a_name_is_a_name_where_one_is_asked_for() {
    PaperTalk driver = PaperTalk.inKorean().says("/driver").says("택시 취소");
    assertThat(driver.deeds()).isEmpty();
    assertThat(driver.heard()).isEqualTo(PaperTalk.inKorean().says("/driver").says("김기사").heard());
  }

  @Test
  void the_places_of_a_call_that_is_out_are_not_changed_in_silence() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.searching()).says("아니 서울역 말고 용산역");
    assertThat(rider.heard()).contains("이미 부른 호출의 장소는 바꿀 수 없어요");
    assertThat(rider.buttons()).contains("호출 취소");
  }

  @Test
  void a_place_out_of_the_blue_is_where_somebody_wants_to_go() {
    PaperTalk rider = PaperTalk.inKorean().says("이태원역");
    assertThat(rider.heard()).contains("어디서 타세요?");
    assertThat(rider.says("강남역").heard()).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void whoever_drank_is_asked_where_and_which_car_and_may_name_the_price() {
    PaperTalk rider = PaperTalk.inKorean().says("술 마셨어 대리 불러줘 일산까지");
    assertThat(rider.heard()).contains("어디서 타세요?");
    rider.says("강남역");
    if (rider.heard().contains("어느 곳인가요?")) {
      rider.taps(rider.buttons().getFirst());
    }
    assertThat(rider.heard()).contains("차종을 적어 주세요");
    rider.says("쏘나타 12가3456 자동");
    assertThat(rider.heard()).contains("대리운전", "강남역", "쏘나타");
    assertThat(rider.says("25000원에 해줘").heard()).contains("원");
    assertThat(rider.deeds()).noneMatch(Deed.Place.class::isInstance);
  }

  @Test
  void parking_is_asked_for_and_changed_by_a_sentence() {
    PaperTalk rider = PaperTalk.inKorean().says("코엑스 주차 2시간");
    assertThat(rider.heard()).contains("코엑스");
    assertThat(rider.says("아니 코엑스 말고 강남역").heard()).contains("강남역");
    assertThat(rider.says("주차 3시간").heard()).contains("강남역 근처", "23:00~", "02:00");
  }

  @Test
  void a_day_without_an_hour_is_not_taken_for_now() {
    PaperTalk rider = PaperTalk.inKorean().says("내일 코엑스 주차 2시간");
    assertThat(rider.heard()).contains("몇 시부터인지도", "얼마나 세워 두세요?");
  }

  @Test
  void more_parking_is_one_sentence() {
    assertThat(PaperTalk.inKorean().says("주차 한 시간 연장해줘").heard()).contains("늘릴 주차 예약이 없어요");
  }

  @Test
  void a_valet_is_asked_for_and_moved_by_a_sentence() {
    PaperTalk rider = PaperTalk.inKorean().says("코엑스에서 발렛 불러줘");
    rider.says("쏘나타 12가3456 자동");
    assertThat(rider.heard()).contains("발렛", "코엑스");
    assertThat(rider.says("코엑스 말고 강남역").heard()).contains("강남역");
  }
}
