package io.gaja.bot.conversation;

/**
 * Where a talk stands, with everything that was said so far in it. Each topic has its own sealed
 * family of records; they are stored, so a restart in mid-talk loses nothing.
 */
public interface Step {

  /** Nothing is being asked. */
  record Idle() implements Step {}
}
