package io.gaja.bot.line.parking;

/** What an attendant says of a lot instead of tapping on its card. */
sealed interface LotNews {

  record Full() implements LotNews {}

  record OpenAgain() implements LotNews {}

  /** So many are free. */
  record Free(int spaces) implements LotNews {}

  /** So many more are free; fewer when below zero. */
  record Freed(int spaces) implements LotNews {}

  /** A car came or went: which, is chosen from the list. */
  record Cars() implements LotNews {}
}
