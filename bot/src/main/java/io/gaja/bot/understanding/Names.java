package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Readings of what is in no list, by its form: 대리석공원 ends as places end, 배고픈데 as verbs end, and the
 * rest may be the name of anything.
 */
final class Names {
  private static final int LONGEST = 24;
  private static final int LONGEST_FORM = 6;
  private static final double UNKNOWN_LATIN = 2.2;

  /** ㅆ under a syllable. */
  private static final int PAST_TENSE = 20;

  private static final double PARTICLE_INSIDE = 5;
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

  private final Lexicon lexicon;
  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> latinSuffixes = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<String> leaders = new HashSet<>();

  Names(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (WordFile.Section section : WordFile.read("forms.txt")) {
      switch (section.name()) {
        case "PLACE_ENDS" -> suffixes.addAll(section.words());
        case "ENGLISH_PLACE_ENDS" -> latinSuffixes.addAll(section.words());
        case "VERB_ENDS" -> endings.addAll(section.words());
        case "BEFORE_ENGLISH_PLACES" -> leaders.addAll(section.words());
        default -> throw new IllegalStateException("Unknown section " + section.name());
      }
    }
  }

  boolean isLatinSuffix(String word) {
    return latinSuffixes.contains(word);
  }

  List<Word> listAt(Text text, int start) {
    List<Word> words = new ArrayList<>();
    if (!isWordPart(text, start)) {
      return words;
    }
    int most = Math.min(text.length(), start + LONGEST);
    boolean hangul = false;
    for (int end = start + 1; end <= most && isWordPart(text, end - 1); end++) {
      hangul |= Text.isHangul(text.at(end - 1));
      if (hangul && isSeam(text, end)) {
        addHangul(text, start, end, words);
      }
    }
    if (!hangul || !Text.isHangul(text.at(start))) {
      addLatin(text, start, words);
    }
    return words;
  }

  /** Between two letters or digits of one Latin word there is no seam. */
  private static boolean isSeam(Text text, int at) {
    return Text.isHangul(text.at(at - 1)) || Text.isHangul(text.at(at)) || !isWordPart(text, at);
  }

  private static boolean isWordPart(Text text, int at) {
    return Text.isWord(text.at(at));
  }

  private void addHangul(Text text, int start, int end, List<Word> words) {
    int length = end - start;
    if (!Text.isSyllable(text.at(start)) && Text.isHangul(text.at(start))) {
      words.add(Word.of(Tag.JUNK, Shape.NAME, start, end, 1.5 + 0.5 * length));
      return;
    }
    double torn = hasParticle(text, start, end) ? PARTICLE_INSIDE : 0;
    words.add(Word.of(Tag.NAME, Shape.NAME, start, end, 2 + 0.6 * length + torn));
    int suffix = longest(text, start, end, suffixes);
    if (suffix > 0) {
      boolean whole = suffix == length;
      double cost = whole ? 1.4 : suffix > 1 ? 1.2 + 0.22 * length : 1.5 + 0.4 * length;
      if (suffix > 1 || length > 2) {
        words.add(Word.of(Tag.SUFFIXED, Shape.PLACE, start, end, cost + torn));
      }
    }
    boolean entire = !Text.isHangul(text.at(end)) && length > 1;
    if (entire && (longest(text, start, end, endings) > 0 || isPast(text, start, end))) {
      words.add(Word.of(Tag.SAYING, Shape.VERB, start, end, 1.4 + 0.35 * length));
    }
  }

  /** 먹었어, 왔다: no name has a syllable that ends so. */
  private static boolean isPast(Text text, int start, int end) {
    for (int i = start; i < end - 1; i++) {
      if (Text.isSyllable(text.at(i)) && (text.at(i) - '가') % 28 == PAST_TENSE) {
        return true;
      }
    }
    return false;
  }

  /** 가락몰에서중계본동: rather two names than one. */
  private static boolean hasParticle(Text text, int start, int end) {
    String name = text.plain(start, end);
    for (String particle : new String[] {"에서", "까지", "으로"}) {
      int at = name.indexOf(particle, 1);
      if (at > 0 && at + particle.length() < name.length() - 1) {
        return true;
      }
    }
    return false;
  }

  /** The longest of these forms that the stretch ends with; 0 when none. */
  private static int longest(Text text, int start, int end, Set<String> forms) {
    for (int n = Math.min(LONGEST_FORM, end - start); n > 0; n--) {
      if (forms.contains(text.plain(end - n, end))) {
        return n;
      }
    }
    return 0;
  }

  private void addLatin(Text text, int start, List<Word> words) {
    int end = latinEnd(text, start);
    if (end == start || (start > 0 && isInsideLatin(text, start))) {
      return;
    }
    String word = text.plain(start, end);
    Tag tag = isLatinSuffix(word) ? Tag.SUFFIXED : Tag.NAME;
    words.add(Word.of(tag, Shape.LATIN, start, end, UNKNOWN_LATIN));
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

  static int latinEnd(Text text, int start) {
    int end = start;
    while (end < text.length() && end < start + 2 * LONGEST) {
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
      int end = latinEnd(text, at);
      String word = text.plain(at, end);
      Optional<Lexicon.Entry> known = lexicon.words().find(word);
      boolean end1 = isLatinSuffix(word);
      if (!end1 && known.isPresent() && !INSIDE_TITLES.contains(known.get().tag())) {
        return;
      }
      name |= end1 || known.isEmpty() || known.get().tag() == Tag.KNOWN;
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
        int end = latinEnd(text, next);
        if (isLatinSuffix(text.plain(next, Math.max(next, end)))) {
          words.add(Word.of(Tag.SUFFIXED, Shape.LATIN, start, end, NAMED_AS_SERVICE));
        }
      }
    }
  }
}
