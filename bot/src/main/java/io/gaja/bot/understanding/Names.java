package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.List;

/**
 * Readings of what is in no list, by its form: 대리석공원 ends as places end, 배고픈데 as verbs end, and the
 * rest may be the name of anything.
 */
final class Names {
  private static final int LONGEST = 24;

  /** ㅆ under a syllable. */
  private static final int PAST_TENSE = 20;

  private static final double PARTICLE_INSIDE = 5;
  private static final List<String> PARTICLES = List.of("에서", "까지", "으로");

  private final EnglishNames english;
  private final Forms forms;

  Names(Lexicon lexicon, Forms forms) {
    this.forms = forms;
    english = new EnglishNames(lexicon, forms.englishPlaceEnds(), forms.leaders());
  }

  boolean isLatinSuffix(String word) {
    return english.isSuffix(word);
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
      english.addAt(text, start, words);
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
      if (length > 1 && isLed(text, end)) {
        words.add(Word.of(Tag.NAME, Shape.NAME, start, end, 1.4 + 0.5 * length));
      }
      return;
    }
    double torn = hasParticle(text, start, end) ? PARTICLE_INSIDE : 0;
    words.add(Word.of(Tag.NAME, Shape.NAME, start, end, 2 + 0.6 * length + torn));
    int suffix = Forms.longest(text, start, end, forms.placeEnds());
    if (suffix > 0) {
      boolean whole = suffix == length;
      double cost = whole ? 1.4 : suffix > 1 ? 1.2 + 0.22 * length : 1.5 + 0.4 * length;
      if (suffix > 1 || length > 2) {
        words.add(Word.of(Tag.SUFFIXED, Shape.PLACE, start, end, cost + torn));
      }
    }
    boolean entire = !Text.isHangul(text.at(end)) && length > 1;
    if (entire
        && (Forms.longest(text, start, end, forms.verbEnds()) > 0 || isPast(text, start, end))) {
      words.add(Word.of(Tag.SAYING, Shape.VERB, start, end, 1.4 + 0.35 * length));
    }
  }

  /** ㅎㄷ까지: letters that stand for a name, since a particle follows. */
  private static boolean isLed(Text text, int end) {
    return PARTICLES.stream().anyMatch(particle -> text.plain().startsWith(particle, end));
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
    for (String particle : PARTICLES) {
      int at = name.indexOf(particle, 1);
      if (at > 0 && at + particle.length() < name.length() - 1) {
        return true;
      }
    }
    return false;
  }
}
