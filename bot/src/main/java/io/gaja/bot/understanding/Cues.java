package io.gaja.bot.understanding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules of {@code intents.txt} look at: the tags of the words, and what was made of them.
 */
final class Cues {
  private static final Set<String> MADE =
      Set.of(
          "HAS_FROM",
          "HAS_TO",
          "HAS_STOP",
          "HAS_PLACE",
          "HAS_NOT",
          "HAS_ROUTE",
          "HAS_AT",
          "HAS_PEOPLE",
          "HAS_CARS",
          "HAS_PRICE",
          "HAS_STAY",
          "HAS_NOT_LINE",
          "AT_PLACE",
          "BARE",
          "SHORT",
          "NEVER_CANCEL",
          "LABELLED",
          "HOW_MUCH",
          "NARRATES",
          "DWELLS",
          "ENDS_RIDE",
          "VAGUE",
          "UNKNOWN",
          "SAYINGS",
          "NOTHING_ELSE",
          "DETAIL",
          "TOLD");

  /** What may stand beside a mere answer. */
  private static final Set<Tag> ANSWERING =
      EnumSet.of(
          Tag.MARK,
          Tag.COMMA,
          Tag.STOP,
          Tag.OBJECT,
          Tag.COPULA,
          Tag.COPULA_SHORT,
          Tag.GET_OFF,
          Tag.FILLER,
          Tag.FUNCTION,
          Tag.ASK,
          Tag.PEOPLE,
          Tag.HEADS,
          Tag.CARS,
          Tag.MONEY,
          Tag.NUMBER,
          Tag.KIND,
          Tag.GEAR,
          Tag.NOW,
          Tag.DAY,
          Tag.WEEKDAY,
          Tag.PART,
          Tag.MIDNIGHT,
          Tag.CLOCK,
          Tag.CLOCK_AM,
          Tag.CLOCK_PM,
          Tag.DURATION,
          Tag.LATER,
          Tag.MONTH,
          Tag.MONTH_NUMBER,
          Tag.DAY_NUMBER,
          Tag.NEXT_WEEK,
          Tag.BEFORE_AT,
          Tag.BEFORE_IN,
          Tag.BEFORE_FOR,
          Tag.AT,
          Tag.TO,
          Tag.FROM,
          Tag.PERSONS,
          Tag.ALONE,
          Tag.NEAR,
          Tag.CAR,
          Tag.AND,
          Tag.INSTEAD,
          Tag.RATHER,
          Tag.THEN,
          Tag.KIN,
          Tag.JUNK,
          Tag.QUESTION,
          Tag.GO,
          Tag.YES,
          Tag.NO,
          Tag.MORE,
          Tag.LABEL_FROM,
          Tag.LABEL_TO,
          Tag.LABEL_STOP);

  private final Set<String> cues = new HashSet<>();

  static String checked(String cue) {
    if (!MADE.contains(cue)) {
      Tag.valueOf(cue);
    }
    return cue;
  }

  static Cues of(List<Word> words, Rejected rejected, List<Phrase> phrases) {
    Cues cues = new Cues();
    Told told = new Told(words);
    boolean bare = true;
    int others = 0;
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      if (phrases.stream().anyMatch(p -> p.first() <= at && at <= p.last())) {
        cues.addPlace(words.get(i));
        others++;
        continue;
      }
      Word word = words.get(i);
      if (!rejected.has(i) || word.is(Tag.NOT)) {
        cues.cues.add(word.tag().name());
      }
      cues.addIf(word.is(Tag.REMOVE), "CHANGE");
      cues.addIf(word.is(Tag.KINDS), "KIND");
      cues.addIf(word.is(Tag.CHANGED_MIND), "RATHER");
      cues.addIf(word.is(Tag.COST), "HOW_MUCH");
      cues.addIf(word.is(Tag.FARE), "COST");
      cues.addIf(told.narrates(i), "NARRATES");
      cues.addIf(word.value().equals("dwell"), "DWELLS");
      cues.addIf(isLabel(word), "LABELLED");
      bare &= ANSWERING.contains(word.tag());
      others += ANSWERING.contains(word.tag()) ? 0 : 1;
    }
    cues.addIf(told.neverCancels(), "NEVER_CANCEL");
    cues.addIf(told.endsRide(), "ENDS_RIDE");
    cues.addIf(bare, "BARE");
    cues.addIf(others <= 1, "NOTHING_ELSE");
    cues.addIf(words.size() <= 4, "SHORT");
    return cues;
  }

  /** "pickup is" names a part, "pick me up at" asks for a ride. */
  private static boolean isLabel(Word word) {
    return word.is(Tag.LABEL_FROM, Tag.LABEL_TO) && !word.value().equals("verb");
  }

  private void addPlace(Word word) {
    if (word.is(Tag.HERE, Tag.HOME, Tag.WORK, Tag.LAST)) {
      cues.add(word.tag().name());
    }
  }

  void addIf(boolean holds, String cue) {
    if (holds) {
      cues.add(checked(cue));
    }
  }

  boolean any(Tag... tags) {
    for (Tag tag : tags) {
      if (cues.contains(tag.name())) {
        return true;
      }
    }
    return false;
  }

  boolean has(String cue) {
    return cues.contains(cue);
  }

  Set<String> all() {
    return cues;
  }
}
