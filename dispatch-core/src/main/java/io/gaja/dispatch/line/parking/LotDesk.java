package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The door for everything about lots that is not a booking. Call it inside a transaction. */
public final class LotDesk {
  /** How many lots one person may run, or wait for. */
  public static final int MOST_LOTS = 5;

  private final Lots lots;
  private final LotObserver observer;
  private final InstantSource clock;

  public LotDesk(Lots lots, LotObserver observer, InstantSource clock) {
    this.lots = lots;
    this.observer = observer;
    this.clock = clock;
  }

  /** Asks the operators to offer this lot. Who was rejected may apply with another one. */
  public LotOutcome apply(NewLot wish) {
    long running =
        lots.listLotsOf(wish.attendant(), 10 * MOST_LOTS).stream()
            .filter(lot -> !(lot.standing() instanceof Standing.Rejected))
            .count();
    if (running >= MOST_LOTS) {
      return refuse(LotRefusal.TOO_MANY_LOTS);
    }
    Instant now = clock.instant();
    Lot lot =
        new Lot(
            new LotId(Ids.random()),
            1,
            wish.premises(),
            wish.tariff(),
            wish.hours(),
            List.of(wish.attendant()),
            new Standing.Applied(now),
            new Count(0, false, now));
    lots.add(lot);
    return done(new LotEvent.Applied(lot));
  }

  public LotOutcome approve(LotId id) {
    return decide(id, new Standing.Approved(clock.instant()), LotEvent.Approved::new);
  }

  public LotOutcome reject(LotId id) {
    return decide(id, new Standing.Rejected(clock.instant()), LotEvent.Rejected::new);
  }

  private LotOutcome decide(LotId id, Standing standing, Function<Lot, LotEvent> event) {
    Optional<Lot> found = lots.findLot(id);
    if (found.isEmpty()) {
      return refuse(LotRefusal.NO_SUCH_LOT);
    }
    if (!(found.get().standing() instanceof Standing.Applied)) {
      return refuse(LotRefusal.ALREADY_DECIDED);
    }
    return save(found.get().judged(standing), event);
  }

  /** So many cars without a booking came (above zero) or went (below). */
  public LotOutcome changeWalkIns(LotId id, PersonId attendant, int delta) {
    return change(
        id,
        attendant,
        lot -> {
          Count count = lot.count();
          int walkIns = Math.addExact(count.walkIns(), delta);
          return walkIns < 0 || walkIns > lot.capacity()
              ? refuse(LotRefusal.COUNT_OUT_OF_BOUNDS)
              : save(
                  lot.counted(new Count(walkIns, count.full(), clock.instant())),
                  LotEvent.WalkInsCounted::new);
        });
  }

  /** 만차: nobody more is let in, until it is opened again. */
  public LotOutcome markFull(LotId id, PersonId attendant) {
    return change(
        id,
        attendant,
        lot ->
            lot.count().full()
                ? refuse(LotRefusal.ALREADY_FULL)
                : save(full(lot, true), LotEvent.MarkedFull::new));
  }

  public LotOutcome openAgain(LotId id, PersonId attendant) {
    return change(
        id,
        attendant,
        lot ->
            lot.count().full()
                ? save(full(lot, false), LotEvent.OpenedAgain::new)
                : refuse(LotRefusal.ALREADY_OPEN));
  }

  private Lot full(Lot lot, boolean full) {
    return lot.counted(new Count(lot.count().walkIns(), full, clock.instant()));
  }

  /** For bookings from now on: one that was made keeps the tariff it was made under. */
  public LotOutcome changeTariff(LotId id, PersonId attendant, ParkingTariff tariff) {
    return change(
        id,
        attendant,
        lot ->
            lot.tariff().currency().equals(tariff.currency())
                ? save(lot.charging(tariff), LotEvent.TariffChanged::new)
                : refuse(LotRefusal.OTHER_CURRENCY));
  }

  public LotOutcome changeHours(LotId id, PersonId attendant, OpeningHours hours) {
    return change(id, attendant, lot -> save(lot.open(hours), LotEvent.HoursChanged::new));
  }

  public LotOutcome addAttendant(LotId id, PersonId attendant, PersonId newcomer) {
    return change(
        id,
        attendant,
        lot -> {
          if (lot.isRunBy(newcomer)) {
            return refuse(LotRefusal.ALREADY_ATTENDANT);
          }
          return lot.attendants().size() == Lot.MOST_ATTENDANTS
              ? refuse(LotRefusal.TOO_MANY_ATTENDANTS)
              : save(
                  lot.joinedBy(newcomer), joined -> new LotEvent.AttendantAdded(joined, newcomer));
        });
  }

  private LotOutcome change(LotId id, PersonId attendant, Function<Lot, LotOutcome> change) {
    Optional<Lot> found = lots.findLot(id);
    if (found.isEmpty()) {
      return refuse(LotRefusal.NO_SUCH_LOT);
    }
    if (!found.get().isRunBy(attendant)) {
      return refuse(LotRefusal.NOT_YOURS);
    }
    return found.get().isApproved() ? change.apply(found.get()) : refuse(LotRefusal.NOT_APPROVED);
  }

  private LotOutcome save(Lot next, Function<Lot, LotEvent> event) {
    lots.save(next);
    return done(event.apply(next));
  }

  private LotOutcome done(LotEvent event) {
    observer.record(event);
    return new LotOutcome.Done(event);
  }

  private static LotOutcome refuse(LotRefusal refusal) {
    return new LotOutcome.Refused(refusal);
  }
}
