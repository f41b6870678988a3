package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.driver.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a button may be typed; a yes that adds something is looked at first. */
class TypedButtonsTest {
  private static PaperTalk taxi() {
    return PaperTalk.inKorean().says("강남역에서 이태원역까지 택시");
  }

  private static PaperTalk taxiInEnglish() {
    return PaperTalk.inEnglish().says("taxi from Gangnam Station to Itaewon Station");
  }

  private static PaperTalk designated(Language language) {
    return PaperTalk.in(language).says("강남역에서 잠실역까지 대리").says("쏘나타 12가3456 자동");
  }

  @ParameterizedTest
  @ValueSource(strings = {"네", "응", "불러줘", "그럼 불러줘", "호출", "ㄱㄱ", "그럼 택시 불러줘", "호출하기"})
  void a_typed_yes_calls_as_the_tap_would(String said) {
    assertThat(taxi().says(said).deeds()).hasAtLeastOneElementOfType(Deed.Place.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "call it",
        "ok go",
        "book it",
        "call now",
        "please call it now",
        "sounds good"
      })
  void a_typed_yes_calls_in_english_too(String said) {
    assertThat(taxiInEnglish().says(said).deeds()).hasAtLeastOneElementOfType(Deed.Place.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "택시",
        "강남역에서 이태원역까지 택시 불러줘",
        "이태원역",
        "네?",
        "지금이요",
        "호출?",
        "12,000원",
        "아니요",
        "얼마예요?",
        "오늘 날씨 어때"
      })
  void what_is_no_plain_yes_does_not_call(String said) {
    PaperTalk rider = taxi().says(said);
    assertThat(rider.deeds()).noneMatch(Deed.Place.class::isInstance);
    assertThat(rider.heard()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "nope",
        "not now",
        "not yet",
        "don't call",
        "wait",
        "hold on",
        "stop",
        "later",
        "n"
      })
  void nothing_that_holds_back_calls_in_english(String said) {
    assertThat(taxiInEnglish().says(said).deeds()).noneMatch(Deed.Place.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "잠깐만",
        "아직",
        "부르지 마",
        "호출하지 마세요",
        "호출 안 할래",
        "호출 취소",
        "나중에",
        "기다려",
        "됐어",
        "아직 호출하지 말아줘"
      })
  void nothing_that_holds_back_calls(String said) {
    assertThat(taxi().says(said).deeds()).noneMatch(Deed.Place.class::isInstance);
    assertThat(designated(Language.KO).says(said).deeds()).noneMatch(Deed.Place.class::isInstance);
  }

  @Test
  void a_free_answer_is_left_by_a_plain_stop() {
    PaperTalk rider = designated(Language.KO).says("차 위치·키").says("그만");
    assertThat(rider.heard()).contains("🚗 대리운전").doesNotContain("위치  그만");
    assertThat(PaperTalk.inKorean().says("/driver").says("취소").isIdle()).isTrue();
  }

  @Test
  void a_yes_with_a_change_shows_the_card_again() {
    PaperTalk rider = taxi().says("네 근데 홍대입구역으로");
    assertThat(rider.heard()).contains("출발  강남역", "도착  홍대입구역");
    assertThat(rider.deeds()).isEmpty();
  }

  @Test
  void a_no_at_the_card_is_asked_what_to_change() {
    assertThat(taxi().says("아니요").heard()).contains("무엇을 바꿀까요?", "도착  이태원역");
    assertThat(taxi().says("그만두기").isIdle()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "빠른 걸로, quick",
    "빠른 배정으로 해주세요, quick",
    "첫 번째, quick",
    "제일 빠른 거, quick",
    "기본, standard",
    "기본으로 할게요, standard",
    "두 번째 거, standard",
    "2번, standard",
    "제일 싼 걸로, standard",
    "17000원으로 불러줘, standard"
  })
  void one_of_several_ways_to_call_is_chosen_by_words(String said, String option) {
    assertThat(chosen(designated(Language.KO).says(said))).isEqualTo(option);
  }

  @ParameterizedTest
  @CsvSource({
    "the first one, quick",
    "quick please, quick",
    "the fastest, quick",
    "I'll take the standard one, standard",
    "cheapest, standard",
    "the second, standard",
    "number 2, standard"
  })
  void one_of_several_ways_to_call_is_chosen_in_english(String said, String option) {
    assertThat(chosen(designated(Language.EN).says(said))).isEqualTo(option);
  }

