package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One of several things that are shown is chosen by how people name it. */
class OptionsTest {
  /** The second is full, and has no button. */
  private static final Reply LOTS =
      Reply.titled(
              "🅿️ 코엑스 근처",
              """
              1. 코엑스 지하주차장 · 250 m · 빈 자리 41 · 9,600원
              2. 무역센터 · 300 m · 자리 없음 · 5,000원
              3. 봉은사 공영 · 600 m · 빈 자리 6 · 6,000원
              4. 삼성역 환승 · 1.2 km · 빈 자리 9 · 12,000원\
              """)
          .row(pick("1번 예약 · 코엑스 지하주차장", 0))
          .row(pick("3번 예약 · 봉은사 공영", 2))
          .row(pick("4번 예약 · 삼성역 환승", 3))
          .row(new Button.Choice("그만두기", new Tapped(Verb.STOP, "", 8).data()));

  private static Button pick(String label, int index) {
    return new Button.Choice(label, new Tapped(Verb.PICK, String.valueOf(index), 8).data());
  }

  private static Optional<String> chosen(String words) {
    return Options.of(Turn.say(LOTS)).chosenBy(new Choosing(words)).map(Option::label);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 코엑스",
    "3번, 봉은사",
    "세 번째 걸로 할게요, 봉은사",
    "4번 주차장, 삼성역",
    "마지막 거, 삼성역",
    "봉은사, 봉은사",
    "삼성역으로 예약해줘, 삼성역",
    "제일 싼 데, 봉은사",
    "저렴한 곳으로, 봉은사",
    "제일 가까운 데, 코엑스",
    "the first one, 코엑스",
    "number 3 please, 봉은사",
    "the cheapest, 봉은사",
    "closest, 코엑스",
    "the last one, 삼성역",
    "그만두기, 그만두기"
  })
  void a_name_a_number_or_what_sets_it_apart_chooses(String words, String name) {
    assertThat(chosen(words)).hasValueSatisfying(label -> assertThat(label).contains(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2번", "5", "두 번째", "예약", "주차장", "no", "음", "2시간", "제일 싼 데가 어디예요?", "강남역", "🙂"})
  void what_is_none_of_them_or_several_chooses_nothing(String words) {
    assertThat(chosen(words)).isEmpty();
  }

  @Test
  void a_part_of_a_label_begins_where_a_word_does() {
    Reply card =
        Reply.of("card")
            .row(new Button.Choice("Call now", new Tapped(Verb.CALL_NOW, "", 8).data()));
    Options options = Options.of(Turn.say(card));
    assertThat(options.chosenBy(new Choosing("call"))).isPresent();
    for (String words : new String[] {"no", "all", "ow", "w", "don't call", "recall"}) {
      assertThat(options.chosenBy(new Choosing(words))).as(words).isEmpty();
    }
  }

  @Test
  void nothing_long_or_strange_does_harm() {
    assertThat(chosen("첫 번째 ".repeat(100))).isEmpty();
    assertThat(chosen("걸로".repeat(20))).isEmpty();
    assertThat(chosen("")).isEmpty();
    assertThat(chosen("((((*+?[")).isEmpty();
  }
}
