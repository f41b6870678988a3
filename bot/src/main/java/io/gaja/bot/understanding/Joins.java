package io.gaja.bot.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the next word still belongs to the name of a place. */
record Joins(Text text, List<Word> words, Belonging belonging) {

  private static final Set<Tag> DETAILS = EnumSet.of(Tag.EXIT, Tag.ADDRESS);

  /** What a capital letter may turn into a part of a name: "to Some Sevit". */
  private static final Set<Tag> CAPITAL =
      EnumSet.of(
          Tag.FUNCTION,
          Tag.FILLER,
          Tag.KIND,
          Tag.ITEM,
          Tag.OFF_TOPIC,
          Tag.NO,
          Tag.YES,
          Tag.SAYING,
          Tag.PRAISE,
          Tag.NOW);

  private static final Set<String> WITHIN =
      Set.of("in", "at", "next to", "across from", "opposite", "beside", "behind");

  private static final List<String> LOTS =
      List.of("주차장", "parking lot", "parking garage", "car park", "parking structure");

  private static final String VERB_LIKE = "어아여요다네냐니까지자래해돼봐줘써워려러";

  boolean goesOn(int first, int last, int next) {
    Word one = words.get(last);
    Word other = words.get(next);
    if (Phrases.FIXED.contains(words.get(first).tag())) {
      boolean hotel = belonging.isLatin(one) && other.is(Tag.SUFFIXED) && belonging.isLatin(other);
      return (hotel || (isBeside(other) && !one.is(Tag.HERE))) && isNear(one, other);
    }
    if (DETAILS.contains(other.tag()) || (other.is(Tag.TRANSIT) && isHall(one, next))) {
      return isNear(one, other);
    }
    if (isNamedLot(first, next)) {
      return isNear(one, other);
    }
    if (other.is(Tag.NUMBER)) {
      if (isTo(next)) {
        return false;
      }
      return isRoad(one) || (belonging.isLatin(one) && isSmall(other) && isNear(one, other));
    }
    if (isCapitalPart(next) && belonging.isLatin(one)) {
      return true;
    }
    boolean road = one.is(Tag.KNOWN) && isWithHouse(next); // "삼성동 봉은사로 524"
    return Phrases.NAMES.contains(other.tag())
        && isNear(one, other)
        && (road || belonging.isOne(one, other, isSure(first, last)))
        && !isSaid(next);
  }

  /** "여의도 벚꽃 폈어?": the last word of a sentence that ends as verbs do. */
  private boolean isSaid(int i) {
    Word word = words.get(i);
    boolean ends = i + 1 == words.size() || words.get(i + 1).is(Tag.QUESTION, Tag.STOP);
    boolean asked = i + 1 < words.size() && words.get(i + 1).is(Tag.QUESTION);
    char last = text.at(word.end() - 1);
    return word.is(Tag.NAME)
        && !belonging.isLatin(word)
        && ends
        && (asked || VERB_LIKE.indexOf(last) >= 0);
  }

  private boolean isSure(int first, int last) {
    return words.subList(first, last + 1).stream().anyMatch(word -> !word.is(Tag.NAME));
  }

  /** 앞, 정문, 근처 of one's own home. */
  private static boolean isBeside(Word word) {
    return word.value().equals("spot");
  }

  private boolean isRoad(Word word) {
    return word.value().equals("ROADS")
        || ((Phrases.NAMES.contains(word.tag()) || word.is(Tag.ADDRESS))
            && List.of("로", "길", "동", "가", "-ro", "daero", "-gil", "-ga", "-dong", "게이트").stream()
                .anyMatch(e -> belonging.ends(word, e)));
  }

  private boolean isWithHouse(int road) {
    boolean numbered = road + 1 < words.size() && words.get(road + 1).is(Tag.NUMBER);
    return isNumberedRoad(road) || (numbered && belonging.ends(words.get(road), "로"));
  }

  boolean isHouseNumberBefore(int i) {
    return i + 1 < words.size()
        && Phrases.NAMES.contains(words.get(i + 1).tag())
        && isRoad(words.get(i + 1))
        && belonging.isLatin(words.get(i + 1));
  }

