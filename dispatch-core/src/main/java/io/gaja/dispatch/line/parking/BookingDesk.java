package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.BookingDecision.Accepted;
import io.gaja.dispatch.line.parking.BookingDecision.Space;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The door to every booking. Call it inside a transaction, which may run it twice: a space is
 * promised only after counting what is promised already, and counts the lot's version on, so that
 * of two who do so at the same instant one has to count again.
 */
public final class BookingDesk {
  /** How many open bookings a rider may have, each for another car. */
  public static final int MOST_OPEN = 3;

  /** More than this is not counted, and then nothing is free: far beyond what a lot can hold. */
  static final int MOST_STAYS = 50_000;

  private final Lots lots;
  private final Bookings bookings;
  private final Entitlements entitlements;
  private final BookingObserver observer;
  private final ZoneId zone;
  private final InstantSource clock;
  private final RandomGenerator random;

  public BookingDesk(
      Lots lots,
      Bookings bookings,
      Entitlements entitlements,
      BookingObserver observer,
      ZoneId zone,
      InstantSource clock,
      RandomGenerator random) {
    this.lots = lots;
    this.bookings = bookings;
    this.entitlements = entitlements;
    this.observer = observer;
    this.zone = zone;
    this.clock = clock;
    this.random = random;
  }

  /** Promises a space, and holds it for {@link Hold#LASTS} after the wanted beginning. */
  public BookingOutcome book(NewBooking wish) {
    Optional<Lot> found = lots.findLot(wish.lot());
    if (found.isEmpty()) {
      return refuse(BookingRefusal.NO_SUCH_LOT);
    }
    Lot lot = found.get();
    Instant now = clock.instant();
    Optional<BookingRefusal> why = Admission.refusalOf(lot, wish, zone, now);
    if (why.isPresent()) {
      return refuse(why.get());
    }
    Optional<Booking> open = bookings.findOpenBookingOf(wish.rider(), wish.car());
    if (open.isPresent()) {
      return new BookingOutcome.Refused(BookingRefusal.CAR_HAS_A_BOOKING, open);
    }
    if (bookings.listOpenBookingsOf(wish.rider(), MOST_OPEN).size() == MOST_OPEN) {
      return refuse(BookingRefusal.TOO_MANY_BOOKINGS);
    }
    Window window = Admission.windowOf(wish.from(), wish.until(), now);
    if (Occupancy.isTurnedAway(lot, window, now)) {
      return refuse(BookingRefusal.LOT_FULL);
    }
    if (Occupancy.free(lot, listStays(lot, window), window, now) == 0) {
      return refuse(BookingRefusal.NO_SPACE);
    }
    lots.touch(lot);
    return add(newBooking(wish, lot, window, now), lot);
  }

  private BookingOutcome add(Booking booking, Lot lot) {
    if (!bookings.add(booking)) {
      return refuse(BookingRefusal.CAR_HAS_A_BOOKING);
    }
    return done(booking, lot, booking.timeline().getFirst());
  }

  private Booking newBooking(NewBooking wish, Lot lot, Window window, Instant now) {
    BookingState.Held held = Hold.of(window);
    return new Booking(
        new BookingId(Ids.random()),
        1,
        wish.rider(),
        lot.id(),
        wish.car(),
        window,
        EntryNumber.random(random),
        lot.tariff(),
        wish.pass(),
        entitlements.listProved(wish.rider()),
        now,
        held,
        List.of(new BookingEvent.Booked(now, window.from(), window.until(), held.heldUntil())));
  }

  public BookingOutcome handle(BookingId id, BookingCommand command) {
    Optional<Booking> found = bookings.findBooking(id);
    if (found.isEmpty()) {
      return refuse(BookingRefusal.NO_SUCH_BOOKING);
    }
    Lot lot = lots.findLot(found.get().lot()).orElseThrow();
    return switch (decide(found.get(), lot, command)) {
      case BookingDecision.Refused refused -> new BookingOutcome.Refused(refused.refusal(), found);
      case Accepted accepted -> {
        if (accepted.wants().isPresent()) {
          lots.touch(lot);
        }
        bookings.save(accepted.next());
        yield done(accepted.next(), lot, accepted.fact());
      }
    };
  }

  /**
   * Gives a parked car more time while its driver is on the way, without asking the rider: until
   * this instant, at most two hours from now. Refused when the space is promised to somebody else.
   */
  public BookingOutcome extendForHandover(BookingId id, Instant until) {
    return handle(id, new BookingCommand.ExtendForHandover(until));
  }

  /** What a time in a lot would cost this person, with what they have proved; nothing is held. */
  public Optional<ParkingQuote> findQuote(LotId id, PersonId rider, Window window) {
    Set<Entitlement> proved = entitlements.listProved(rider);
    return lots.findLot(id)
        .map(lot ->
            ParkingQuote.of(
                lot.tariff(),
                new Visit(window.from(), window.until(), Optional.empty(), proved),
                zone));
  }

  /** What staying until then would cost, and whether it is possible. */
  public ExtensionAnswer quoteExtension(BookingId id, Instant until) {
    Optional<Booking> found = bookings.findBooking(id);
    if (found.isEmpty()) {
      return new ExtensionAnswer.Refused(BookingRefusal.NO_SUCH_BOOKING);
    }
    Booking booking = found.get();
    Lot lot = lots.findLot(booking.lot()).orElseThrow();
    return switch (decide(booking, lot, new BookingCommand.Extend(booking.rider(), until))) {
      case BookingDecision.Refused refused -> new ExtensionAnswer.Refused(refused.refusal());
      case Accepted accepted -> {
        Fare total = accepted.next().estimate(zone, clock.instant());
        Fare before = booking.estimate(zone, clock.instant());
        yield new ExtensionAnswer.Possible(until, total, total.total().minus(before.total()));
      }
    };
  }

  /** The life cycle's answer, refused where it wants a space that is not free. */
  private BookingDecision decide(Booking booking, Lot lot, BookingCommand command) {
    Instant now = clock.instant();
    BookingDecision decision = BookingLifecycle.decide(booking, lot, command, zone, now);
    if (!(decision instanceof Accepted(var next, var fact, var wants)) || wants.isEmpty()) {
      return decision;
    }
    Space space = wants.get();
    List<Stay> others =
        listStays(lot, space.window()).stream()
            .filter(stay -> !stay.booking().equals(booking.id()))
            .toList();
    return Occupancy.free(lot, others, space.window(), now) > 0
        ? decision
        : new BookingDecision.Refused(space.otherwise());
  }

  private List<Stay> listStays(Lot lot, Window window) {
    List<Stay> stays = bookings.listStays(List.of(lot.id()), window, MOST_STAYS);
    if (stays.size() == MOST_STAYS) {
      throw new IllegalStateException("Lot " + lot.id() + " has more bookings than can be counted");
    }
    return stays;
  }

  private BookingOutcome done(Booking booking, Lot lot, BookingEvent fact) {
    observer.record(booking, lot, fact);
    return new BookingOutcome.Done(booking, fact);
  }

  private static BookingOutcome refuse(BookingRefusal refusal) {
    return new BookingOutcome.Refused(refusal, Optional.empty());
  }
}
