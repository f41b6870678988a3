package io.gaja.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The people of the city know every sentence that they listen for: a lost one fails here. */
class DemoReadingTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @ParameterizedTest
  @EnumSource
  void riders_know_their_sentences_in_both_languages(Language language) {
    assertThatCode(() -> new RiderReading(language, SEOUL)).doesNotThrowAnyException();
    assertThatCode(() -> new ParkingReading(language, SEOUL)).doesNotThrowAnyException();
    Words words = new Words(language, SEOUL);
    assertThatCode(() -> new Questions<>(CarOwning.QUESTIONS, words)).doesNotThrowAnyException();
    Stream.of(Bargaining.ASK_PRICE, Visiting.NUMBER_BACK, Visiting.BRINGING)
        .forEach(key -> assertThatCode(() -> new Sentence(key, words)).doesNotThrowAnyException());
  }

  @Test
  void those_who_work_know_their_sentences() {
    assertThatCode(() -> new DriverReading(SEOUL)).doesNotThrowAnyException();
    assertThatCode(() -> new LotReading(SEOUL)).doesNotThrowAnyException();
  }

  @Test
  void the_city_has_the_people_that_it_promises() {
    assertThat(Quarter.ALL.stream().mapToInt(Quarter::designated).sum()).isEqualTo(15);
    assertThat(Quarter.ALL.stream().mapToInt(Quarter::valets).sum()).isEqualTo(6);
    assertThat(Quarter.ALL.stream().filter(quarter -> quarter.valets() > 0)).hasSize(3);
    assertThat(LotCast.size()).isEqualTo(12);
  }
}
