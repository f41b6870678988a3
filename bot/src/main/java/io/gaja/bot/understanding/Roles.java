package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What part each place plays, by the words around it: after it in Korean, before it in English. */
final class Roles {
  /** Skipped between a place and the word that says what it is for. */
  private static final Set<Tag> SKIPPED =
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

  private static final int NEAR = 4;

  private final List<Word> words;
  private final List<Phrase> phrases;

  /** The part of a place. */
  enum Role {
    FROM,
    TO,
    /** Where to go, unless something else says so more clearly: "신도림역으로 택시 잡아줘". */
    TO_PERHAPS,
    /** Where somebody is: "강남역인데요", "at City Hall". */
    IS_AT,
    /** Where to come to, unless that is clear already: "send a cab to Teheran-ro 152". */
    FROM_PERHAPS,
    STOP,
    NOT,
    /** One after the other: what stands before is a stop. */
    THEN,
    /** Into this: "용산역으로 바꿔줘". */
    INTO,
    BARE,
    /** No part: "여기 어디지". */
    NONE
  }

  record Part(Phrase phrase, Role role) {}

  Roles(List<Word> words, List<Phrase> phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  List<Part> list() {
    List<Part> parts = new ArrayList<>();
    Optional<Role> pending = Optional.empty();
    int from = 0;
    boolean labelsFirst = labelsFirst();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      int until = i + 1 < phrases.size() ? phrases.get(i + 1).first() : words.size();
      Optional<Role> said = labelIn(from, phrase.first(), labelsFirst);
      pending = said.isPresent() ? said : pending;
      Role role = role(phrase, from, until, labelsFirst);
      if (pending.isPresent() && role != Role.NOT && role != Role.FROM && role != Role.STOP) {
        role = pending.get();
        pending = Optional.empty();
      }
      parts.add(new Part(phrase, role));
      from = phrase.last() + 1;
    }
    joinStops(parts);
    return parts;
  }

  /** "신도림역, 영등포역 들러서": both are stops. */
  private void joinStops(List<Part> parts) {
    for (int i = parts.size() - 2; i > 0; i--) {
      Phrase phrase = parts.get(i).phrase();
      boolean listed =
          parts.get(i).role() == Role.BARE
              && parts.get(i + 1).role() == Role.STOP
              && words.get(phrase.last() + 1).is(Tag.COMMA, Tag.AND, Tag.PERSON);
      if (listed) {
        parts.set(i, new Part(phrase, Role.STOP));
      }
    }
  }

  /** "출발 강남역 도착 홍대" rather than "강남역 출발 홍대 도착". */
  private boolean labelsFirst() {
    if (phrases.isEmpty()) {
      return true;
    }
    int last = phrases.getLast().last() + 1;
    boolean before = words.subList(0, phrases.getFirst().first()).stream().anyMatch(Roles::isLabel);
    boolean after =
        last < words.size()
            && (isLabel(words.get(last)) || words.get(last).is(Tag.ARRIVE, Tag.DEPART));
    return before || !after;
  }

  private static boolean isLabel(Word word) {
    return word.is(Tag.LABEL_FROM, Tag.LABEL_TO, Tag.LABEL_STOP);
  }

  private Optional<Role> labelIn(int start, int end, boolean labelsFirst) {
    for (int i = end - 1; i >= start; i--) {
      Word word = words.get(i);
      boolean own = labelsFirst || i != start || start == 0 || word.shape() == Shape.LATIN;
      if (own && isLabel(word)) {
        return Optional.of(roleOf(word));
      }
    }
    return Optional.empty();
  }

  private static Role roleOf(Word label) {
    return label.is(Tag.LABEL_FROM) ? Role.FROM : label.is(Tag.LABEL_TO) ? Role.TO : Role.STOP;
  }

  private Role role(Phrase phrase, int from, int until, boolean labelsFirst) {
    Role after = after(phrase, until, labelsFirst);
    if (after != Role.BARE && after != Role.IS_AT) {
      return after;
    }
    Role before = before(phrase, from);
    return before == Role.BARE ? after : before;
  }

