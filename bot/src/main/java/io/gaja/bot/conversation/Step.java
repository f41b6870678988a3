package io.gaja.bot.conversation;

import java.util.Optional;

/**
 * Where a talk stands, with everything that was said so far in it. Each topic has its own sealed
 * family of records; they are stored, so a restart in mid-talk loses nothing.
 */
public interface Step {

  /** What is being asked for, where that is a service. */
  default Optional<Errand> errand() {
    return Optional.empty();
  }

  /** Nothing is being asked. */
  record Idle() implements Step {}
}
