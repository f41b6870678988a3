package io.gaja.bot.line.valet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.PaperTalk;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of a sentence that asks for a valet, and of a time. */
class ValetWordsTest {
  private static final Instant TEN_PAST_SIX_PM =
      ZonedDateTime.of(2026, 1, 30, 18, 10, 0, 0, PaperTalk.SEOUL).toInstant();

  @ParameterizedTest
  @CsvSource({
    "발렛 불러줘 코엑스, 코엑스",
    "발렛 불러 주세요 코엑스 정문, 코엑스 정문",
    "코엑스에서 발렛 불러줘, 코엑스",
    "코엑스 정문에 발렛 부탁해요, 코엑스 정문",
    "코엑스 발렛, 코엑스",
    "코엑스 발렛파킹, 코엑스",
    "강남역으로 발레 주차 해 주세요!, 강남역",
    "valet at COEX, COEX",
    "I need a valet at Gangnam Station please, Gangnam Station",
    "Call me a valet to the Park Hyatt., the Park Hyatt",
    "valet parking my car in front of COEX, COEX"
  })
  void the_place_is_found_in_the_sentence(String sentence, String place) {
    assertThat(ValetSentence.parse(sentence).flatMap(ValetSentence::where)).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"발렛", "발렛 불러줘", "발렛파킹 부탁드려요", "valet", "call a valet", "a valet please"})
  void a_valet_without_a_place_is_one_too(String sentence) {
    assertThat(ValetSentence.parse(sentence)).contains(new ValetSentence(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"택시 불러줘", "코엑스 주차 2시간", "발레 공연 보러 가자", "what does a valet cost", "valeting", ""})
  void other_sentences_are_not(String sentence) {
    assertThat(ValetSentence.parse(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "지금, 18:10",
    "20분 뒤, 18:30",
    "20분, 18:30",
    "1시간 30분 후에, 19:40",
    "in 45 minutes, 18:55",
    "in 1 hour, 19:10",
    "18:40, 18:40",
    "7시, 19:00",
    "6시 반, 18:30",
    "오후 6시 40분, 18:40",
    "오전 7시, 07:00",
    "저녁 8시까지, 20:00",
    "at 6:45 pm, 18:45",
    "7pm, 19:00",
    "18:00, 18:00",
    "밤 12시, 00:00",
    "24:00, 00:00"
  })
  void a_time_is_the_next_one_that_comes(String said, String expected) {
    Instant at = WantedTime.read(said, TEN_PAST_SIX_PM, PaperTalk.SEOUL).orElseThrow();
    assertThat(at).isAfterOrEqualTo(TEN_PAST_SIX_PM);
    assertThat(at.atZone(PaperTalk.SEOUL).toLocalTime()).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "뒤",
        "아무 때나",
        "30",
        "25:00",
        "18:60",
        "6",
        "soon",
        "00000000000000000000000000000000000000000시"
      })
  void what_is_no_time_is_asked_again(String said) {
    assertThat(WantedTime.read(said, TEN_PAST_SIX_PM, PaperTalk.SEOUL)).isEmpty();
  }

  @Test
  void a_long_line_costs_no_more_than_a_short_one() {
    assertThat(ValetSentence.parse("발렛 ".repeat(40))).isEmpty();
  }
}
