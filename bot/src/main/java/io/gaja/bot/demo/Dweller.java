package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;
import java.time.Duration;
import java.time.Instant;

/** What every simulated person has: a phone, an agenda, a temper, and a city around. */
record Dweller(Phone phone, Agenda agenda, City city, Temper temper) {
  private static final Duration FRESH = Duration.ofSeconds(10);

  Instant now() {
    return agenda.now();
  }

  /** Does this next, after a pause of so many milliseconds. */
  void in(long lowMillis, long highMillis, Runnable deed) {
    agenda.in(temper.between(lowMillis, highMillis), deed);
  }

  /** Does this next, once it was read and thought about. */
  void soon(Runnable deed) {
    in(700, 1_600, deed);
  }

  /** Not one that was read again after a restart. */
  boolean isFresh(WebMessage message) {
    return Duration.between(message.at(), now()).compareTo(FRESH) < 0;
  }
}
