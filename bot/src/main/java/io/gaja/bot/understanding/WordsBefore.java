package io.gaja.bot.understanding;

import java.util.List;

/** What the words before a place say of its part, as English does. */
record WordsBefore(List<Word> words) {

  Role role(Phrase phrase, int from) {
    for (int i = phrase.first() - 1; i >= from; i--) {
      Word word = words.get(i);
      if (WordsAfter.SKIPPED.contains(word.tag())) {
        continue;
      }
      boolean english =
          word.shape() == Shape.LATIN || word.shape() == Shape.MARK || isTwo(i, phrase);
      return english ? english(i, from, phrase) : korean(i, phrase);
    }
    return Role.BARE;
  }

  /** "가고 싶어요 경복궁", "택시로 강남역": the place comes late. */
  private Role korean(int i, Phrase phrase) {
    boolean going = words.get(i).is(Tag.GO) && isNext(i, phrase);
    boolean by = words.get(i).is(Tag.TO) && isBy(i - 1);
    return going || by ? Role.TO_PERHAPS : Role.BARE;
  }

  private Role english(int i, int from, Phrase phrase) {
    return switch (words.get(i).tag()) {
      case BEFORE_FROM -> notBefore(i, from) ? Role.NOT : Role.FROM;
      case BEFORE_TO -> notBefore(i, from) ? Role.NOT : to(i, from);
      case BEFORE_AT, BEFORE_IN, BEFORE_FOR -> at(i, from);
      case BEFORE_VIA -> via(i, from);
      case THEN -> Role.THEN;
      case NOT, REMOVE -> Role.NOT;
      case GO, DROP -> goes(phrase) || isNext(i, phrase) ? Role.TO : Role.BARE;
      case PICKUP -> Role.FROM;
      case NUMBER -> (i == from && i > 0) || isTwo(i, phrase) ? Role.TO : Role.BARE;
      case ARROW -> Role.THEN;
      default -> Role.BARE;
    };
  }

  private Role via(int i, int from) {
    for (int at = i - 1; at >= from; at--) {
      if (words.get(at).is(Tag.REMOVE)) {
        return Role.NOT; // "cancel the stop at", "no need to stop at"
      }
    }
    return words.get(i).value().equals("drop") ? Role.SET_DOWN : Role.STOP;
  }

  /** "need 2 get 2 yongsan". */
  private boolean isTwo(int i, Phrase phrase) {
    return i > 0 && i == phrase.first() - 1 && words.get(i).amount() == 2;
  }

  /** "택시로 강남역": by what, then where. */
  private boolean isBy(int i) {
    return i >= 0 && words.get(i).is(Tag.LINE, Tag.KIND, Tag.CAR);
  }

  /** "take me home": no preposition is needed there. */
  private static boolean goes(Phrase phrase) {
    return !(phrase.place() instanceof PlaceWords.Named);
  }

  /** "we go namsan tower", as guests say it. */
  private static boolean isNext(int verb, Phrase phrase) {
    return verb == phrase.first() - 1 && phrase.sure();
  }

  private boolean notBefore(int at, int from) {
    return at > from && words.get(at - 1).is(Tag.NOT);
  }

  /** "send a cab to": where it is to come; "change it to": into what. */
  private Role to(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - WordsAfter.NEAR); i--) {
      Word word = words.get(i);
      if (word.is(Tag.LINE_HINT)) {
        break; // "send a driver to take my car to": that is another to
      }
      if (word.is(Tag.SEND, Tag.COME)) {
        return Role.FROM_PERHAPS;
      }
      if (word.is(Tag.CHANGE)) {
        return Role.INTO;
      }
    }
    return from > 0 && at == from ? Role.THEN : Role.TO;
  }

  private Role at(int at, int from) {
    boolean rather = at > from && words.get(at - 1).is(Tag.RATHER);
    for (int i = at - 1; i >= Math.max(from, at - WordsAfter.NEAR); i--) {
      Word word = words.get(i);
      if (word.is(Tag.PICKUP)) {
        return Role.FROM;
      }
      if (word.is(Tag.NO_STOPS)) {
        return Role.NOT; // "skip the stop at Hapjeong"
      }
      if (word.is(Tag.DROP, Tag.ARRIVE)) {
        return Role.TO;
      }
    }
    return rather ? Role.FROM : Role.IS_AT; // "I'm actually at"
  }
}
