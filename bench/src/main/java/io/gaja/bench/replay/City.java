package io.gaja.bench.replay;

import io.gaja.bench.run.Times;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What the players share: the clock's speed, the rides under way, and how rides ended. */
final class City {
  private static final double METRES_PER_SECOND = 6; // to the pickup, in the city
  private static final double ROAD_FACTOR = 1.3;

  private final double speed;
  private final Map<String, Ride> rides = new ConcurrentHashMap<>();
  private final Map<String, Integer> ends = new TreeMap<>();
  private final Map<String, Times> phases = new LinkedHashMap<>();
  private volatile boolean over;

  /** A city whose driving takes so many times less than real time. */
  City(double speed) {
    this.speed = speed;
  }

  void placed(String call, Ride ride) {
    rides.put(call, ride);
  }

  /** The offer may be faster than the rider's own card. */
  Optional<Ride> findRide(String call) throws InterruptedException {
    return Waiting.until(Duration.ofSeconds(5), () -> Optional.ofNullable(rides.get(call)));
  }

  Duration played(Duration real) {
    return Duration.ofNanos((long) (real.toNanos() / speed));
  }

  Duration drive(Point from, Point to) {
    double metres = from.distanceTo(to).metres() * ROAD_FACTOR;
    return played(Duration.ofMillis((long) (metres / METRES_PER_SECOND * 1000)));
  }

  synchronized void ended(String how, Ride ride) {
    ends.merge(how, 1, Integer::sum);
    phase("request → offer", ride, Ride.Moment.REQUESTED, Ride.Moment.OFFERED);
    phase("accept → assigned", ride, Ride.Moment.ACCEPTED, Ride.Moment.ASSIGNED);
    phase("arrive → arrived", ride, Ride.Moment.SAYS_ARRIVED, Ride.Moment.ARRIVED);
    phase("number → boarded", ride, Ride.Moment.SAYS_BOARDED, Ride.Moment.BOARDED);
    phase("fare → receipt", ride, Ride.Moment.SAYS_FARE, Ride.Moment.RECEIPT);
  }

  private void phase(String name, Ride ride, Ride.Moment from, Ride.Moment to) {
    ride.between(from, to, phases.computeIfAbsent(name, key -> new Times())::add);
  }

  synchronized Map<String, Times> phases() {
    return new LinkedHashMap<>(phases);
  }

  synchronized Map<String, Integer> ends() {
    return new TreeMap<>(ends);
  }

  synchronized int count(Predicate<String> how) {
    return ends.entrySet().stream()
        .filter(end -> how.test(end.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Drivers go home after what they have in hand. */
  void close() {
    over = true;
  }

  boolean isOver() {
    return over;
  }
}
