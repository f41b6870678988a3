package io.gaja.bot.demo;

import io.gaja.bot.channel.Sender;
import io.gaja.bot.text.Language;
import java.util.List;
import java.util.Locale;

/** Who lives in the demo city: invented names, cars and plates, the same in every run. */
final class Cast {
  private static final List<String> SURNAMES =
      List.of("김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권");
  private static final List<String> FIRST =
      List.of("도", "해", "가", "마", "다", "새", "한", "은", "보", "우");
  private static final List<String> SECOND =
      List.of("람", "솔", "온", "결", "봄", "샘", "빛", "울", "찬", "터");
  private static final List<String> CARS =
      List.of("흰색 쏘나타", "은색 K5", "주황색 쏘나타", "검정 그랜저", "흰색 아이오닉 5", "회색 EV6", "은색 니로", "검정 K8");
  private static final List<String> PLATE_LETTERS = List.of("바", "사", "아", "자");
  private static final List<Rider> RIDERS =
      List.of(
          new Rider("봄이", Language.KO),
          new Rider("가을", Language.KO),
          new Rider("Robin", Language.EN),
          new Rider("하늘", Language.KO),
          new Rider("여름", Language.KO),
          new Rider("이슬", Language.KO),
          new Rider("Sunny", Language.EN),
          new Rider("바다", Language.KO),
          new Rider("새벽", Language.KO));

  private Cast() {}

  /**
   * A simulated rider.
   *
   * @param language spoken with the bot
   */
  record Rider(String name, Language language) {
    Sender sender() {
      return new Sender(name, language.locale());
    }
  }

  static List<Rider> riders() {
    return RIDERS;
  }

  static Papers papers(int number, Temper temper) {
    String name = temper.pick(SURNAMES) + temper.pick(FIRST) + temper.pick(SECOND);
    String plate =
        "서울 %d%s %04d"
            .formatted(31 + temper.below(8), temper.pick(PLATE_LETTERS), 1000 + temper.below(9000));
    String phone = "0100000%04d".formatted(number); // 010-0000-xxxx is given to nobody
    return new Papers(name, phone, temper.pick(CARS), plate);
  }

  static Sender driver(Papers papers) {
    return new Sender(papers.name(), Locale.KOREAN);
  }
}
