package io.gaja.bot.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of several words, some of which are words of ours: "Blue Square", "human rights park". */
record EnglishTitles(EnglishNames names) {
  /** Words that part a name from the rest; any other word of ours may be in one: "Blue Square". */
  private static final Set<Tag> OUTSIDE_NAMES =
      EnumSet.of(
          Tag.BEFORE_FROM,
          Tag.BEFORE_TO,
          Tag.BEFORE_AT,
          Tag.BEFORE_VIA,
          Tag.BEFORE_FOR,
          Tag.BEFORE_IN,
          Tag.THEN,
          Tag.LABEL_FROM,
          Tag.LABEL_TO,
          Tag.LABEL_STOP,
          Tag.FUNCTION,
          Tag.CALL,
          Tag.SEND,
          Tag.WANT,
          Tag.GO,
          Tag.DROP,
          Tag.PICKUP,
          Tag.ASK,
          Tag.NOT,
          Tag.NEG,
          Tag.HERE,
          Tag.WHERE,
          Tag.COST,
          Tag.HOW_LONG);

  /** Words that say what is wanted; a name they are in needs more to be one. */
  private static final Set<Tag> OURS =
      EnumSet.of(
          Tag.LINE,
          Tag.LINE_HINT,
          Tag.OPERATOR,
          Tag.CANCEL,
          Tag.HELP,
          Tag.RECEIPT,
          Tag.SPEAK,
          Tag.DRIVER,
          Tag.CONTACT,
          Tag.TELL,
          Tag.LOSE,
          Tag.CHANGE,
          Tag.THANKS,
          Tag.GREET,
          Tag.CAR,
          Tag.WORK_AS);

  private static final List<String> LINKS = List.of("by ", "of ", "& ", "de ");
  private static final double NAMED_AS_SERVICE = 1.7;
  private static final int MOST_IN_TITLE = 5;

  /** "Olive Young Gangnam": words with capitals, at least one of which is no word of ours. */
  void addTitle(Text text, int start, List<Word> words) {
    boolean inside =
        start > 1
            && EnglishNames.isCapital(text, EnglishNames.beginOf(text, start - 1))
            && !EnglishNames.isParted(text, start);
    if (!EnglishNames.isCapital(text, start) || (inside && !names.follows(text, start))) {
      return;
    }
    boolean name = false;
    boolean ours = false;
    int at = start;
    for (int n = 1; n <= MOST_IN_TITLE && EnglishNames.isCapital(text, at); n++) {
      int end = EnglishNames.endOf(text, at);
      Optional<Tag> known = tagOf(text, at, end);
      boolean suffix = names.isSuffix(text.plain(at, end));
      if (!suffix && known.filter(OUTSIDE_NAMES::contains).isPresent()) {
        return;
      }
      ours |= !suffix && known.filter(OURS::contains).isPresent();
      name |= suffix || known.isEmpty() || known.get() == Tag.KNOWN;
      if (n > 1 && name && (suffix || !ours)) {
        words.add(Word.of(Tag.SUFFIXED, Shape.LATIN, start, end, 1.2 + 0.3 * n));
      }
      if (!text.isSpace(end)) {
        return;
      }
      at = name ? afterLink(text, end + 1) : end + 1;
    }
  }

  /** "Fairfield by Marriott", "Tree Club & Spa": what may stand between two words with capitals. */
  private static int afterLink(Text text, int at) {
    for (String link : LINKS) {
      if (text.plain().startsWith(link, at)) {
        return at + link.length();
      }
    }
    return at;
  }

  private Optional<Tag> tagOf(Text text, int start, int end) {
    return names.lexicon().words().find(text.plain(start, end)).map(Lexicon.Entry::tag);
  }

  /** "to human rights park": where a place is expected, words of ours that end as places do. */
  void addNamedAsService(Text text, int start, List<Word> words) {
    int at = start;
    for (int n = 1; n <= MOST_IN_TITLE; n++) {
      int end = EnglishNames.endOf(text, at);
      Optional<Tag> known = tagOf(text, at, end);
      boolean suffix = names.isSuffix(text.plain(at, end));
      if (end == at || (n == 1 && suffix) || known.filter(OUTSIDE_NAMES::contains).isPresent()) {
        return;
      }
      if (suffix) {
        words.add(Word.of(Tag.SUFFIXED, Shape.LATIN, start, end, NAMED_AS_SERVICE + 0.2 * n));
      }
      at = end + 1;
      if (!text.isSpace(end)) {
        return;
      }
    }
  }
}
