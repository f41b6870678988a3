package io.gaja.bot.letter;

/**
 * Port: whether this process is the one that delivers. Asked before every letter: must be cheap.
 */
@FunctionalInterface
public interface Lease {
  boolean held();
}
