package io.gaja.dispatch.driver;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Drivers of whom a test says only what matters to it. */
public final class DriverFixtures {
  private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");
  private static final double METRES_PER_DEGREE = 111_195;
  private static final Set<LineCode> TAXI = Set.of(new LineCode("taxi"));

  private DriverFixtures() {}

  /** An approved taxi driver who was just heard of at this point. */
  public static Driver free(DriverId id, Point point, Instant now) {
    return driver(id, TAXI, new Duty.Free(now), Optional.of(new Position(point, now)));
  }

  public static Driver freeButSilentFor(Duration silence, DriverId id, Point point, Instant now) {
    return driver(
        id, TAXI, new Duty.Free(now), Optional.of(new Position(point, now.minus(silence))));
  }

  public static Driver freeOnLine(LineCode line, DriverId id, Point point, Instant now) {
    return driver(id, Set.of(line), new Duty.Free(now), Optional.of(new Position(point, now)));
  }

  public static Driver offDuty(DriverId id) {
    return driver(id, TAXI, new Duty.Off(LONG_AGO), Optional.empty());
  }

  public static Driver withStanding(Standing standing, Driver driver) {
    return rebuilt(driver, driver.profile(), standing, driver.duty(), driver.homeward());
  }

  public static Driver withDuty(Duty duty, Driver driver) {
    return rebuilt(driver, driver.profile(), driver.standing(), duty, driver.homeward());
  }

  public static Driver withProfile(Profile profile, Driver driver) {
    return rebuilt(driver, profile, driver.standing(), driver.duty(), driver.homeward());
  }

  /** On the way home, in this night and until its end. */
  public static Driver headingFor(Point home, Instant now, Driver driver) {
    Optional<Homeward> wish = Homeward.after(Optional.empty(), now, ZoneOffset.UTC);
    Driver heading = rebuilt(driver, driver.profile(), driver.standing(), driver.duty(), wish);
    return new Driver(
        heading.id(),
        heading.name(),
        heading.lines(),
        heading.profile(),
        heading.standing(),
        heading.duty(),
        heading.position(),
        heading.rating(),
        Optional.of(home),
        heading.homeward(),
        heading.wanted());
  }

  private static Driver rebuilt(
      Driver driver, Profile profile, Standing standing, Duty duty, Optional<Homeward> homeward) {
    return new Driver(
        driver.id(),
        driver.name(),
        driver.lines(),
        profile,
        standing,
        duty,
        driver.position(),
        driver.rating(),
        driver.home(),
        homeward,
        driver.wanted());
  }

  /** A point so many metres due north of another. */
  public static Point northOf(Point point, double metres) {
    return new Point(point.latitude() + metres / METRES_PER_DEGREE, point.longitude());
  }

  private static Driver driver(
      DriverId id, Set<LineCode> lines, Duty duty, Optional<Position> position) {
    return new Driver(
        id,
        "김기사",
        lines,
        Profile.of(new Vehicle("흰색 쏘나타", "서울 12가 3456")),
        new Standing.Approved(LONG_AGO),
        duty,
        position,
        Rating.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