  private Role after(Phrase phrase, int until, boolean labelsFirst) {
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
      case VIA -> Role.STOP;
      case DEPART, BOARD, PICKUP -> Role.FROM;
      case ARRIVE -> Role.TO;
      case STAY -> isAsked(next) ? Role.NONE : Role.IS_AT;
      case WHERE -> here ? Role.NONE : Role.BARE;
      case COPULA, COPULA_SHORT -> copula(phrase, next, until);
      case GET_OFF -> Role.TO;
      case GO -> word.value().equals("on") && until < words.size() ? Role.FROM : Role.TO;
      case OBJECT -> object(next, until, labelsFirst);
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

  private Role from(int particle, int until) {
    return switch (verbAfter(particle, until)) {
      case VIA -> Role.STOP;
      case GET_OFF -> Role.TO;
      default -> Role.FROM;
    };
  }

  /** "강남역이요 출발은": the label may come last. */
  private Role copula(Phrase phrase, int particle, int until) {
    boolean sure = words.get(particle).is(Tag.COPULA) ? isLong(phrase) : phrase.sure();
    Role isAt = sure ? Role.IS_AT : Role.NONE;
    return switch (verbAfter(particle, until)) {
      case NOT -> Role.NOT;
      case LABEL_FROM -> until == words.size() ? Role.FROM : isAt;
      case LABEL_TO -> until == words.size() ? Role.TO : isAt;
      default -> isAt;
    };
  }

  private Role to(int particle, int until) {
    return switch (verbAfter(particle, until)) {
      case VIA -> Role.STOP;
      case CHANGE, WRONG -> Role.INTO;
      case SEND, COME -> Role.FROM_PERHAPS;
      case CALL, PICKUP, BOARD -> Role.TO_PERHAPS;
      default -> Role.TO;
    };
  }

  private Role at(Phrase phrase, int particle, int until) {
    Tag verb = verbAfter(particle, until);
    boolean going = verb == Tag.GO || verb == Tag.GET_OFF || verb == Tag.VIA;
    boolean staying = verb == Tag.STAY && isLong(phrase);
    if (!phrase.sure() && !going && !staying) {
      return Role.NONE;
    }
    return switch (verb) {
      case VIA -> Role.STOP;
      case STAY -> isAsked(until - 2) ? Role.NONE : Role.IS_AT;
      case SEND, CALL, BOARD, PICKUP -> Role.FROM;
      default -> Role.TO_PERHAPS;
    };
  }

  private Role object(int particle, int until, boolean labelsFirst) {
    return switch (verbAfter(particle, until)) {
      case VIA, ADD -> Role.STOP;
      case GO -> Role.TO;
      case NOT, NOT_THAT -> Role.NOT;
      case LABEL_FROM -> labelsFirst ? Role.BARE : Role.FROM;
      case LABEL_TO -> labelsFirst ? Role.BARE : Role.TO;
      default -> Role.BARE;
    };
  }

  /** What the place's particle hangs on: the next word that says something. */
  private Tag verbAfter(int at, int until) {
    for (int i = at + 1; i < Math.min(until, at + 1 + NEAR); i++) {
      Word word = words.get(i);
      if (!SKIPPED.contains(word.tag()) && !word.is(Tag.OBJECT, Tag.COPULA, Tag.COPULA_SHORT)) {
        return word.tag();
      }
    }
    return Tag.START;
  }

  private Role before(Phrase phrase, int from) {
    for (int i = phrase.first() - 1; i >= from; i--) {
      Word word = words.get(i);
      if (SKIPPED.contains(word.tag())) {
        continue;
      }
      if (word.shape() != Shape.LATIN && word.shape() != Shape.MARK) {
        return word.is(Tag.TO) && isBy(i - 1) ? Role.TO_PERHAPS : Role.BARE;
      }
      return switch (word.tag()) {
        case BEFORE_FROM -> notBefore(i, from) ? Role.NOT : Role.FROM;
        case BEFORE_TO -> notBefore(i, from) ? Role.NOT : english(i, from);
        case BEFORE_AT, BEFORE_IN, BEFORE_FOR -> atBefore(i, from);
        case BEFORE_VIA -> Role.STOP;
        case THEN -> Role.THEN;
        case NOT -> Role.NOT;
        case GO, DROP -> goes(phrase) ? Role.TO : Role.BARE;
        case PICKUP -> Role.FROM;
        case NUMBER -> i == from && i > 0 ? Role.TO : Role.BARE;
        case ARROW -> Role.THEN;
        default -> Role.BARE;
      };
    }
    return Role.BARE;
  }

  /** "택시로 강남역": by what, then where. */
  private boolean isBy(int i) {
    return i >= 0 && words.get(i).is(Tag.LINE, Tag.KIND, Tag.CAR);
  }

  /** "take me home": no preposition is needed there. */
  private static boolean goes(Phrase phrase) {
    return !(phrase.place() instanceof PlaceWords.Named);
  }

  private boolean notBefore(int at, int from) {
    return at > from && words.get(at - 1).is(Tag.NOT);
  }

  /** "send a cab to": where it is to come; "change it to": into what. */
  private Role english(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - NEAR); i--) {
      Word word = words.get(i);
      if (word.is(Tag.SEND, Tag.COME)) {
        return Role.FROM_PERHAPS;
      }
      if (word.is(Tag.CHANGE)) {
        return Role.INTO;
      }
    }
    return from > 0 && at == from ? Role.THEN : Role.TO;
  }

  private Role atBefore(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - NEAR); i--) {
      Word word = words.get(i);
      if (word.is(Tag.PICKUP)) {
        return Role.FROM;
      }
      if (word.is(Tag.DROP, Tag.ARRIVE)) {
        return Role.TO;
      }
    }
    return Role.IS_AT;
  }
}
