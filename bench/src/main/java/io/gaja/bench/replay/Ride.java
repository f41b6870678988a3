package io.gaja.bench.replay;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One trip while it is played: what rider and driver tell each other face to face, and when. */
final class Ride {
  /** A moment of the system: when somebody did something, or saw the answer. */
  enum Moment {
    REQUESTED,
    OFFERED,
    ACCEPTED,
    ASSIGNED,
    SAYS_ARRIVED,
    ARRIVED,
    SAYS_BOARDED,
    BOARDED,
    SAYS_FARE,
    RECEIPT
  }

  private final Trip trip;
  private final CompletableFuture<String> number = new CompletableFuture<>();
  private final Map<Moment, Long> moments = new EnumMap<>(Moment.class);

  Ride(Trip trip) {
    this.trip = trip;
  }

  Trip trip() {
    return trip;
  }

  void mark(Moment moment) {
    mark(moment, System.nanoTime());
  }

  /** The first time counts. */
  synchronized void mark(Moment moment, long nanos) {
    moments.putIfAbsent(moment, nanos);
  }

  /** Adds the time between two moments, when both were seen. */
  synchronized void between(Moment from, Moment to, java.util.function.Consumer<Duration> times) {
    Long start = moments.get(from);
    Long end = moments.get(to);
    if (start != null && end != null) {
      times.accept(Duration.ofNanos(Math.max(0, end - start)));
    }
  }

  void riderReads(String digits) {
    number.complete(digits);
  }

  /** What the rider says when the driver asks for the number. */
  CompletableFuture<String> number() {
    return number;
  }
}
