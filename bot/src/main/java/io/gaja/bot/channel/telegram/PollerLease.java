package io.gaja.bot.channel.telegram;

/**
 * Port: which of several running instances asks Telegram for updates; Telegram serves only one. Two
 * that poll for a moment do no harm, they only disturb each other.
 */
@FunctionalInterface
public interface PollerLease {
  boolean held();
}
