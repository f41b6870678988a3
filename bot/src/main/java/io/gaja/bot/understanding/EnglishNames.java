package io.gaja.bot.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Readings of words in Latin letters: each one as a name, one with a slip of the finger as the word
 * that was meant, and several with capitals as one name.
 *
 * @param suffixes how names of places end
 * @param leaders what stands before them
 */
record EnglishNames(Lexicon lexicon, Set<String> suffixes, Set<String> leaders) {
  private static final int LONGEST = 48;
  private static final double LIKE_ADDRESS = 1.5;
  private static final double UNKNOWN = 2.2;
  private static final double LIKE_KNOWN = 2.0;
  private static final double NAMED_AS_SERVICE = 1.7;

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

  /** Itaewon-ro, 20-gil, Jongno 3-ga. */
  private static final Set<String> ROMANISED =
      Set.of("-ro", "-gil", "-daero", "-dong", "-ga", "-gu", "-si", "-eup", "-myeon", "-ri");

  private static final List<String> LINKS = List.of("by ", "of ", "& ", "de ");
  private static final int MOST_IN_TITLE = 5;

  boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  void addAt(Text text, int start, List<Word> words) {
    int end = endOf(text, start);
    if (end == start || (start > 0 && isInsideLatin(text, start))) {
      return;
    }
    String word = text.plain(start, end);
    boolean romanised =
        word.indexOf('-') > 0 && ROMANISED.contains(word.substring(word.lastIndexOf('-')));
    Tag tag = romanised || isSuffix(word) ? Tag.SUFFIXED : Tag.NAME;
    words.add(Word.of(tag, Shape.LATIN, start, end, romanised ? LIKE_ADDRESS : UNKNOWN));
    for (Lexicon.Entry entry : lexicon.listAlike(word)) {
      words.add(new Word(entry.tag(), Shape.LATIN, start, end, LIKE_KNOWN, entry.value(), 0));
    }
    addTitle(text, start, words);
    if (follows(text, start) || isTitle(text)) {
      addNamedAsService(text, start, words);
    }
  }

  private static boolean isInsideLatin(Text text, int start) {
    char before = text.at(start - 1);
    return Text.isWord(before) && !Text.isHangul(before);
  }

  private static int endOf(Text text, int start) {
    int end = start;
    while (end < text.length() && end < start + LONGEST) {
      char c = text.at(end);
      boolean inner = (c == '-' || c == '&' || c == '.' || c == '@') && end > start;
      boolean part = Text.isWord(c) && !Text.isHangul(c);
      boolean numbered = c == '-' && Character.isDigit(text.at(end - 1));
      boolean joined =
          (Text.isLatin(text.at(end - 1)) || numbered) && Text.isLatin(text.at(end + 1));
      if (part || (inner && joined)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean follows(Text text, int start) {
    int end = start - 1;
    return end > 0 && text.isSpace(end) && leaders.contains(text.plain(beginOf(text, end), end));
  }

  /** Where the word begins that ends there. */
  private static int beginOf(Text text, int end) {
    int begin = end;
    while (begin > 0 && Text.isWord(text.at(begin - 1)) && end - begin < LONGEST) {
      begin--;
    }
    return begin;
  }

  /** "Olive Young Gangnam": words with capitals, at least one of which is no word of ours. */
  private void addTitle(Text text, int start, List<Word> words) {
    boolean inside =
        start > 1 && isCapital(text, beginOf(text, start - 1)) && !isParted(text, start);
    if (!isCapital(text, start) || (inside && !follows(text, start))) {
      return;
    }
    boolean name = false;
    boolean ours = false;
    int at = start;
    for (int n = 1; n <= MOST_IN_TITLE && isCapital(text, at); n++) {
      int end = endOf(text, at);
      Optional<Tag> known = tagOf(text, at, end);
      boolean suffix = isSuffix(text.plain(at, end));
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
    return lexicon.words().find(text.plain(start, end)).map(Lexicon.Entry::tag);
  }

  private static boolean isCapital(Text text, int at) {
    return at < text.length() && Character.isUpperCase(text.typed().charAt(at));
  }

  private static boolean isParted(Text text, int start) {
    char before = start > 1 ? text.at(start - 2) : ' ';
    return text.isSpace(start - 1) && !Text.isWord(before) && before != ' ';
  }

  /** "Parking Lot Cafe": nothing but words with capitals. */
  private static boolean isTitle(Text text) {
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.typed().charAt(i);
      if ((begins && !Character.isUpperCase(c)) || Text.isHangul(c)) {
        return false;
      }
      begins = text.isSpace(i);
    }
    return true;
  }

  /** "to human rights park": where a place is expected, words of ours that end as places do. */
  private void addNamedAsService(Text text, int start, List<Word> words) {
    int at = start;
    for (int n = 1; n <= MOST_IN_TITLE; n++) {
      int end = endOf(text, at);
      Optional<Tag> known = tagOf(text, at, end);
      boolean suffix = isSuffix(text.plain(at, end));
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