  private static String chosen(PaperTalk rider) {
    NewCall call =
        rider.deeds().stream()
            .filter(Deed.Place.class::isInstance)
            .map(deed -> ((Deed.Place) deed).call())
            .findFirst()
            .orElseThrow(() -> new AssertionError(rider.heard()));
    return call.trip().estimate().total().minorUnits() == 20_000 ? "quick" : "standard";
  }

  @Test
  void a_bare_yes_to_several_ways_is_asked_which_by_their_names() {
    PaperTalk rider = designated(Language.KO).says("네");
    assertThat(rider.heard()).contains("어느 것으로 할까요?", "빠른 배정", "기본", "내가 정할게요");
    assertThat(rider.deeds()).isEmpty();
    assertThat(rider.says("내가 정할게요").heard()).contains("얼마로 부를까요?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"두 번째", "2번이요", "홍익대학교", "홍익대로"})
  void one_of_several_places_is_chosen_by_words(String said) {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 홍대까지 택시");
    assertThat(rider.heard()).contains("어느 곳인가요?");
    assertThat(rider.says(said).heard()).contains("도착  홍익대학교");
  }

  @Test
  void the_other_buttons_of_a_card_are_typed_as_well() {
    assertThat(taxi().says("도착지 변경").heard()).contains("어디로 가세요?");
    assertThat(designated(Language.KO).says("차 변경").heard()).contains("차");
    assertThat(taxiInEnglish().says("change pickup").heard()).contains("Where shall we pick");
  }

  @Test
  void whether_it_is_here_is_answered_by_words() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").sends(37.4979, 127.0276);
    assertThat(rider.says("다시").heard()).contains("어디서 타세요?");
    assertThat(rider.sends(37.4979, 127.0276).says("맞아").heard()).contains("어디로 가세요?");
  }

  @Test
  void what_is_shown_to_park_is_chosen_by_words() {
    PaperTalk rider = PaperTalk.inKorean().says("코엑스 주차").says("2시간");
    assertThat(rider.says("발렛으로").heard()).contains("차종을 적어 주세요");
  }

  @Test
  void how_an_applicant_works_is_typed() {
    PaperTalk driver = PaperTalk.inKorean().says("/driver").says("김기사");
    driver.does(new Incoming.Contact("+821012345678", true));
    assertThat(driver.says("택시").buttons()).contains("✅ 🚕 택시 · 골랐어요");
    assertThat(driver.says("다음").heard()).contains("차는 무엇인가요?");
  }

  @Test
  void a_driver_types_what_stands_on_the_card_of_the_job() {
    assertThat(command(PaperTalk.inKorean().drives(PaperCalls.assigned()).says("도착했어요")))
        .isInstanceOf(CallCommand.Arrive.class);
    PaperTalk arrived = PaperTalk.inKorean().drives(PaperCalls.arrived()).says("손님 탔어요");
    assertThat(arrived.heard()).contains("탑승 번호 네 자리");
    assertThat(command(arrived.says("번호 없이 출발"))).isInstanceOf(CallCommand.Board.class);
  }

  @ParameterizedTest
  @CsvSource({"네, Accept", "수락, Accept", "거절, Decline", "아니요, Decline", "ok, Accept"})
  void an_offer_is_answered_by_a_word(String said, String command) {
    Duty asked = new Duty.Asked(PaperCalls.searching().id(), PaperCalls.NOW);
    PaperTalk driver = PaperTalk.inKorean().works(PaperTalk.driver(asked)).says(said);
    assertThat(command(driver).getClass().getSimpleName()).isEqualTo(command);
  }

  private static CallCommand command(PaperTalk talk) {
    return ((Deed.Command) talk.deeds().getFirst()).command();
  }

  @Test
  void the_menus_are_typed_too() {
    PaperTalk driver = PaperTalk.inKorean().works(PaperTalk.driver(new Duty.Off(PaperCalls.NOW)));
    assertThat(driver.says("콜 받기").heard()).contains("실시간 위치를 공유해 주세요");
    assertThat(PaperTalk.inKorean().says("내 정보").heard()).contains("🏠 집");
    assertThat(PaperTalk.inKorean().says("집 정하기").heard()).contains("집이 어디예요?");
    assertThat(PaperTalk.inEnglish().says("My details").heard()).contains("🏠 Home");
  }
}
