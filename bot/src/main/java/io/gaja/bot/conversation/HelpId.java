package io.gaja.bot.conversation;

import java.util.Optional;

/**
 * One request for a person, from the asking to the return; safe in a button and in a card's key.
 */
public record HelpId(String value) {
  private static final String SHAPE = "[a-z0-9_-]{1,48}";

  public HelpId {
    if (!value.matches(SHAPE)) {
      throw new IllegalArgumentException("A help request's id has 1 to 48 of a-z 0-9 - _");
    }
  }

  /** The id that a button carries; empty for anything that is none. */
  public static Optional<HelpId> find(String subject) {
    return subject.matches(SHAPE) ? Optional.of(new HelpId(subject)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
