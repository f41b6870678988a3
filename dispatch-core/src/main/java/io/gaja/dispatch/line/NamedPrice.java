package io.gaja.dispatch.line;

import io.gaja.dispatch.fare.Money;
import java.util.Optional;

/** What a line says to a price that the rider has named. */
public sealed interface NamedPrice {
  /**
   * It may be asked for; how likely somebody takes it stands in the quote.
   *
   * @param better what such trips would rather go for, where that is more
   */
  record Possible(Quote quote, Optional<Money> better) implements NamedPrice {}

  /** Nobody is asked for so little; the lowest that may be named. */
  record TooLow(Money floor) implements NamedPrice {}

  /** Likely a typing error; the highest that may be named. */
  record TooHigh(Money ceiling) implements NamedPrice {}

  /** The line has its prices. */
  record NotNegotiable() implements NamedPrice {}
}
