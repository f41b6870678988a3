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

class ParkingSentenceTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** A Friday, 17:30 in Seoul. */
  private static final Instant NOW = Instant.parse("2026-01-30T08:30:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          코엑스 주차 2시간                     | 코엑스   |                  | PT2H
          코엑스에서 2시간 주차                 | 코엑스   |                  | PT2H
          코엑스에 주차할 곳 찾아줘             | 코엑스   |                  |
          강남역 근처 주차장 찾아줘             | 강남역   |                  |
          강남역 주차장 있어?                   | 강남역   |                  |
          근처 주차장                           |          |                  |
          내 주변 주차장 알려줘                 |          |                  |
          주차                                  |          |                  |
          주차장                                |          |                  |
          주차할래                              |          |                  |
          지금 여기 주차 한 시간 반             |          |                  | PT1H30M
          코엑스 주차 18:00~20:00               | 코엑스   | 2026-01-30T18:00 | PT2H
          코엑스 주차 오후 6시부터 8시까지      | 코엑스   | 2026-01-30T18:00 | PT2H
          내일 10시부터 2시간 코엑스 주차       | 코엑스   | 2026-01-31T10:00 | PT2H
          코엑스 주차 내일 2시부터 3시간        | 코엑스   | 2026-01-31T14:00 | PT3H
          서울역 주차 하루                      | 서울역   |                  | PT24H
          서울역 주차 90분                      | 서울역   |                  | PT1H30M
          서울역 주차 20시까지                  | 서울역   |                  | PT2H30M
          이태원역 주차 예약해줘 7시 반부터 두시간 | 이태원역 | 2026-01-30T19:30 | PT2H
          park at COEX for 2 hours              | COEX     |                  | PT2H
          I need parking near Gangnam Station   | Gangnam Station |           |
          find me a parking space at COEX from 18:00 to 20:00 | COEX | 2026-01-30T18:00 | PT2H
          parking nearby                        |          |                  |
          where can i park my car near here     |          |                  |
          parking at COEX tomorrow at 10 for 3 hours | COEX | 2026-01-31T10:00 | PT3H
          park at Seoul Station until 9pm       | Seoul Station |             | PT3H30M
          COEX parking for an hour              | COEX     |                  | PT1H
          park at COEX from 6pm to 8pm          | COEX     | 2026-01-30T18:00 | PT2H
          park in Itaewon for half an hour      | Itaewon  |                  | PT30M
          """)
  void a_sentence_says_where_and_when(String text, String place, String from, String length) {
    ParkingSentence said = ParkingSentence.read(text, NOW, SEOUL).orElseThrow();
    assertThat(said.place()).isEqualTo(Optional.ofNullable(place));
    assertThat(said.time().from().map(at -> LocalDateTime.ofInstant(at, SEOUL).toString()))
        .isEqualTo(Optional.ofNullable(from));
    assertThat(said.time().length()).isEqualTo(Optional.ofNullable(length).map(Duration::parse));
    assertThat(said.certain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"코엑스 주차장", "봉은사 공영 주차장", "COEX parking", "Jamsil parking lot"})
  void the_name_of_a_lot_may_also_be_where_a_ride_goes(String text) {
    assertThat(ParkingSentence.read(text, NOW, SEOUL).orElseThrow().certain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "올림픽공원",
        "Olympic Park",
        "강남역에서 홍대입구역까지 택시",
        "taxi to Olympic Park",
        "주차 단속에 걸려서 너무 속상해요 어떻게 하죠",
        "박영희",
        "2시간"
      })
  void others_speak_of_something_else(String text) {
    assertThat(ParkingSentence.read(text, NOW, SEOUL)).isEmpty();
  }

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
