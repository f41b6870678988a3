package io.gaja.bot.line.taxi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RideSentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "강남역에서 홍대입구역까지 택시 | 강남역 | 홍대입구역",
        "강남역에서 홍대입구역까지 택시 불러줘 | 강남역 | 홍대입구역",
        "강남역에서홍대입구역까지 택시요 | 강남역 | 홍대입구역",
        "강남역에서 홍대입구역까지 | 강남역 | 홍대입구역",
        "강남역 2번 출구에서  인천공항 T1까지 택시 잡아줘! | 강남역 2번 출구 | 인천공항 T1",
        "택시 강남역에서 이태원까지 | 강남역 | 이태원",
        "강남역에서 홍대로 가주세요 | 강남역 | 홍대",
        "서울역에서 집으로 가자 | 서울역 | 집",
        "taxi from Gangnam Station to Hongik University Station | Gangnam Station | Hongik University Station",
        "I need a taxi from Seoul Station to Itaewon | Seoul Station | Itaewon",
        "Please call me a cab from COEX to Gimpo Airport, now | COEX | Gimpo Airport,",
        "from Seoul Station to Itaewon please | Seoul Station | Itaewon",
      })
  void a_sentence_with_both_places_is_understood(String said, String from, String to) {
    RideSentence sentence = RideSentence.parse(said).orElseThrow();
    assertThat(sentence.from()).contains(from);
    assertThat(sentence.to()).contains(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "홍대입구역까지 택시 | 홍대입구역",
        "홍대로 가주세요 | 홍대",
        "집까지 택시 불러 주세요 | 집",
        "taxi to Itaewon | Itaewon",
        "Take me by taxi to Itaewon please. | Itaewon",
      })
  void a_sentence_with_the_destination_alone_leaves_the_pickup_to_be_asked(String said, String to) {
    RideSentence sentence = RideSentence.parse(said).orElseThrow();
    assertThat(sentence.from()).isEmpty();
    assertThat(sentence.to()).contains(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"택시", "택시 불러줘", "택시 좀 불러 주세요", "taxi", "Taxi!", "I need a taxi", "call me a cab"})
  void the_service_alone_is_enough_to_begin(String said) {
    RideSentence sentence = RideSentence.parse(said).orElseThrow();
    assertThat(sentence.from()).isEmpty();
    assertThat(sentence.to()).isEmpty();
    assertThat(sentence.namesTaxi()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "안녕하세요",
        "2번 출구 앞이에요",
        "빨간 모자 쓰고 있어요",
        "thank you",
        "where is it?",
        "홍대입구역",
        "18,900원",
        "택시 기사가 되고 싶어요",
        "   ",
        "🙂"
      })
  void other_words_are_no_order(String said) {
    assertThat(RideSentence.parse(said)).isEmpty();
  }

  @Test
  void going_somewhere_is_not_yet_asking_for_a_taxi() {
    assertThat(RideSentence.parse("3번 출구로 가고 있어요").orElseThrow().namesTaxi()).isFalse();
    assertThat(RideSentence.parse("go to exit 3 please").orElseThrow().namesTaxi()).isFalse();
    assertThat(RideSentence.parse("홍대까지 택시").orElseThrow().namesTaxi()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"에서 ", "까지 ", "로 ", "taxi to ", "from to ", "a ", "택시 "})
  void a_malicious_line_costs_no_time(String part) {
    String line = part.repeat(1000).substring(0, 199);
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> RideSentence.parse(line));
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> RideSentence.parse(part.repeat(2000)));
  }
}
