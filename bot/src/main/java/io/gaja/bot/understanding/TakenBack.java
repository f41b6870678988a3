package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the end of a ride from the end of a part of it: "경유지 취소", "cancel the stop at Hapjeong" and
 * "강남역 취소하고 역삼역" leave something out, and end nothing.
 */
final class TakenBack {
  private static final Set<Tag> STOPS = EnumSet.of(Tag.LABEL_STOP, Tag.VIA, Tag.BEFORE_VIA);
  private static final Set<Tag> BETWEEN =
      EnumSet.of(Tag.OBJECT, Tag.FILLER, Tag.FUNCTION, Tag.NEG, Tag.BEFORE_TO);
  private static final Set<Tag> REFUSALS =
      EnumSet.of(Tag.CANCEL, Tag.NO_NEED, Tag.DONT_CALL, Tag.NEG, Tag.NO);

  private TakenBack() {}

  static List<Word> of(List<Word> words) {
    List<Word> told = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      if (isOfStop(words, i) || isOfPlace(words, i)) {
        told.set(i, words.get(i).as(Tag.REMOVE));
      } else if (isExit(words, i)) {
        told.set(i, words.get(i).as(Tag.EXIT));
      }
    }
    return told;
  }

  /** "강남역 11번 말고 10번 출구": an exit as well. */
  private static boolean isExit(List<Word> words, int i) {
    return words.get(i).is(Tag.COUNT)
        && i > 0
        && isPlace(words.get(i - 1))
        && has(words, i + 2)
        && words.get(i + 1).is(Tag.NOT)
        && words.get(i + 2).is(Tag.EXIT);
  }

  private static boolean isOfStop(List<Word> words, int i) {
    Word word = words.get(i);
    boolean latin = word.shape() == Shape.LATIN;
    if (!word.is(Tag.CANCEL) && !(latin && REFUSALS.contains(word.tag()))) {
      return false;
    }
    int beside = beside(words, i, latin);
    return has(words, beside) && words.get(beside).is(STOPS.toArray(Tag[]::new));
  }

  /** One place for another: the second is still to come. */
  private static boolean isOfPlace(List<Word> words, int i) {
    if (!words.get(i).is(Tag.CANCEL)) {
      return false;
    }
    boolean latin = words.get(i).shape() == Shape.LATIN;
    int beside = latin ? i + 1 : beside(words, i, false);
    return has(words, beside)
        && isPlace(words.get(beside))
        && words.subList(Math.max(i, beside) + 1, words.size()).stream()
            .anyMatch(TakenBack::isPlace)
        && words.stream().noneMatch(word -> word.is(Tag.LINE, Tag.LINE_HINT, Tag.DRIVER));
  }

  private static int beside(List<Word> words, int i, boolean latin) {
    int step = latin ? 1 : -1;
    int at = i + step;
    while (has(words, at) && BETWEEN.contains(words.get(at).tag())) {
      at += step;
    }
    return at;
  }

  private static boolean isPlace(Word word) {
    return word.is(Tag.KNOWN, Tag.SUFFIXED);
  }

  private static boolean has(List<Word> words, int i) {
    return i >= 0 && i < words.size();
  }
}
