package io.gaja.bot.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether the next word still belongs to the name of a place. */
record Joins(Text text, List<Word> words, Names names) {
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

  private static final List<String> LANES = List.of("길", "골목", "거리", "시장", "공원");

  /** What is called after the quarter it stands in: "호텔 스카이파크 동대문". */
  private static final List<String> HOUSES =
      List.of("호텔", "레지던스", "스테이", "스위트", "타운", "파크", "앰배서더", "프리미어", "플래그십", "게스트하우스");

  private static final String VERB_LIKE = "어아여요다네냐니까지자래해돼봐줘써워려러";

  boolean goesOn(int first, int last, int next) {
    Word one = words.get(last);
    Word other = words.get(next);
    if (Phrases.FIXED.contains(words.get(first).tag())) {
      boolean hotel = isLatin(one) && other.is(Tag.SUFFIXED) && isLatin(other);
      return (hotel || (isBeside(other) && !one.is(Tag.HERE))) && isNear(one, other);
    }
    if (DETAILS.contains(other.tag()) || (other.is(Tag.TRANSIT) && isHall(one, next))) {
      return isNear(one, other);
    }
    if (other.is(Tag.NUMBER)) {
      if (isTo(next)) {
        return false;
      }
      return isRoad(one) || (isLatin(one) && isSmall(other) && isNear(one, other));
    }
    if (isCapitalPart(next) && isLatin(one)) {
      return true;
    }
    return Phrases.NAMES.contains(other.tag())
        && isNear(one, other)
        && belong(one, other, isSure(first, last))
        && !isSaid(next);
  }

  /** "여의도 벚꽃 폈어?": the last word of a sentence that ends as verbs do. */
  private boolean isSaid(int i) {
    Word word = words.get(i);
    boolean ends = i + 1 == words.size() || words.get(i + 1).is(Tag.QUESTION, Tag.STOP);
    boolean asked = i + 1 < words.size() && words.get(i + 1).is(Tag.QUESTION);
    char last = text.at(word.end() - 1);
    return word.is(Tag.NAME) && !isLatin(word) && ends && (asked || VERB_LIKE.indexOf(last) >= 0);
  }

  /** Whether two names, one after the other, are one place. */
  private boolean belong(Word one, Word other, boolean sure) {
    if (one.is(Tag.NUMBER)) {
      return true;
    }
    if (isLatin(one) && isLatin(other)) {
      return true;
    }
    boolean station = ends(one, "역");
    boolean branch = isQuarter(other) || (other.is(Tag.KNOWN) && isLatin(one));
    if (branch && (sure || isLatin(one)) && one.is(Tag.NAME)) {
      return true;
    }
    if (isWithin(one, other)) {
      return true;
    }
    if (one.is(Tag.NAME)) {
      return other.is(Tag.NAME, Tag.SUFFIXED);
    }
    if (isQuarter(other) && (one.value().equals("CHAINS") || isHouse(one))) {
      return true; // "안다즈 강남", "호텔 스카이파크 동대문"
    }
    if (other.is(Tag.NAME, Tag.SUFFIXED)) {
      return !(station && ends(other, "역"));
    }
    return switch (one.value()) {
      case "CITIES" -> true;
      case "ROADS" -> false;
      default ->
          other.value().equals("CHAINS")
              || (!station && !isQuarter(other) && !one.is(Tag.EXIT, Tag.ADDRESS));
    };
  }

  private boolean isSure(int first, int last) {
    return words.subList(first, last + 1).stream().anyMatch(word -> !word.is(Tag.NAME));
  }

  private boolean isHouse(Word word) {
    return word.is(Tag.SUFFIXED) && HOUSES.stream().anyMatch(end -> ends(word, end));
  }

  /** A quarter begins a place of its own, a lane in it ("낙성대 샤로수길") does not. */
  private boolean isQuarter(Word word) {
    boolean lane = LANES.stream().anyMatch(end -> ends(word, end));
    return (word.value().equals("QUARTERS") && !lane) || word.value().equals("CITIES");
  }

  /** "마포 공덕동": a part of a larger quarter. */
  private boolean isWithin(Word one, Word other) {
    return one.value().equals("QUARTERS") && !ends(one, "동") && ends(other, "동");
  }

  /** 앞, 정문, 근처 of one's own home. */
  private static boolean isBeside(Word word) {
    return word.value().equals("spot");
  }

  private boolean isRoad(Word word) {
    return word.value().equals("ROADS")
        || (Phrases.NAMES.contains(word.tag())
            && List.of("로", "길", "동", "가", "-ro", "daero", "-gil", "-ga", "-dong", "게이트").stream()
                .anyMatch(e -> ends(word, e)));
  }

  boolean isHouseNumberBefore(int i) {
    return i + 1 < words.size()
        && Phrases.NAMES.contains(words.get(i + 1).tag())
        && isRoad(words.get(i + 1))
        && isLatin(words.get(i + 1));
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
    return word.equals("of") || (within && (word.equals("in") || word.equals("at")));
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
        && isLatin(words.get(i + 1))
        && !text.plain(words.get(i - 1).start(), words.get(i - 1).end()).equals("exit");
  }

  boolean isName(int i) {
    return Phrases.NAMES.contains(words.get(i).tag());
  }

  boolean isCapitalPart(int i) {
    Word word = words.get(i);
    if (!CAPITAL.contains(word.tag()) || !isLatin(word) || word.start() == 0) {
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
        && isLatin(words.get(i + 1));
  }

  /** 수서역 SRT까지: the part of a station where those trains leave. */
  private boolean isHall(Word one, int next) {
    boolean led = next + 1 < words.size() && words.get(next + 1).shape() == Shape.PARTICLE;
    return led && ends(one, "역");
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

  private boolean ends(Word word, String end) {
    return text.plain(word.start(), word.end()).endsWith(end);
  }

  boolean isLatin(Word word) {
    return Text.isLatin(text.at(word.start()))
        || names.isLatinSuffix(text.plain(word.start(), word.end()));
  }
}
