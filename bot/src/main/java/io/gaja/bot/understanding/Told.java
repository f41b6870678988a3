package io.gaja.bot.understanding;

import java.util.List;

/**
 * What the words of a sentence say only together: whether it tells of something, or ends a ride.
 */
record Told(List<Word> words) {
  private static final Tag[] LINKS_IN_ENGLISH = {Tag.FUNCTION};
  private static final Tag[] AFTER_IN_KOREAN = {
    Tag.ASK, Tag.STOP, Tag.MARK, Tag.OBJECT, Tag.COPULA, Tag.COPULA_SHORT, Tag.FILLER
  };

  /** "my brother is …", "the taxi was …": a statement about somebody or something else. */
  boolean narrates(int i) {
    boolean said = i > 0 && words.get(i).value().equals("be");
    boolean went = i + 1 < words.size() && words.get(i).value().equals("went");
    return (said && isTheme(i - 1))
        || words.get(i).value().equals("tells")
        || (went && words.get(i + 1).is(Tag.BEFORE_FROM, Tag.BEFORE_TO));
  }

  /** "the taxis in Manila were": what is told of. */
  private boolean isTheme(int last) {
    int i = last;
    while (i > 1 && (Phrases.NAMES.contains(words.get(i).tag()) || words.get(i).is(Tag.WORK))) {
      i--;
    }
    boolean within = i < last && i > 0 && words.get(i).is(Tag.BEFORE_AT);
    return within
        ? words.get(i - 1).is(Tag.KIN, Tag.LINE, Tag.DRIVER)
        : words.get(last).is(Tag.KIN, Tag.LINE);
  }

  /** "강남역에서 홍대 가는 거 취소해주세요", "cancel the ride from …": the route says which ride it is. */
  boolean endsRide() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(Tag.CANCEL)) {
        boolean latin = words.get(i).shape() == Shape.LATIN;
        int next = i + 1;
        while (next < words.size()
            && words.get(next).is(latin ? LINKS_IN_ENGLISH : AFTER_IN_KOREAN)) {
          next++;
        }
        boolean last = next == words.size();
        return latin ? !last && words.get(next).is(Tag.LINE, Tag.CALL, Tag.CAR) : last;
      }
    }
    return false;
  }

  /** "I do not wish to cancel", "취소하지 말아주세요". */
  boolean neverCancels() {
    boolean never = false;
    boolean asked = false;
    for (Word word : words) {
      if ((word.is(Tag.CANCEL) && never) || (asked && word.value().equals("never"))) {
        return true;
      }
      asked = word.is(Tag.CANCEL) || (asked && word.is(Tag.OBJECT, Tag.FILLER));
      never =
          word.shape() == Shape.LATIN
              && (word.is(Tag.NEG, Tag.NOT)
                  || (never && word.is(Tag.FUNCTION, Tag.SAYING, Tag.BEFORE_TO, Tag.WANT)));
    }
    return false;
  }
}
