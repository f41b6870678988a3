package io.gaja.bot.monkey;

import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What people type: sensible answers, and what no question of ours asks for. */
final class Words {
  static final List<String> PLACES =
      List.of(
          "강남역",
          "코엑스",
          "서울역",
          "홍대입구역",
          "홍대",
          "잠실역",
          "여의도역",
          "이태원역",
          "Gangnam Station",
          "COEX",
          "Seoul Station",
          "Itaewon",
          "삼성동 159",
          "없는곳없는곳",
          "제주공항");

  static final List<String> WISHES =
      List.of(
          "코엑스에서 서울역까지 택시 불러줘",
          "강남역에서 홍대입구역까지 택시",
          "taxi from COEX to Seoul Station",
          "I need a taxi from Gangnam Station to Itaewon Station",
          "술 마셨어 대리 불러줘 코엑스에서 잠실역까지",
          "designated driver from COEX to Jamsil Station",
          "대리 강남역에서 여의도역",
          "코엑스 주차 2시간",
          "park at COEX for 2 hours",
          "발렛 불러줘 코엑스",
          "valet at COEX",
          "코엑스에서 서울역까지 강남역 들러서 택시",
          "택시",
          "대리",
          "주차",
          "taxi",
          "얼마야 강남역에서 서울역",
          "지금 내 택시 어디야",
          "취소해줘");

  static final List<String> COMMANDS =
      List.of(
          "/start",
          "/help",
          "/lang",
          "/taxi",
          "/designated",
          "/daeri",
          "/대리",
          "/valet",
          "/parking",
          "/status",
          "/cancel",
          "/me",
          "/driver",
          "/today",
          "/lot",
          "/discount",
          "/human",
          "/menu",
          "/start group",
          "/nonsense",
          "/",
          "//",
          "/ taxi",
          "/TAXI@gaja_test_bot now");

  /** None of these holds what a mistake of ours would look like, such as a bare null or {0}. */
  static final List<String> ABSURD =
      List.of(
          "가".repeat(5001),
          "a".repeat(4097),
          "0".repeat(900),
          "\n".repeat(700) + "x",
          "x ".repeat(400),
          "\ud83d",
          "half \udc4d of a thumb",
          "ab\u0000cd",
          "\u202eTAXI\u202c right to left مرحبا",
          "\u200b",
          "\u200b\u200c\ufeff",
          "\ufeff택시",
          "e\u0301\u0301\u0301\u0301\u0301",
          "👨‍👩‍👧‍👦🚕🏳️‍🌈",
          "🚕".repeat(1200),
          "<b>bold</b> & <script>alert(1)</script>",
          "*굵게* _기울임_ `코드` [링크](http://x)",
          "{9} ' '' {x} {1,number",
          "%s %n %d",
          "${jndi:ldap://x}",
          "{\"$gt\":\"\"}",
          "$where",
          "'; DROP TABLE calls; --",
          "ㅋㅋㅋㅋㅋㅋ",
          "ㄱㄴㄷ",
          "?",
          ".",
          "-1",
          "0",
          "1e309",
          "99999999999999999999999",
          "000",
          "2147483648",
          "9".repeat(30) + "원",
          "-5000원",
          "١٢٣٤",
          "12:99",
          "25시",
          "내일 모레 글피",
          "31일 2월",
          "네",
          "아니요",
          "yes",
          "no",
          "싫어 안 해",
          "시간 시간 시간 에서 까지 로 으로 에서",
          "에서 까지",
          "from to from to",
          "강남역에서 강남역에서 강남역까지 까지",
          "아니 서울역 말고 용산역",
          "택시 말고 대리로",
          "make it 4 people",
          "고마워요",
          "where are you?",
          "I left my phone in the car",
          "영수증 줘");

  private static final Map<String, List<String>> LOT =
      Map.ofEntries(
          Map.entry("NAME", List.of("봉은사길 주차장", "Hill Garage", "코엑스 옆")),
          Map.entry("PLACE", List.of("코엑스", "COEX", "강남역")),
          Map.entry("CAPACITY", List.of("2대", "3", "5", "1")),
          Map.entry("FIRST_FREE", List.of("없음", "10분", "none")),
          Map.entry("UNIT", List.of("10분 500원", "30분 2,000원")),
          Map.entry("DAY_MAXIMUM", List.of("2만원", "none", "30000")),
          Map.entry("NIGHT", List.of("없음", "22:00~06:00 200원")),
          Map.entry("WEEKEND", List.of("없음", "300원")),
          Map.entry("PASSES", List.of("없음", "2시간 5,000원, 하루 15,000원")),
          Map.entry("REDUCTIONS", List.of("none", "없음")),
          Map.entry("HOURS", List.of("07:00-23:00", "0시부터 24시")),
          Map.entry("HEIGHT", List.of("2.3m", "없음")),
          Map.entry("CHARGERS", List.of("1", "없음")));

  private Words() {}

  static <T> T one(List<T> of, RandomGenerator dice) {
    return of.get(dice.nextInt(of.size()));
  }

  static String ofLot(String question, RandomGenerator dice) {
    return one(LOT.getOrDefault(question, List.of("-")), dice);
  }

  /** Around COEX, where all of them live. */
  static Point nearby(RandomGenerator dice) {
    return new Point(37.508 + dice.nextDouble() * 0.008, 127.055 + dice.nextDouble() * 0.008);
  }

  static String plate(RandomGenerator dice) {
    return (10 + dice.nextInt(9)) + "가" + (1000 + dice.nextInt(9));
  }
}
