package io.gaja.bot.line.valet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.PaperTalk;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of a time at which a car is wanted. */
class ValetWordsTest {
  private static final Instant TEN_PAST_SIX_PM =
      ZonedDateTime.of(2026, 1, 30, 18, 10, 0, 0, PaperTalk.SEOUL).toInstant();

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
  void a_long_line_costs_no_more_than_a_short_one() {}
}
