package io.gaja.bot.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the words after a place say of its part, as Korean does: a particle, and the verb that the
 * particle hangs on.
 *
 * @param labelsFirst "출발 강남역" rather than "강남역 출발"
 */
record WordsAfter(List<Word> words, boolean labelsFirst, Denied denied) {
  /** Skipped between a place and the word that says what it is for. */
  static final Set<Tag> SKIPPED =
      EnumSet.of(
          Tag.KIN,
          Tag.FILLER,
          Tag.FUNCTION,
          Tag.NEAR,
          Tag.MARK,
          Tag.ASK,
          Tag.NOW,
          Tag.DAY,
          Tag.PART,
          Tag.LINE,
          Tag.CAR,
          Tag.CARS,
          Tag.KIND);

  private static final Set<Tag> BETWEEN =
      EnumSet.of(Tag.NEAR, Tag.FILLER, Tag.KIN, Tag.PEOPLE, Tag.HEADS, Tag.CARS);

  /** How far away the verb may be. */
  static final int NEAR = 4;

  WordsAfter(List<Word> words, boolean labelsFirst) {
    this(words, labelsFirst, new Denied(words));
  }

  Role role(Phrase phrase, int until) {
    int next = phrase.last() + 1;
    while (next < until && BETWEEN.contains(words.get(next).tag())) {
      next++;
    }
    if (next >= until) {
      return Role.BARE;
    }
    Word word = words.get(next);
    boolean here = phrase.place() instanceof PlaceWords.Here;
    return switch (word.tag()) {
      case FROM -> from(next, until);
      case TO -> here ? Role.FROM : to(next, until);
      case AT -> here ? Role.FROM : at(phrase, next, until);
      case NOT -> word.shape() == Shape.LATIN ? Role.BARE : Role.NOT;
      case REMOVE, NO_STOPS -> word.shape() == Shape.LATIN ? Role.BARE : Role.NOT;
      case NO -> word.value().equals("not") && until < words.size() ? Role.NOT : Role.BARE;
      case ADD -> word.shape() == Shape.LATIN ? Role.BARE : Role.STOP;
      case VIA -> verbAfter(next, until) == Tag.REMOVE ? Role.NOT : Role.STOP;
      case DEPART, BOARD, PICKUP -> Role.FROM;
      case ARRIVE -> Role.TO;
      case STAY -> isAsked(next) || !phrase.sure() || isOver(next) ? Role.NONE : Role.IS_AT;
      case FUNCTION -> denied.isWrong(next) ? Role.NOT : Role.BARE;
      case WHERE -> here ? Role.NONE : Role.BARE;
      case COPULA, COPULA_SHORT -> copula(phrase, next, until);
      case GET_OFF -> Role.TO;
      case GO -> go(phrase, word, until);
      case OBJECT -> object(next, until);
      case LABEL_FROM -> labelsFirst ? Role.BARE : Role.FROM;
      case LABEL_TO -> labelsFirst ? Role.BARE : Role.TO;
      case LABEL_STOP -> word.value().equals("to") ? Role.TO : Role.BARE;
      default -> Role.BARE;
    };
  }

  private boolean isLong(Phrase phrase) {
    Word head = words.get(phrase.first());
    return phrase.sure() || phrase.last() > phrase.first() || head.end() - head.start() > 1;
  }

  /** "교보문고 있어?" */
  private boolean isAsked(int verb) {
    return verb + 1 < words.size() && words.get(verb + 1).is(Tag.QUESTION);
  }

  /** "학원 끝났는데": what is over is no place. */
  private boolean isOver(int verb) {
    return words.get(verb).value().equals("over");
  }

  /** "어무이 모시고 가야": somebody comes along. */
  private static boolean isLed(Phrase phrase, Word verb) {
    return !phrase.sure() && verb.value().equals("with");
  }

  private Role go(Phrase phrase, Word verb, int until) {
    if (isLed(phrase, verb)) {
      return Role.NONE;
    }
    return verb.value().equals("on") && until < words.size() ? Role.FROM : Role.TO;
  }

