package io.gaja.bot.understanding;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which words are said only to be taken back: "택시 말고 대리", "not Sillim but Sindorim". */
final class Rejected {
  private static final Set<Tag> CLAUSE_ENDS =
      EnumSet.of(Tag.COMMA, Tag.STOP, Tag.INSTEAD, Tag.RATHER, Tag.QUESTION, Tag.NOT, Tag.NOT_THAT);

  private static final Set<Tag> SAID =
      EnumSet.of(
          Tag.LINE,
          Tag.DAY,
          Tag.WEEKDAY,
          Tag.PART,
          Tag.CLOCK,
          Tag.CLOCK_AM,
          Tag.CLOCK_PM,
          Tag.PEOPLE,
          Tag.HEADS,
          Tag.CARS,
          Tag.MONEY,
          Tag.NOW,
          Tag.KIND,
          Tag.GEAR,
          Tag.DURATION,
          Tag.LATER,
          Tag.NUMBER,
          Tag.LINE_HINT,
          Tag.LANGUAGE,
          Tag.DRIVER);

  private static final Set<Tag> LINKS =
      EnumSet.of(
          Tag.OBJECT,
          Tag.COPULA,
          Tag.COPULA_SHORT,
          Tag.FROM,
          Tag.TO,
          Tag.AT,
          Tag.FUNCTION,
          Tag.FILLER,
          Tag.CALL,
          Tag.GO);

  private final BitSet taken = new BitSet();

  static Rejected of(List<Word> words) {
    Rejected rejected = new Rejected();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.is(Tag.NOT_THAT)) {
        rejected.back(words, i, true);
      } else if (word.is(Tag.NOT) && word.shape() == Shape.LATIN) {
        rejected.on(words, i);
      } else if (word.is(Tag.NOT)) {
        rejected.back(words, i, false);
      } else if (word.is(Tag.NO_NEED, Tag.DONT_CALL, Tag.CANCEL, Tag.NO)) {
        rejected.lineFor(words, i);
      }
    }
    return rejected;
  }

  /** "택시 취소하고 대리", "no taxi, parking please": one line is given up for another one. */
  private void lineFor(List<Word> words, int refusal) {
    int step = words.get(refusal).shape() == Shape.LATIN ? 1 : -1;
    int line = refusal + step;
    while (line >= 0 && line < words.size() && LINKS.contains(words.get(line).tag())) {
      line += step;
    }
    if (line < 0 || line >= words.size() || !words.get(line).is(Tag.LINE)) {
      return;
    }
    String given = words.get(line).value();
    boolean other =
        words.subList(Math.max(line, refusal), words.size()).stream()
            .anyMatch(word -> word.is(Tag.LINE) && !word.value().equals(given));
    if (other) {
      taken.set(Math.min(line, refusal), Math.max(line, refusal) + 1);
    }
  }

  boolean has(int word) {
    return taken.get(word);
  }

  private void back(List<Word> words, int not, boolean clause) {
    boolean any = false;
    for (int i = not - 1; i >= 0 && !CLAUSE_ENDS.contains(words.get(i).tag()); i--) {
      boolean said = SAID.contains(words.get(i).tag());
      boolean other = any && words.get(i).is(Tag.LINE, Tag.GEAR);
      if (!clause && (other || (!said && !LINKS.contains(words.get(i).tag())))) {
        return;
      }
      any |= said;
      taken.set(i);
    }
  }

  private void on(List<Word> words, int not) {
    boolean any = false;
    for (int i = not + 1; i < words.size(); i++) {
      boolean said = SAID.contains(words.get(i).tag());
      boolean link = words.get(i).is(Tag.FUNCTION, Tag.BEFORE_AT, Tag.BEFORE_FOR);
      if (!said && (any || !link)) {
        return;
      }
      any |= said;
      taken.set(i);
    }
  }
}
