package io.gaja.dispatch.driver;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The door for everything about drivers that is not a call. Call it inside a transaction. */
public final class DriverDesk {
  private static final int MOST_AT_ONCE = 100;

  private final Drivers drivers;
  private final Profiles profiles;
  private final DriverObserver observer;

  public DriverDesk(Drivers drivers, Profiles profiles, DriverObserver observer) {
    this.drivers = drivers;
    this.profiles = profiles;
    this.observer = observer;
  }

  /**
   * Asks the operators to let this person drive; a new application replaces a rejected one. An
   * approved driver asks for what is new in it, and goes on as before meanwhile.
   */
  public DriverOutcome apply(Driver applicant) {
    Optional<Driver> approved = drivers.findDriver(applicant.id()).filter(Driver::isApproved);
    if (approved.isPresent()) {
      return Extension.between(approved.get(), applicant)
          .map(more -> askForMore(applicant.id(), more))
          .orElseGet(() -> refuse(DriverRefusal.ALREADY_APPROVED));
    }
    return drivers.saveApplication(applicant)
        ? done(new DriverEvent.Applied(applicant))
        : refuse(DriverRefusal.ALREADY_APPROVED);
  }

  private DriverOutcome askForMore(DriverId id, Extension more) {
    require(profiles.saveWanted(id, more));
    return done(new DriverEvent.AskedForMore(get(id)));
  }

  public DriverOutcome approve(DriverId id, Instant now) {
    return decideWanted(id, true)
        .orElseGet(() -> decide(id, new Standing.Approved(now), DriverEvent.Approved::new));
  }

  public DriverOutcome reject(DriverId id, Instant now) {
    return decideWanted(id, false)
        .orElseGet(() -> decide(id, new Standing.Rejected(now), DriverEvent.Rejected::new));
  }

  /** Empty when nothing is wanted beside what was approved. */
  private Optional<DriverOutcome> decideWanted(DriverId id, boolean agreed) {
    return drivers
        .findDriver(id)
        .flatMap(Driver::wanted)
        .map(wanted -> {
          require(profiles.decideWanted(id, wanted, agreed));
          Driver driver = get(id);
          return done(agreed ? new DriverEvent.GotMore(driver) : new DriverEvent.GotNoMore(driver));
        });
  }

  private DriverOutcome decide(
      DriverId id, Standing standing, Function<Driver, DriverEvent> event) {
    if (drivers.findDriver(id).isEmpty()) {
      return refuse(DriverRefusal.NO_SUCH_DRIVER);
    }
    return drivers.decide(id, standing)
        ? done(event.apply(get(id)))
        : refuse(DriverRefusal.ALREADY_DECIDED);
  }

  public DriverOutcome goOnDuty(DriverId id, Point point, Instant now) {
    return approved(
        id,
        driver ->
            drivers.goOnDuty(id, new Position(point, now))
                ? done(new DriverEvent.WentOnDuty(get(id)))
                : refuse(DriverRefusal.ALREADY_ON_DUTY));
  }

  public DriverOutcome goOffDuty(DriverId id, Instant now) {
    Optional<Duty> found = drivers.goOffDuty(id, now);
    if (found.isEmpty()) {
      return refuse(DriverRefusal.NO_SUCH_DRIVER);
    }
    return switch (found.get()) {
      case Duty.Off off -> refuse(DriverRefusal.ALREADY_OFF_DUTY);
      case Duty.Free free -> done(new DriverEvent.WentOffDuty(get(id)));
      case Duty.Asked asked -> refuse(DriverRefusal.OFFER_OPEN);
      case Duty.Busy busy -> done(new DriverEvent.WillGoOffDuty(get(id)));
    };
  }

  /**
   * How an approved driver gets to a pickup from now on; not while one is awaited. What they may
   * drive only an application changes.
   */
  public DriverOutcome changeProfile(DriverId id, Mobility mobility, boolean pair) {
    return approved(
        id,
        driver ->
            switch (driver.duty()) {
              case Duty.Asked asked -> refuse(DriverRefusal.OFFER_OPEN);
              case Duty.Busy busy -> refuse(DriverRefusal.CALL_IN_HAND);
              case Duty.Off off -> changed(id, mobility, pair);
              case Duty.Free free -> changed(id, mobility, pair);
            });
  }

  private DriverOutcome changed(DriverId id, Mobility mobility, boolean pair) {
    require(profiles.changeProfile(id, mobility, pair));
    return done(new DriverEvent.ProfileChanged(get(id)));
  }

  /** Calls towards this home come first from now on; see {@link Homeward}. */
  public DriverOutcome goHomeward(DriverId id, Point home, Instant now, ZoneId zone) {
    return approved(
        id,
        driver -> {
          if (driver.isHomeward(now)) {
            return refuse(DriverRefusal.ALREADY_HOMEWARD);
          }
          Optional<Homeward> next = Homeward.after(driver.homeward(), now, zone);
          if (next.isEmpty()) {
            return refuse(DriverRefusal.HOMEWARD_USED_UP);
          }
          require(profiles.goHomeward(id, driver.homeward(), next.get(), home));
          return done(new DriverEvent.WentHomeward(get(id)));
        });
  }

  public DriverOutcome endHomeward(DriverId id, Instant now) {
    return approved(
        id,
        driver ->
            profiles.endHomeward(id, now)
                ? done(new DriverEvent.HomewardEnded(get(id)))
                : refuse(DriverRefusal.NOT_HOMEWARD));
  }

  /** Where the driver lives, for what an offer says about the way home. */
  public void rememberHome(DriverId id, Point home) {
    profiles.saveHome(id, home);
  }

  /**
   * Takes free drivers off duty from whom no position came for so long; a bounded number at a time.
   */
  public void takeSilentOffDuty(Duration silence, Instant now) {
    List<Driver> silent = drivers.listFreeSilentSince(now.minus(silence), MOST_AT_ONCE);
    for (Driver driver : silent) {
      drivers
          .goOffDuty(driver.id(), now)
          .filter(Duty.Free.class::isInstance)
          .ifPresent(free -> observer.record(new DriverEvent.PositionLost(driver)));
    }
  }

  private DriverOutcome approved(DriverId id, Function<Driver, DriverOutcome> then) {
    Optional<Driver> driver = drivers.findDriver(id);
    if (driver.isEmpty()) {
      return refuse(DriverRefusal.NO_SUCH_DRIVER);
    }
    return driver.get().isApproved()
        ? then.apply(driver.get())
        : refuse(DriverRefusal.NOT_APPROVED);
  }

  /** What was decided by was read a moment ago; the transaction is tried again. */
  private static void require(boolean held) {
    if (!held) {
      throw new ConcurrentModificationException("The driver was changed since it was read");
    }
  }

  private Driver get(DriverId id) {
    return drivers.findDriver(id).orElseThrow();
  }

  private DriverOutcome done(DriverEvent event) {
    observer.record(event);
    return new DriverOutcome.Done(event);
  }

  private static DriverOutcome refuse(DriverRefusal refusal) {
    return new DriverOutcome.Refused(refusal);
  }
}
