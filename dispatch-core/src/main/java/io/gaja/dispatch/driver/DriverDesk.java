package io.gaja.dispatch.driver;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The door for everything about drivers that is not a call. Call it inside a transaction. */
public final class DriverDesk {
  private static final int MOST_AT_ONCE = 100;

  private final Drivers drivers;
  private final DriverObserver observer;

  public DriverDesk(Drivers drivers, DriverObserver observer) {
    this.drivers = drivers;
    this.observer = observer;
  }

  /** Asks the operators to let this person drive; a new application replaces a rejected one. */
  public DriverOutcome apply(Driver applicant) {
    return drivers.saveApplication(applicant)
        ? done(new DriverEvent.Applied(applicant))
        : refuse(DriverRefusal.ALREADY_APPROVED);
  }

  public DriverOutcome approve(DriverId id, Instant now) {
    return decide(id, new Standing.Approved(now), DriverEvent.Approved::new);
  }

  public DriverOutcome reject(DriverId id, Instant now) {
    return decide(id, new Standing.Rejected(now), DriverEvent.Rejected::new);
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
    Optional<Driver> driver = drivers.findDriver(id);
    if (driver.isEmpty()) {
      return refuse(DriverRefusal.NO_SUCH_DRIVER);
    }
    if (!driver.get().isApproved()) {
      return refuse(DriverRefusal.NOT_APPROVED);
    }
    return drivers.goOnDuty(id, new Position(point, now))
        ? done(new DriverEvent.WentOnDuty(get(id)))
        : refuse(DriverRefusal.ALREADY_ON_DUTY);
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
