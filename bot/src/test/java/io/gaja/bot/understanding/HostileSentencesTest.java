package io.gaja.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work is counted in joins weighed, so that no clock decides. */
class HostileSentencesTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 14, 21, 30);
  private static final int MOST_STEPS_A_CHARACTER = 600;

  private static final Understanding UNDERSTANDING = GajaWords.ofSeoul();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "가",
        "강남역에서",
        "택",
        "ㅂ",
        "ㅌㅅ",
        "a",
        "to ",
        "from to ",
        "1",
        "1,000",
        "만",
        "일이삼",
        "9:9",
        "->",
        ".",
        "에서까지로",
        "half past ",
        "택시 말고 대리 ",
        "not ",
        "(((((",
        "\\",
        "불러",
        " ",
        "\n",
        "🚕",
        "역"
      })
  void aPatternRepeatedCostsInProportionToItsLength(String pattern) {
    String half = pattern.repeat(200).substring(0, Math.min(200, 200 * pattern.length()));
    String whole = half + half;

    int halfSteps = UNDERSTANDING.steps(half);
    int wholeSteps = UNDERSTANDING.steps(whole);

    assertThat(wholeSteps).isLessThanOrEqualTo(5 * halfSteps / 2 + 1_000);
    assertThat(wholeSteps).isLessThanOrEqualTo(MOST_STEPS_A_CHARACTER * whole.length());
  }

  @Test
  void nothingBeyondTheFirstFourHundredCharactersIsRead() {
    String long5000 = "강남역에서 홍대까지 택시 ".repeat(500).substring(0, 5_000);

    assertThat(UNDERSTANDING.steps(long5000))
        .isEqualTo(UNDERSTANDING.steps(long5000.substring(0, Understanding.READ_AT_MOST)));
    assertThat(UNDERSTANDING.read("강남역에서 홍대까지 택시" + " ".repeat(5_000), NOW).to()).isPresent();
  }

  @Test
  void whateverIsTypedGetsAnAnswer() {
    Random random = new Random(20_260_514);
    String letters =
        "강남역에서까지로택시대리ㅌㅅㅏ가나다 0123456789:.,/-~>→?! abctofrom'\"\\(){}[]$^*+|\t\n"
            + "\u0000\uD83D\uFFFF₩한두세네만천시분명대";

    for (int i = 0; i < 3_000; i++) {
      StringBuilder said = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        said.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(UNDERSTANDING.read(said.toString(), NOW).intent()).isNotNull();
    }
  }

  @Test
  void nothingSaidMeansNothing() {
    assertThat(UNDERSTANDING.read("", NOW).intent()).isEqualTo(Intent.NONE);
    assertThat(UNDERSTANDING.read(" \n\t ", NOW).intent()).isEqualTo(Intent.NONE);
  }

  @Test
  void noDateIsTooStrange() {
    for (String said : new String[] {"13월 45일 99시", "2월 31일 택시", "99:99", "0시", "24시", "31일 7시"}) {
      assertThat(UNDERSTANDING.read(said, NOW).intent()).isNotNull();
    }
  }
}
