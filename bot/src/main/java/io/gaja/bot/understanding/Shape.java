package io.gaja.bot.understanding;

/** How a word joins its neighbours where no blank parts them. */
enum Shape {
  START,
  /** The name of a place that is known, or that ends as names of places do. */
  PLACE,
  /** A word that nothing is known of. */
  NAME,
  /** Hangs on the word before it: 에서, 까지, 이요. */
  PARTICLE,
  WORD,
  VERB,
  NUMBER,
  LATIN,
  MARK;

  private static final double NEVER = 8;

  /** What it costs that {@code next} follows without a blank; more is less likely. */
  double join(Shape next) {
    return switch (this) {
      case START, LATIN, MARK -> next == PARTICLE && this != LATIN ? NEVER : 0;
      case PARTICLE -> afterParticle(next);
      case PLACE -> afterPlace(next);
      case NAME -> afterName(next);
      case WORD -> afterWord(next);
      case VERB -> afterVerb(next);
      case NUMBER -> next == NAME || next == LATIN ? 2 : next == PARTICLE ? 0 : 0.5;
    };
  }

  /** What it costs that {@code next} follows after a blank. */
  double joinApart(Shape next) {
    if (next != PARTICLE) {
      return 0;
    }
    return switch (this) {
      case START, MARK -> NEVER;
      case VERB -> 2.5;
      case PLACE, NAME, PARTICLE, WORD, NUMBER, LATIN -> 1.2;
    };
  }

  private static double afterParticle(Shape next) {
    return switch (next) {
      case PARTICLE -> 0.3;
      case NAME -> 1.8;
      case PLACE -> 0.8;
      case START, WORD, VERB, NUMBER, LATIN, MARK -> 0.5;
    };
  }

  private static double afterPlace(Shape next) {
    return switch (next) {
      case PARTICLE, MARK, LATIN -> 0;
      case NAME -> 1.5;
      case PLACE -> 1;
      case START, WORD, VERB -> 0.8;
      case NUMBER -> 0.3;
    };
  }

  private static double afterName(Shape next) {
    return switch (next) {
      case PARTICLE, MARK, LATIN -> 0;
      case NAME -> 6;
      case PLACE -> 2;
      case START, WORD, VERB -> 1.8;
      case NUMBER -> 1.5;
    };
  }

  private static double afterWord(Shape next) {
    return switch (next) {
      case PARTICLE, MARK, LATIN -> 0;
      case NAME -> 3;
      case PLACE -> 0.9;
      case VERB -> 0.2;
      case START, WORD, NUMBER -> 0.5;
    };
  }

  private static double afterVerb(Shape next) {
    return switch (next) {
      case PARTICLE -> 1.5;
      case MARK, LATIN -> 0;
      case NAME -> 3;
      case START, PLACE, WORD, VERB, NUMBER -> 0.8;
    };
  }
}