  /** "잠실로 25": a road after all. */
  boolean isNumberedRoad(int last) {
    return last + 2 < words.size()
        && Phrases.NAMES.contains(words.get(last).tag())
        && words.get(last + 1).is(Tag.TO)
        && words.get(last + 1).end() - words.get(last + 1).start() == 1
        && words.get(last + 2).is(Tag.NUMBER, Tag.ADDRESS)
        && isNear(words.get(last + 1), words.get(last + 2));
  }

  /** "exit 5 of Samgakji station", "the W hotel in Gangnam". */
  boolean isOf(int first, int i) {
    String word = text.plain(words.get(i).start(), words.get(i).end());
    boolean within = isName(i - 1) && isLed(first);
    return word.equals("of") || (within && WITHIN.contains(word));
  }

  private boolean isLed(int first) {
    int i = first - 1;
    while (i > 0 && words.get(i).is(Tag.FUNCTION, Tag.KIN)) {
      i--;
    }
    return i >= 0 && isLead(words.get(i));
  }

  /** "gangnam stn 2 itaewon": people type 2 for to. */
  private boolean isTo(int i) {
    return words.get(i).amount() == 2
        && i + 1 < words.size()
        && words.get(i + 1).is(Tag.KNOWN)
        && belonging.isLatin(words.get(i + 1))
        && !text.plain(words.get(i - 1).start(), words.get(i - 1).end()).equals("exit");
  }

  boolean isName(int i) {
    return Phrases.NAMES.contains(words.get(i).tag());
  }

  boolean isCapitalPart(int i) {
    Word word = words.get(i);
    if (!CAPITAL.contains(word.tag()) || !belonging.isLatin(word) || word.start() == 0) {
      return false;
    }
    boolean capital =
        Character.isUpperCase(text.typed().charAt(word.start()))
            || (!word.is(Tag.FUNCTION)
                && i + 1 < words.size()
                && words.get(i + 1).is(Tag.SUFFIXED));
    boolean before = i > 0 && isLed(i);
    return capital
        && before
        && word.end() - word.start() > 1
        && i + 1 < words.size()
        && isName(i + 1)
        && belonging.isLatin(words.get(i + 1));
  }

  /** "IFC몰 지하주차장 주차 얼마", "코엑스 주차장에서 대리": what is wanted is said beside it. */
  private boolean isNamedLot(int first, int i) {
    boolean lot =
        words.get(i).is(Tag.LINE) && LOTS.stream().anyMatch(e -> belonging.ends(words.get(i), e));
    if (!lot) {
      return false;
    }
    boolean trip = isTripFrom(first, i);
    return trip
        || IntStream.range(0, words.size())
            .anyMatch(at -> at != i && words.get(at).is(Tag.LINE, Tag.PICKUP, Tag.LABEL_FROM));
  }

  /** "이마트 주차장에서 서울역까지", "from the hotel parking lot to Banpo". */
  private boolean isTripFrom(int first, int lot) {
    boolean from =
        (lot + 1 < words.size() && words.get(lot + 1).is(Tag.FROM))
            || (first > 0
                && isLed(first)
                && words.subList(0, first).stream().anyMatch(w -> w.is(Tag.BEFORE_FROM)));
    return from
        && words.subList(lot + 1, words.size()).stream().anyMatch(w -> w.is(Tag.TO, Tag.BEFORE_TO));
  }

  /** 수서역 SRT까지: the part of a station where those trains leave. */
  private boolean isHall(Word one, int next) {
    boolean led = next + 1 < words.size() && words.get(next + 1).shape() == Shape.PARTICLE;
    return led && belonging.ends(one, "역");
  }

  private static boolean isLead(Word word) {
    return word.is(
        Tag.BEFORE_AT, Tag.BEFORE_FROM, Tag.BEFORE_TO, Tag.BEFORE_VIA, Tag.LABEL_FROM, Tag.KNOWN);
  }

  static boolean isNear(Word one, Word other) {
    return other.start() - one.end() <= 1;
  }

  private static boolean isSmall(Word number) {
    return number.amount() < 10_000;
  }
}
