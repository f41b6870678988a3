package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the players share: the clock's speed, the rides under way, and how all ended. */
final class City {
  private static final double METRES_PER_SECOND = 6; // to the pickup, in the city
  private static final double ROAD_FACTOR = 1.3;

  private final double speed;
  private final Duration patience;
  private final Map<String, Ride> rides = new ConcurrentHashMap<>();
  private final Tally tally = new Tally();
  private volatile boolean over;

  /**
   * A city whose driving takes so many times less than real time.
   *
   * @param patience how long, in real time, people stay who do not do what they booked
   */
  City(double speed, Duration patience) {
    this.speed = speed;
    this.patience = patience;
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

  Duration patience() {
    return patience;
  }

  Duration drive(Point from, Point to) {
    double metres = from.distanceTo(to).metres() * ROAD_FACTOR;
    return played(Duration.ofMillis((long) (metres / METRES_PER_SECOND * 1000)));
  }

  Tally tally() {
    return tally;
  }

  /** Drivers go home after what they have in hand. */
  void close() {
    over = true;
  }

  boolean isOver() {
    return over;
  }
}
