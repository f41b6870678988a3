package io.gaja.bot.understanding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What may be said with an intent; the rest of a sentence is then talk: "기사님 5분만 기다려 주세요". */
enum Slots {
  ALL {
    @Override
    Sentence keep(Sentence s) {
      return new Sentence(
          s.intent(),
          s.line(),
          s.notLine(),
          s.from(),
          s.to(),
          s.stops(),
          s.place(),
          s.not(),
          s.at(),
          s.people(),
          s.cars(),
          s.kind(),
          s.price(),
          s.stay(),
          s.gearbox(),
          Optional.empty());
    }
  },
  LINE {
    @Override
    Sentence keep(Sentence s) {
      return only(s, s.line(), Optional.empty());
    }
  },
  STAY {
    @Override
    Sentence keep(Sentence s) {
      Sentence line = only(s, s.line(), Optional.empty());
      return new Sentence(
          line.intent(),
          line.line(),
          line.notLine(),
          line.from(),
          line.to(),
          line.stops(),
          line.place(),
          line.not(),
          line.at(),
          line.people(),
          line.cars(),
          line.kind(),
          line.price(),
          s.stay(),
          line.gearbox(),
          line.language());
    }
  },
  LANGUAGE {
    @Override
    Sentence keep(Sentence s) {
      return only(s, Optional.empty(), s.language());
    }
  },
  NONE {
    @Override
    Sentence keep(Sentence s) {
      return only(s, Optional.empty(), Optional.empty());
    }
  };

  abstract Sentence keep(Sentence sentence);

  static Slots of(Intent intent) {
    return switch (intent) {
      case CALL, PRICE, CHANGE -> ALL;
      case WHERE, CANCEL, CONTACT, LOST, RECEIPT, DRIVE -> LINE;
      case EXTEND -> STAY;
      case LANGUAGE -> LANGUAGE;
      case HELP, THANKS, GREETING, YES, NO, OPERATOR, NONE -> NONE;
    };
  }

  private static Sentence only(
      Sentence s,
      Optional<io.gaja.dispatch.id.LineCode> line,
      Optional<java.util.Locale> language) {
    return new Sentence(
        s.intent(),
        line,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language);
  }
}
