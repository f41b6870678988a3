package io.gaja.bot.line.parking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTimeTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** A Friday, 17:30 in Seoul. */
  private static final Instant NOW = Instant.parse("2026-01-30T08:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "3시간,,PT3H",
    "1시간 30분,,PT1H30M",
    "2.5시간,,PT2H30M",
    "3 hours,,PT3H",
    "18:00~20:00,2026-01-30T18:00,PT2H",
    "18~20시,2026-01-30T18:00,PT2H",
    "22시부터 새벽 1시까지,2026-01-30T22:00,PT3H",
    "17:20~19:00,2026-01-30T17:20,PT1H40M",
    "8시부터 10시,2026-01-30T20:00,PT2H",
    "내일 9:00-18:00,2026-01-31T09:00,PT9H",
    "모레 14시부터,2026-02-01T14:00,",
    "6pm-8pm,2026-01-30T18:00,PT2H",
    "2일,,PT48H"
  })
  void a_time_is_said_in_many_ways(String text, String from, String length) {
    SpokenTime said = SpokenTime.read(text, NOW, SEOUL);
    assertThat(said.from().map(at -> LocalDateTime.ofInstant(at, SEOUL).toString()))
        .isEqualTo(Optional.ofNullable(from));
    assertThat(said.length()).isEqualTo(Optional.ofNullable(length).map(Duration::parse));
    assertThat(said.rest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25시부터", "99:99", "코엑스", "???", "0:0"})
  void what_is_no_time_says_nothing(String text) {
    assertThat(SpokenTime.read(text, NOW, SEOUL).saysSomething()).isFalse();
  }
}
