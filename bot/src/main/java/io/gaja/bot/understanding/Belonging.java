package io.gaja.bot.understanding;

import java.util.List;

/** Whether two names, one after the other, are one place. */
record Belonging(Text text, Names names) {
  private static final List<String> LANES = List.of("길", "골목", "거리", "시장", "공원");

  /** What is called after the quarter it stands in: "호텔 스카이파크 동대문". */
  private static final List<String> HOUSES =
      List.of("호텔", "레지던스", "스테이", "스위트", "타운", "파크", "앰배서더", "프리미어", "플래그십", "게스트하우스");

  /**
   * @param sure whether anything in the first of them speaks for its being a place
   */
  boolean isOne(Word one, Word other, boolean sure) {
    if (one.is(Tag.NUMBER) || (isLatin(one) && isLatin(other)) || isWithin(one, other)) {
      return true;
    }
    if (one.is(Tag.NAME)) {
      boolean branch = isQuarter(other) || (other.is(Tag.KNOWN) && isLatin(one));
      return (branch && (sure || isLatin(one))) || other.is(Tag.NAME, Tag.SUFFIXED);
    }
    if (isQuarter(other) && (one.value().equals("CHAINS") || isHouse(one))) {
      return true; // "안다즈 강남", "호텔 스카이파크 동대문"
    }
    boolean station = ends(one, "역") && !isLane(other);
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

  private boolean isHouse(Word word) {
    return word.is(Tag.SUFFIXED) && HOUSES.stream().anyMatch(end -> ends(word, end));
  }

  /** A quarter begins a place of its own, a lane in it ("낙성대 샤로수길") does not. */
  private boolean isQuarter(Word word) {
    return (word.value().equals("QUARTERS") && !isLane(word)) || word.value().equals("CITIES");
  }

  private boolean isLane(Word word) {
    return LANES.stream().anyMatch(end -> ends(word, end));
  }

  /** "마포 공덕동": a part of a larger quarter. */
  private boolean isWithin(Word one, Word other) {
    return one.value().equals("QUARTERS") && !ends(one, "동") && ends(other, "동");
  }

  boolean ends(Word word, String end) {
    return text.plain(word.start(), word.end()).endsWith(end);
  }

  boolean isLatin(Word word) {
    return Text.isLatin(text.at(word.start()))
        || names.isLatinSuffix(text.plain(word.start(), word.end()));
  }
}
