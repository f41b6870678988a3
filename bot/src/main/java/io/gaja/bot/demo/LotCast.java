package io.gaja.bot.demo;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lots of the demo city: invented names and prices at places that everybody knows. */
final class LotCast {
  private static final Distance AROUND_THE_CORNER = new Distance(180);
  private static final String ALWAYS = "없음";
  private static final List<Draft> ALL =
      List.of(
          lot("코엑스", "코엑스 지하주차장", 80, "10분 800원", 0.6).day("40,000원").height("2.1m"),
          lot("강남역", "강남 공영주차장", 40, "5분 400원", 0.7).day("30,000원").night("22:00~06:00 100원"),
          lot("롯데월드타워", "잠실 타워주차장", 90, "10분 700원", 0.5).free("30분").day("35,000원").chargers(6),
          lot("홍대입구역", "홍대 걷고싶은 주차장", 28, "10분 600원", 0.7).passes("4시간 9,000원"),
          lot("더현대 서울", "여의도 한강주차장", 60, "10분 500원", 0.4).day("25,000원").chargers(4),
          lot("서울역", "서울역 서부주차장", 50, "10분 600원", 0.6).passes("4시간 10,000원, 하루 20,000원"),
          lot("명동", "명동 골목주차장", 16, "10분 1,000원", 0.75).height("1.9m"),
          lot("이태원역", "이태원 언덕주차장", 20, "10분 500원", 0.5).hours("08:00-02:00"),
          lot("성수역", "성수 창고주차장", 24, "10분 400원", 0.6).day("15,000원"),
          lot("고속터미널역", "반포 터미널주차장", 70, "10분 600원", 0.5).day("28,000원"),
          lot("경복궁", "경복궁 돌담주차장", 36, "10분 500원", 0.5).hours("07:00-22:00"),
          lot("예술의전당", "예술의전당 앞마당주차장", 45, "10분 400원", 0.4).weekend("300원"));

  private LotCast() {}

  /**
   * A lot before its place was looked up.
   *
   * @param near the place it belongs to
   */
  private record Draft(String near, double busy, Map<String, String> answers) {
    Draft free(String first) {
      return with("ASK_FIRST_FREE", first);
    }

    Draft day(String most) {
      return with("ASK_DAY_MAXIMUM", most);
    }

    Draft night(String price) {
      return with("ASK_NIGHT", price);
    }

    Draft weekend(String price) {
      return with("ASK_WEEKEND", price);
    }

    Draft passes(String all) {
      return with("ASK_PASSES", all);
    }

    Draft hours(String open) {
      return with("ASK_HOURS", open);
    }

    Draft height(String limit) {
      return with("ASK_HEIGHT", limit);
    }

    Draft chargers(int count) {
      return with("ASK_CHARGERS", String.valueOf(count));
    }

    private Draft with(String question, String answer) {
      Map<String, String> more = new HashMap<>(answers);
      more.put(question, answer);
      return new Draft(near, busy, Map.copyOf(more));
    }
  }

  private static Draft lot(String near, String name, int capacity, String unit, double busy) {
    return new Draft(
        near,
        busy,
        Map.of(
            "ASK_NAME", name,
            "ASK_CAPACITY", capacity + "대",
            "ASK_UNIT", unit,
            "ASK_HOURS", ALWAYS));
  }

  static int size() {
    return ALL.size();
  }

  /** What its attendant says of it. */
  static OwnLot lot(int number, Quarters quarters, Temper temper) {
    Draft draft = ALL.get(number);
    Point entrance = temper.near(quarters.pointOf(draft.near()), AROUND_THE_CORNER);
    return new OwnLot(entrance, draft.answers(), number % 2 == 0, draft.busy());
  }

  /** Where people look for a space: where there is one at any hour. */
  static List<Quarter> quarters() {
    List<String> near =
        ALL.stream()
            .filter(lot -> ALWAYS.equals(lot.answers().get("ASK_HOURS")))
            .map(Draft::near)
            .toList();
    return Quarter.ALL.stream().filter(quarter -> near.contains(quarter.korean())).toList();
  }
}
