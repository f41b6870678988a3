package io.gaja.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Words KOREAN = new Words(Language.KO, SEOUL);
  private static final Words ENGLISH = new Words(Language.EN, SEOUL);

  @Test
  void won_are_said_as_people_write_them() {
    assertThat(KOREAN.money(Money.won(18_500))).isEqualTo("18,500원");
    assertThat(ENGLISH.money(Money.won(18_500))).isEqualTo("₩18,500");
    assertThat(ENGLISH.money(new Money(1250, Currency.getInstance("JPY")))).isEqualTo("1,250 JPY");
  }

  @Test
  void short_ways_are_metres_and_long_ones_kilometres() {
    assertThat(KOREAN.distance(new Distance(654))).isEqualTo("650 m");
    assertThat(ENGLISH.distance(new Distance(12_449))).isEqualTo("12.4 km");
  }

  @Test
  void nothing_takes_less_than_a_minute_and_an_hour_is_an_hour() {
    assertThat(KOREAN.duration(Duration.ofSeconds(5))).isEqualTo("1분");
    assertThat(ENGLISH.duration(Duration.ofMinutes(32))).isEqualTo("32 min");
    assertThat(KOREAN.duration(Duration.ofMinutes(61))).isEqualTo("1시간 1분");
  }

  @Test
  void the_day_begins_at_midnight_where_people_live() {
    Instant earlyMorning = Instant.parse("2026-01-01T16:30:00Z");
    assertThat(KOREAN.time(earlyMorning)).isEqualTo("01:30");
    assertThat(KOREAN.startOfDay(earlyMorning)).isEqualTo("2026-01-01T15:00:00Z");
  }

  /** Names are typed by people: nothing in them is read as a pattern. */
  @Test
  void what_people_type_is_said_as_they_typed_it() {
    assertThat(KOREAN.say(Msg.RELAY_ASK, "{0} '*_`[x](y) {")).contains("{0} '*_`[x](y) {");
  }

  @Test
  void everybody_but_koreans_is_spoken_to_in_english() {
    assertThat(Language.of(java.util.Locale.KOREA)).isEqualTo(Language.KO);
    assertThat(Language.of(java.util.Locale.JAPANESE)).isEqualTo(Language.EN);
  }
}
