package io.gaja.bot.demo;

import io.gaja.dispatch.id.LineCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * When a simulated rider goes out: rested, never into a crowd, sooner into an empty city, seldom
 * while nobody looks, and at once where a visitor waits for work.
 */
final class Leisure {
  private static final Duration LOOKS_UP_EVERY = Duration.ofSeconds(2);
  private static final double GOES_SOONER = 0.1;
  private static final double GOES_UNWATCHED = 0.004; // at each look up

  private final LineCode line;
  private final Crowd crowd;
  private final Dweller me;
  private Consumer<Optional<Errand>> goOut = errand -> {};
  private Instant until;

  Leisure(LineCode line, Crowd crowd, Dweller me) {
    this.line = line;
    this.crowd = crowd;
    this.me = me;
    this.until = me.now();
  }

  /** What going out is: where somebody is wanted, or wherever one likes. */
  Leisure thenGoesOut(Consumer<Optional<Errand>> outing) {
    goOut = outing;
    return this;
  }

  void begin() {
    rest(500, 12_000);
  }

  void goHome() {
    rest(25_000, 70_000);
  }

  private void rest(long lowMillis, long highMillis) {
    crowd.out().remove(this);
    until = me.now().plus(me.temper().between(lowMillis, highMillis));
    me.agenda().in(LOOKS_UP_EVERY, this::lookUp);
  }

  private void lookUp() {
    Optional<Errand> errand = me.city().hospitality().takeErrand(line);
    if (errand.isPresent() || isReady()) {
      crowd.out().add(this);
      me.agenda().await();
      goOut.accept(errand);
    } else {
      me.agenda().in(LOOKS_UP_EVERY, this::lookUp);
    }
  }

  private boolean isReady() {
    boolean rested = !me.now().isBefore(until);
    if (!me.city().watch().isWatched()) {
      return rested && me.temper().chance(GOES_UNWATCHED);
    }
    int others = crowd.out().size();
    return rested ? others < crowd.most() : others < crowd.few() && me.temper().chance(GOES_SOONER);
  }
}