  private Role from(int particle, int until) {
    return switch (verbAfter(particle, until)) {
      case VIA -> Role.STOP;
      case GET_OFF -> Role.TO;
      default -> Role.FROM;
    };
  }

  /** "강남역이요 출발은": the label may come last. */
  private Role copula(Phrase phrase, int particle, int until) {
    boolean self = phrase.first() > 0 && words.get(phrase.first() - 1).value().equals("self");
    boolean talk = self || words.get(particle).value().equals("talk");
    boolean sure = (words.get(particle).is(Tag.COPULA) && !talk) ? isLong(phrase) : phrase.sure();
    Role isAt = sure ? Role.IS_AT : Role.NONE;
    if (sure && denied.isRecalled(particle, until)) {
      return Role.NOT;
    }
    return switch (verbAfter(particle, until)) {
      case NOT -> Role.NOT;
      case LABEL_FROM -> until == words.size() ? Role.FROM : isAt;
      case LABEL_TO -> until == words.size() ? Role.TO : isAt;
      default -> isAt;
    };
  }

  private Role to(int particle, int end) {
    Tag verb = verbAfter(particle, end);
    boolean until = words.get(particle).value().equals("until");
    if (verb == Tag.START && end == words.size() && !until && isSentBefore(particle - 1)) {
      return Role.FROM_PERHAPS;
    }
    return switch (verb) {
      case VIA -> Role.STOP;
      case CHANGE -> Role.INTO;
      case WRONG -> Role.NOT;
      case DONT_CALL -> denied.isElse(particle, end, until) ? Role.NOT : Role.TO;
      case SEND, COME, PICKUP -> Role.FROM_PERHAPS;
      case CALL, BOARD -> Role.TO_PERHAPS;
      default -> Role.TO;
    };
  }

  /** "택시 보내줘 이촌역으로": the place comes last. */
  private boolean isSentBefore(int place) {
    for (int i = place - 1; i >= Math.max(0, place - NEAR); i--) {
      if (words.get(i).is(Tag.SEND)) {
        return true;
      }
    }
    return false;
  }

  private Role at(Phrase phrase, int particle, int until) {
    Tag verb = verbAfter(particle, until);
    boolean going = verb == Tag.GO || verb == Tag.GET_OFF || verb == Tag.VIA;
    boolean staying = verb == Tag.STAY && isLong(phrase);
    if (!phrase.sure() && !going && !staying) {
      return Role.NONE;
    }
    return switch (verb) {
      case VIA -> denied.isTakenBack(particle, until) ? Role.NOT : Role.STOP;
      case NO_STOPS -> Role.NOT;
      case STAY -> isAsked(until - 2) ? Role.NONE : Role.IS_AT;
      case SEND, CALL, BOARD, PICKUP -> Role.FROM;
      default -> Role.TO_PERHAPS;
    };
  }

  private Role object(int particle, int until) {
    return switch (verbAfter(particle, until)) {
      case VIA -> denied.isTakenBack(particle, until) ? Role.NOT : Role.STOP;
      case ADD -> Role.STOP;
      case GO -> Role.TO;
      case NOT, NOT_THAT, REMOVE, NO_STOPS, WRONG -> Role.NOT;
      case NO -> denied.isDenied(particle) ? Role.NOT : Role.BARE;
      case LABEL_FROM -> labelsFirst ? Role.BARE : Role.FROM;
      case LABEL_TO -> labelsFirst ? Role.BARE : Role.TO;
      default -> Role.BARE;
    };
  }

  /** What the place's particle hangs on: the next word that says something. */
  private Tag verbAfter(int at, int until) {
    for (int i = at + 1; i < Math.min(until, at + 1 + NEAR); i++) {
      Word word = words.get(i);
      if (!SKIPPED.contains(word.tag())
          && !word.is(Tag.OBJECT, Tag.COPULA, Tag.COPULA_SHORT, Tag.PEOPLE, Tag.HEADS, Tag.COUNT)) {
        return word.tag();
      }
    }
    return Tag.START;
  }
}
