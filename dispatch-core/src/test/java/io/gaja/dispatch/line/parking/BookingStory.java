package io.gaja.dispatch.line.parking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

/** Lives one booking through, command by command, with a clock of its own. */
final class BookingStory {
  private final Lot lot;
  private Booking booking;
  private Instant now = ParkingFixtures.NOW;
  private Optional<BookingDecision.Space> wanted = Optional.empty();

  private BookingStory(Booking booking, Lot lot) {
    this.booking = booking;
    this.lot = lot;
  }

  static BookingStory of(Booking booking) {
    return new BookingStory(booking, ParkingFixtures.lot(10));
  }

  static BookingStory of(Booking booking, Lot lot) {
    return new BookingStory(booking, lot);
  }

  BookingStory give(BookingCommand command) {
    BookingDecision decision = decide(command);
    assertThat(decision).as(command.toString()).isInstanceOf(BookingDecision.Accepted.class);
    BookingDecision.Accepted accepted = (BookingDecision.Accepted) decision;
    assertThat(accepted.next().version()).isEqualTo(booking.version() + 1);
    assertThat(accepted.next().timeline())
        .startsWith(booking.timeline().toArray(BookingEvent[]::new))
        .endsWith(accepted.fact())
        .hasSize(booking.timeline().size() + 1);
    booking = accepted.next();
    wanted = accepted.wants();
    return this;
  }

  BookingRefusal refusalOf(BookingCommand command) {
    BookingDecision decision = decide(command);
    assertThat(decision).isInstanceOf(BookingDecision.Refused.class);
    return ((BookingDecision.Refused) decision).refusal();
  }

  private BookingDecision decide(BookingCommand command) {
    return BookingLifecycle.decide(booking, lot, command, ParkingFixtures.SEOUL, now);
  }

  BookingStory at(Instant instant) {
    now = instant;
    return this;
  }

  BookingStory woken() {
    now = ((BookingState.Open) booking.state()).wakeAt();
    return give(new BookingCommand.Wake());
  }

  Booking booking() {
    return booking;
  }

  BookingEvent lastFact() {
    return booking.timeline().getLast();
  }

  Optional<BookingDecision.Space> wanted() {
    return wanted;
  }

  Instant now() {
    return now;
  }
}
