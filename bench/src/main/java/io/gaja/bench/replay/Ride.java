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

  /** Adds the times between the moments, where both were seen. */
  synchronized void tell(Tally tally) {
    between("request → offer", Moment.REQUESTED, Moment.OFFERED, tally);
    between("accept → assigned", Moment.ACCEPTED, Moment.ASSIGNED, tally);
    between("arrive → arrived", Moment.SAYS_ARRIVED, Moment.ARRIVED, tally);
    between("number → boarded", Moment.SAYS_BOARDED, Moment.BOARDED, tally);
    between("fare → receipt", Moment.SAYS_FARE, Moment.RECEIPT, tally);
  }

  private void between(String phase, Moment from, Moment to, Tally tally) {
    Long start = moments.get(from);
    Long end = moments.get(to);
    if (start != null && end != null) {
      tally.took(phase, Duration.ofNanos(Math.max(0, end - start)));
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
