package io.gaja.bot.demo;

import io.gaja.bot.channel.Sender;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.id.LineCode;
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
  private static final List<String> RIDERS_CARS =
      List.of("쏘나타", "그랜저", "아반떼", "K5", "투싼", "레이", "아이오닉 5", "모닝");
  private static final List<String> OWN_LETTERS = List.of("가", "나", "다", "라", "마");
  private static final double BY_HAND = 0.15;

  private Cast() {}

  /**
   * A simulated rider.
   *
   * @param language spoken with the bot
   */
  record Person(String name, Language language) {
    Sender sender() {
      return new Sender(name, language.locale());
    }
  }

  private static Person korean(String name) {
    return new Person(name, Language.KO);
  }

  private static Person english(String name) {
    return new Person(name, Language.EN);
  }

  static List<Person> taxiRiders() {
    return List.of(
        korean("봄이"),
        korean("가을"),
        english("Robin"),
        korean("하늘"),
        korean("여름"),
        korean("이슬"),
        english("Sunny"),
        korean("바다"),
        korean("새벽"));
  }

  /** Who has somebody drive their own car. */
  static List<Person> drivenHome() {
    return List.of(korean("노을"), english("Jamie"), korean("단비"), korean("한결"), english("Noel"));
  }

  static List<Person> parkers() {
    return List.of(
        korean("솔잎"), english("Alex"), korean("미르"), korean("보라"), english("Casey"), korean("아침"));
  }

  static List<Person> valetGuests() {
    return List.of(korean("달빛"), english("Morgan"), korean("나루"), korean("별하"));
  }

  static CarOwning.OwnCar ownCar(Temper temper) {
    String plate =
        "%d%s %04d"
            .formatted(
                100 + temper.below(900), temper.pick(OWN_LETTERS), 1000 + temper.below(9000));
    return new CarOwning.OwnCar(temper.pick(RIDERS_CARS), plate, temper.chance(BY_HAND));
  }

  static String name(Temper temper) {
    return temper.pick(SURNAMES) + temper.pick(FIRST) + temper.pick(SECOND);
  }

  static Papers papers(int number, LineCode work, Papers.Craft craft, Temper temper) {
    String name = name(temper);
    String plate =
        "서울 %d%s %04d"
            .formatted(31 + temper.below(8), temper.pick(PLATE_LETTERS), 1000 + temper.below(9000));
    String phone = "0100000%04d".formatted(number); // 010-0000-xxxx is given to nobody
    return new Papers(name, phone, work, temper.pick(CARS), plate, craft);
  }

  static Sender worker(String name) {
    return new Sender(name, Locale.KOREAN);
  }
}
