package io.gaja.bot.line.designated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignatedSentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "대리||",
        "대리운전||",
        "대리 불러줘||",
        "대리기사님 좀 불러주세요||",
        "술 마셨어 대리 불러줘 일산까지||일산",
        "술 한잔 했어요. 대리 부탁드려요||",
        "나 술 마셨는데 잠실역까지 대리 불러 줘|  |잠실역",
        "강남역에서 잠실역까지 대리|강남역|잠실역",
        "강남역에서 홍대입구역까지 대리운전 불러줘|강남역|홍대입구역",
        "대리 강남역에서 잠실역|강남역|잠실역",
        "대리 종로까지||종로",
        "대리 집||집",
        "강남역에서 대리 불러줘|강남역|",
        "대리 불러서 잠실역으로 가자||잠실역",
        "designated driver||",
        "I need a designated driver from Gangnam Station to Jamsil Station|Gangnam Station|Jamsil Station",
        "a designated driver to Itaewon please||Itaewon",
        "Please drive me home in my car||home",
        "designated driver home from Gangnam Station|Gangnam Station|home"
      })
  void whoever_names_it_gets_it_with_the_places_they_said(String said, String from, String to) {
    DesignatedSentence sentence = DesignatedSentence.parse(said).orElseThrow();
    assertThat(sentence.from().orElse(null)).isEqualTo(from);
    assertThat(sentence.to().orElse(null)).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "택시",
        "강남역에서 홍대입구역까지 택시",
        "김대리한테 물어볼게요",
        "대리석",
        "대리점까지 택시",
        "taxi from A to B",
        "술 마셨어",
        "25000"
      })
  void what_speaks_of_something_else_is_left_to_others(String said) {
    assertThat(DesignatedSentence.parse(said)).isEmpty();
  }

  @Test
  void a_long_text_costs_no_more_than_a_short_one() {
    String endless = "대리 " + "에서 ".repeat(1_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(1), () -> assertThat(DesignatedSentence.parse(endless)).isEmpty());
    String long200 = "대리 " + "가 에서 ".repeat(38);
    Assertions.assertTimeout(
        Duration.ofSeconds(1), () -> assertThat(DesignatedSentence.parse(long200)).isPresent());
  }
}
