package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.ATTENDANT;
import static io.gaja.dispatch.line.parking.ParkingFixtures.COEX;
import static io.gaja.dispatch.line.parking.ParkingFixtures.NOW;
import static io.gaja.dispatch.line.parking.ParkingFixtures.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.SettableClock;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.matching.BookingClock;
import io.gaja.dispatch.store.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bson.Document;

/** Lots and bookings on a real database, with a clock that a test moves on. */
public final class Garage implements AutoCloseable {
  private final TestDatabase database = TestDatabase.fresh();
  private final SettableClock clock = new SettableClock(NOW);
  private final List<BookingEvent> told = Collections.synchronizedList(new ArrayList<>());
  private final BookingDesk desk =
      new BookingDesk(
          database.lots(),
          database.bookings(),
          database.entitlements(),
          (booking, lot, fact) -> tell(fact),
          SEOUL,
          clock,
          new Random(1));

  private volatile int lettersPerFact;

  /** Makes every transaction as long as one that owes so many people a letter. */
  void owesLetters(int perFact) {
    lettersPerFact = perFact;
  }

  private void tell(BookingEvent fact) {
    told.add(fact);
    for (int letter = 0; letter < lettersPerFact; letter++) {
      database.mongo().getCollection("letters").insertOne(new Document("fact", fact.toString()));
    }
  }

  public void know(Lot lot) {
    database.lots().add(lot);
  }

  public TestDatabase database() {
    return database;
  }

  public SettableClock clock() {
    return clock;
  }

  BookingDesk desk() {
    return desk;
  }

  public BookingClock newClock() {
    return new BookingClock(database.bookings(), desk, database.transactions(), clock);
  }

  /** Facts whose transactions were run, whether or not they were committed. */
  List<BookingEvent> told() {
    return told;
  }

  Lot lot() {
    return database.lots().findLot(COEX).orElseThrow();
  }

  BookingOutcome tryToBook(NewBooking wish) {
    return database.transactions().run(() -> desk.book(wish));
  }

  public Booking book(NewBooking wish) {
    BookingOutcome outcome = tryToBook(wish);
    assertThat(outcome).isInstanceOf(BookingOutcome.Done.class);
    return ((BookingOutcome.Done) outcome).booking();
  }

  Booking bookFor(String rider, long fromMinutes, long untilMinutes) {
    return book(
        ParkingFixtures.wishOf(
            new PersonId(rider), ParkingFixtures.window(fromMinutes, untilMinutes)));
  }

  Booking bookAndEnter(String rider, long untilMinutes) {
    Booking booking = bookFor(rider, 0, untilMinutes);
    return carryOut(booking.id(), new BookingCommand.Enter(ATTENDANT, Optional.empty()));
  }

  BookingOutcome give(BookingId id, BookingCommand command) {
    return database.transactions().run(() -> desk.handle(id, command));
  }

  Booking carryOut(BookingId id, BookingCommand command) {
    BookingOutcome outcome = give(id, command);
    assertThat(outcome).as(command.toString()).isInstanceOf(BookingOutcome.Done.class);
    return ((BookingOutcome.Done) outcome).booking();
  }

  public Booking booking(BookingId id) {
    return database.bookings().findBooking(id).orElseThrow();
  }

  void pass(Duration time) {
    clock.pass(time);
  }

  @Override
  public void close() {
    database.close();
  }
}
