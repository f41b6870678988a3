package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no place is heard for what it is where a place is asked for, and not searched as one. */
class PlaceQuestionTest {
  private static final String NOT_READ = "어느 곳인지 알아듣지 못했어요";

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of("택시", "어디서 타세요?"),
        Arguments.of("강남역 택시", "어디로 가세요?"),
        Arguments.of("대리", "어디서 타세요?"),
        Arguments.of("주차", "어디에 주차하세요?"),
        Arguments.of("발렛", "어디에서 차를 받을까요?"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_yes_is_told_that_the_place_comes_first(String wish, String question) {
    for (String said : new String[] {"네", "그럼 불러줘", "호출"}) {
      PaperTalk rider = PaperTalk.inKorean().says(wish).says(said);
      assertThat(rider.heard()).as(said).contains("장소부터 알려 주시면", question);
      assertThat(rider.turn().misunderstood()).as(said).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whoever_does_not_know_is_helped_with_an_example(String wish, String question) {
    assertThat(PaperTalk.inKorean().says(wish).says("모르겠어").heard())
        .contains("“강남역 2번 출구”", question);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void what_is_no_name_is_a_misunderstanding_and_not_repeated_as_one(String wish, String question) {
    for (String said : new String[] {"그냥 아무데나", "ㅅㄱ", "거기 말고", "어디든 상관없어요"}) {
      PaperTalk rider = PaperTalk.inKorean().says(wish).says(said);
      assertThat(rider.heard()).as(said).contains(NOT_READ, question).doesNotContain(said);
      assertThat(rider.turn().misunderstood()).as(said).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"anywhere", "I don't know", "whatever you like"})
  void what_is_no_name_is_told_so_in_english(String said) {
    PaperTalk rider = PaperTalk.inEnglish().says("taxi").says(said);
    assertThat(rider.heard()).contains("could not tell which place", "Where shall we pick you up?");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_no_is_asked_where_else_or_left(String wish, String question) {
    PaperTalk rider = PaperTalk.inKorean().says(wish).says("아니요");
    assertThat(rider.heard()).contains("그만두시려면", question);
    assertThat(rider.says("그만두기").isIdle()).isTrue();
  }

  @Test
  void a_name_that_nobody_knows_is_repeated() {
    assertThat(PaperTalk.inKorean().says("택시").says("쿵짝빌딩").heard()).contains("“쿵짝빌딩”을 찾지 못했어요");
    assertThat(PaperTalk.inEnglish().says("taxi").says("Qwzx Tower").heard())
        .contains("could not find “Qwzx Tower”");
  }

  @Test
  void what_was_said_beside_the_place_is_taken_in_and_said() {
    assertThat(PaperTalk.inKorean().says("택시").says("2명이 타요").heard()).contains("2명", "어디서 타세요?");
    assertThat(PaperTalk.inKorean().says("택시").says("경유지 추가 여의도").heard())
        .contains("여의도에 들르는 걸로", "어디서 타세요?");
    assertThat(PaperTalk.inKorean().says("대리").says("수동이야").heard())
        .contains("수동이라고 적어 둘게요", "어디서 타세요?");
  }

  @Test
  void another_line_is_gone_on_with_and_named() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 택시").says("말고 대리로");
    assertThat(rider.heard()).contains("대리운전으로 이어서", "어디로 가세요?");
    rider.says("이태원역").says("쏘나타 12가3456 자동");
    assertThat(rider.heard()).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void the_same_line_said_again_keeps_what_is_known() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 택시").says("택시 불러줘");
    assertThat(rider.says("이태원역").heard()).contains("출발  강남역", "도착  이태원역");
  }

  @ParameterizedTest
  @CsvSource({"택시, 여기, 위치 보내기", "주차, 여기요, 위치 보내기", "발렛, 여기, 위치 보내기"})
  void here_is_told_how_to_be_sent(String wish, String said, String how) {
    assertThat(PaperTalk.inKorean().says(wish).says(said).heard()).contains(how);
  }

  @Test
  void a_home_that_is_not_saved_is_asked_for_by_its_name() {
    assertThat(PaperTalk.inKorean().says("강남역에서 집까지 택시").heard())
        .contains("이번에는 집이 어디인지 적어 주세요", "어디로 가세요?");
  }

  @Test
  void whoever_wants_to_go_too_far_is_told_so_before_anything_else_is_asked() {
    PaperTalk rider = PaperTalk.inKorean().says("서울에서 제주까지 택시");
    assertThat(rider.heard()).contains("제주에는 아직 가지 않아요", "어디로 가세요?");
    assertThat(rider.says("이태원역").heard()).contains("“서울”, 어느 곳인가요?");
    assertThat(rider.says("서울역").heard()).contains("출발  서울역", "도착  이태원역");
  }

  @Test
  void one_of_several_is_told_apart_by_its_address_and_none_of_them_is_a_way_out() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 홍대까지 택시");
    assertThat(rider.heard()).contains("“홍대”, 어느 곳인가요?", "서울 마포구 양화로 160", "다른 이름을 적어 주세요");
    assertThat(rider.says("여기 없어요").heard()).contains("어디로 가세요?");
    assertThat(rider.says("홍대").taps("다른 곳").heard()).contains("어디로 가세요?");
    assertThat(rider.says("홍대").says("이태원역").heard()).contains("도착  이태원역");
  }

  @Test
  void one_of_several_is_chosen_by_its_street() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 홍대까지 택시").says("와우산로");
    assertThat(rider.heard()).contains("도착  홍익대학교");
  }

  @Test
  void what_is_to_be_told_waits_for_somebody_to_tell_it_to() {
    String said = "빨간 가방 들고 있다고 전해줘";
    assertThat(PaperTalk.inKorean().says(said).heard()).contains("기사님이 정해지면");
    assertThat(PaperTalk.inKorean().rides(PaperCalls.searching()).says(said).heard())
        .contains("아직 기사님을 찾고 있어요", "기사님이 정해지면");
    assertThat(
            PaperTalk.inEnglish()
                .rides(PaperCalls.searching())
                .says("please tell him I have a red bag")
                .heard())
        .contains("still looking for a driver");
  }
}
