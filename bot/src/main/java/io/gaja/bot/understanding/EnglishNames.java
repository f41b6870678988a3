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
  private static final double UNKNOWN = 2.2;
  private static final double LIKE_KNOWN = 2.0;
  private static final double NAMED_AS_SERVICE = 1.7;

  /** Words of ours that names are made of all the same: "Blue Square", "Home Hotel". */
  private static final Set<Tag> INSIDE_TITLES =
      EnumSet.of(
          Tag.KNOWN,
          Tag.SAYING,
          Tag.OFF_TOPIC,
          Tag.FILLER,
          Tag.KIND,
          Tag.ITEM,
          Tag.HOME,
          Tag.WORK,
          Tag.NOW,
          Tag.MONTH,
          Tag.PART,
          Tag.PRAISE,
          Tag.PERSONS,
          Tag.KIN,
          Tag.GEAR,
          Tag.YES,
          Tag.MORE,
          Tag.LANGUAGE,
          Tag.NEXT_WEEK);

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
    Tag tag = isSuffix(word) ? Tag.SUFFIXED : Tag.NAME;
    words.add(Word.of(tag, Shape.LATIN, start, end, UNKNOWN));
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
      if (part || (inner && Text.isLatin(text.at(end - 1)) && Text.isLatin(text.at(end + 1)))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean follows(Text text, int start) {
    int end = start - 1;
    if (end <= 0 || !text.isSpace(end)) {
      return false;
    }
    int begin = end;
    while (begin > 0 && Text.isWord(text.at(begin - 1)) && end - begin < LONGEST) {
      begin--;
    }
    return leaders.contains(text.plain(begin, end));
  }

  /** "Olive Young Gangnam": words with capitals, at least one of which is no word of ours. */
  private void addTitle(Text text, int start, List<Word> words) {
    if (!isCapital(text, start) || !(start == 0 || follows(text, start) || isParted(text, start))) {
      return;
    }
    boolean name = false;
    int at = start;
    for (int n = 1; n <= MOST_IN_TITLE && isCapital(text, at); n++) {
      int end = endOf(text, at);
      String word = text.plain(at, end);
      Optional<Lexicon.Entry> known = lexicon.words().find(word);
      boolean suffix = isSuffix(word);
      if (!suffix && known.isPresent() && !INSIDE_TITLES.contains(known.get().tag())) {
        return;
      }
      name |= suffix || known.isEmpty() || known.get().tag() == Tag.KNOWN;
      if (n > 1 && name) {
        words.add(Word.of(Tag.SUFFIXED, Shape.LATIN, start, end, 1.2 + 0.3 * n));
      }
      at = end + 1;
      if (!text.isSpace(end)) {
        return;
      }
    }
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

  /** "to Parking Lot Cafe": where a place is expected, a service with the end of a place's name. */
  private void addNamedAsService(Text text, int start, List<Word> words) {
    for (WordTrie.Found found : lexicon.words().listAt(text, start)) {
      int next = found.end() + 1;
      if (found.entry().tag() == Tag.LINE && text.isSpace(found.end())) {
        int end = endOf(text, next);
        if (isSuffix(text.plain(next, Math.max(next, end)))) {
          words.add(Word.of(Tag.SUFFIXED, Shape.LATIN, start, end, NAMED_AS_SERVICE));
        }
      }
    }
  }
}
