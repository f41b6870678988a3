package io.gaja.bot.understanding;

import java.util.List;
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

  /** Itaewon-ro, 20-gil, Jongno 3-ga. */
  private static final Set<String> ROMANISED =
      Set.of("-ro", "-gil", "-daero", "-dong", "-ga", "-gu", "-si", "-eup", "-myeon", "-ri");

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
    EnglishTitles titles = new EnglishTitles(this);
    titles.addTitle(text, start, words);
    if (follows(text, start) || isTitle(text)) {
      titles.addNamedAsService(text, start, words);
    }
  }

  private static boolean isInsideLatin(Text text, int start) {
    char before = text.at(start - 1);
    return Text.isWord(before) && !Text.isHangul(before);
  }

  static int endOf(Text text, int start) {
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

  boolean follows(Text text, int start) {
    int end = start - 1;
    return end > 0 && text.isSpace(end) && leaders.contains(text.plain(beginOf(text, end), end));
  }

  /** Where the word begins that ends there. */
  static int beginOf(Text text, int end) {
    int begin = end;
    while (begin > 0 && Text.isWord(text.at(begin - 1)) && end - begin < LONGEST) {
      begin--;
    }
    return begin;
  }

  static boolean isCapital(Text text, int at) {
    return at < text.length() && Character.isUpperCase(text.typed().charAt(at));
  }

  static boolean isParted(Text text, int start) {
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
}
