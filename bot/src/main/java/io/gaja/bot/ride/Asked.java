package io.gaja.bot.ride;

/** What a place that was named without more answers, in the middle of asking for a ride. */
public enum Asked {
  PICKUP,
  DROP_OFF,
  STOP,
  /** The card is out: another place is where it goes. */
  NOTHING,
  /** Something that is no place, such as a car: a name answers that. */
  ANOTHER_THING
}
