package io.gaja.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The particle after a word that was put in fits how that word sounds. */
class ParticlesTest {
  @ParameterizedTest
  @CsvSource({
    "강남역을(를), 강남역을",
    "코엑스을(를), 코엑스를",
    "“홍대”을(를), “홍대”를",
    "“서울”을(를), “서울”을",
    "제주도은(는), 제주도는",
    "부산은(는), 부산은",
    "택시이(가), 택시가",
    "대리운전이(가), 대리운전이",
    "집과(와), 집과",
    "회사과(와), 회사와",
    "용산역(으)로, 용산역으로",
    "서울(으)로, 서울로",
    "홍대(으)로, 홍대로",
    "3번 출구(으)로, 3번 출구로",
  })
  void a_korean_word_is_heard_by_its_last_syllable(String both, String one) {
    assertThat(Particles.fit(both)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "테헤란로 152을(를), 테헤란로 152를",
    "게이트 3은(는), 게이트 3은",
    "게이트 7(으)로, 게이트 7로",
    "게이트 6(으)로, 게이트 6으로",
    "10을(를), 10을",
    "COEX을(를), COEX를",
    "Gangnam Station을(를), Gangnam Station을",
    "Lotte Mall(으)로, Lotte Mall로",
    "Times Square은(는), Times Square는",
    "AK플라자(본점)을(를), AK플라자(본점)을",
    "CGV은(는), CGV는",
    "KBS N을(를), KBS N을",
    "ㅅㄱ을(를), ㅅㄱ을",
    "🙂을(를), 🙂를"
  })
  void digits_and_letters_are_heard_as_they_are_read(String both, String one) {
    assertThat(Particles.fit(both)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({"강남역(2번 출구)에서, 강남역(2번 출구)에서", "은행 이(빨간 집), 은행 이(빨간 집)"})
  void other_brackets_stay(String said, String same) {
    assertThat(Particles.fit(said)).isEqualTo(same);
  }
}
