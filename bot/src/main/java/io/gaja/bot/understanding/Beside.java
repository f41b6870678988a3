package io.gaja.bot.understanding;

import java.util.List;

/** What the word right before a place says of it: "여기가 방이동이고", "my grandson". */
record Beside(List<Word> words) {

  /** The part that is said otherwise, unless "여기" or "집이" name the place. */
  Role told(Phrase phrase, Role said) {
    if (!phrase.sure() || !(phrase.place() instanceof PlaceWords.Named)) {
      boolean again = isNamedAgain(phrase);
      return again ? Role.NONE : isNow(phrase, said) ? Role.FROM : said;
    }
    boolean linked = isBefore(phrase, 1, Tag.OBJECT);
    boolean here = isBefore(phrase, linked ? 2 : 1, Tag.HERE) || isNow(phrase, said);
    return switch (said) {
      case BARE -> here ? Role.IS_AT : said;
      case IS_AT -> here ? Role.FROM : linked && isBefore(phrase, 2, Tag.HOME) ? Role.TO : said;
      case TO_PERHAPS -> here && !linked ? Role.FROM : said;
      case FROM, TO, FROM_PERHAPS, STOP, SET_DOWN, NOT, THEN, INTO, NONE -> said;
    };
  }

  /** "지금 명동역 앞입니다". */
  private boolean isNow(Phrase phrase, Role said) {
    boolean now = isBefore(phrase, 1, Tag.NOW) && words.get(phrase.first() - 1).value().isEmpty();
    return said == Role.IS_AT && now;
  }

  /** "집이 하남 미사거든요", "drive me home to Dongtan": the name says it better. */
  private boolean isNamedAgain(Phrase phrase) {
    int next = phrase.last() + 1;
    if (!(phrase.place() instanceof PlaceWords.Home) || next + 1 >= words.size()) {
      return false;
    }
    boolean led = isBefore(phrase, 1, Tag.BEFORE_FROM, Tag.BEFORE_VIA, Tag.LABEL_FROM, Tag.CHANGE);
    int end = next + 1;
    while (end < words.size() && Phrases.NAMES.contains(words.get(end).tag())) {
      end++;
    }
    boolean to = words.get(next).is(Tag.BEFORE_TO) && !led && phrase.first() > 0;
    boolean is = end < words.size() && words.get(end).is(Tag.COPULA, Tag.COPULA_SHORT);
    return end > next + 1 && (to || (words.get(next).is(Tag.OBJECT) && is));
  }

  /** "my grandson": somebody or something, not a place. */
  boolean isOwned(Phrase phrase) {
    return !phrase.sure()
        && phrase.first() > 0
        && words.get(phrase.first() - 1).value().equals("own")
        && !isBefore(phrase, 2, Tag.BEFORE_TO, Tag.BEFORE_FROM);
  }

  /** One unknown syllable is a place only where its particle says so: "온 학생", "부르려는 건". */
  Role sureEnough(Phrase phrase, Role role) {
    Word word = words.get(phrase.first());
    boolean syllable =
        !phrase.sure() && phrase.first() == phrase.last() && word.end() - word.start() == 1;
    return syllable && role != Role.FROM && role != Role.TO ? Role.NONE : role;
  }

  private boolean isBefore(Phrase phrase, int distance, Tag... tags) {
    return phrase.first() >= distance && words.get(phrase.first() - distance).is(tags);
  }
}
