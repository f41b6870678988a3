package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.BookingTable.pair;
import static io.gaja.dispatch.line.parking.ParkingFixtures.ATTENDANT;
import static io.gaja.dispatch.line.parking.ParkingFixtures.ENTRY_NUMBER;
import static io.gaja.dispatch.line.parking.ParkingFixtures.NOW;
import static io.gaja.dispatch.line.parking.ParkingFixtures.RIDER;
import static io.gaja.dispatch.line.parking.ParkingFixtures.SEOUL;
import static io.gaja.dispatch.line.parking.ParkingFixtures.bookingThatIs;
import static io.gaja.dispatch.line.parking.ParkingFixtures.in;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What every command does to every state. A new state or command fails here until it has its row.
 */
class BookingLifecycleTableTest {
  private static final PersonId STRANGER = new PersonId("stranger");

  private static final List<BookingState> STATES =
      List.of(
          ParkingFixtures.held(),
          ParkingFixtures.entered(),
          ParkingFixtures.left(),
          new BookingState.Cancelled(BookingState.Cancelled.Cause.RIDER, NOW),
          new BookingState.NoShow(NOW));

  private static List<BookingCommand> commands(PersonId rider, PersonId attendant) {
    return List.of(
        new BookingCommand.Wake(),
        new BookingCommand.Enter(attendant, Optional.of(ENTRY_NUMBER.digits())),
        new BookingCommand.Leave(attendant, Optional.empty()),
        new BookingCommand.ConfirmPresent(attendant),
        new BookingCommand.CancelByAttendant(attendant),
        new BookingCommand.Extend(rider, in(180)),
        new BookingCommand.LeaveEarly(rider, in(60)),
        new BookingCommand.Cancel(rider),
        new BookingCommand.ExtendForHandover(in(125)));
  }

  @Test
  void every_command_has_its_effect_on_every_state() {
    Map<String, String> whatHappens = new TreeMap<>();
    for (BookingState state : STATES) {
      for (BookingCommand command : commands(RIDER, ATTENDANT)) {
        whatHappens.put(pair(state, command), told(decide(state, command)));
      }
    }
    assertThat(whatHappens).isEqualTo(BookingTable.byTheRightPerson());
  }

  @Test
  void the_table_knows_every_state_and_every_command() {
    assertThat(BookingTable.byTheRightPerson().keySet()).isEqualTo(BookingTable.everyPair());
  }

  @Test
  void nobody_but_its_rider_and_the_lots_attendants_changes_a_booking() {
    for (BookingState state : STATES) {
      for (BookingCommand command : commands(STRANGER, STRANGER)) {
        boolean bySomebody =
            command instanceof BookingCommand.ByRider
                || command instanceof BookingCommand.ByAttendant;
        if (bySomebody) {
          assertThat(told(decide(state, command))).as(pair(state, command)).isEqualTo("NOT_YOURS");
        }
      }
    }
  }

  @Test
  void the_rider_is_no_attendant_and_the_attendant_no_rider() {
    for (BookingCommand command : commands(/* rider= */ ATTENDANT, /* attendant= */ RIDER)) {
      if (command instanceof BookingCommand.ByRider
          || command instanceof BookingCommand.ByAttendant) {
        assertThat(told(decide(ParkingFixtures.held(), command))).isEqualTo("NOT_YOURS");
      }
    }
  }

  @Test
  void no_booking_moves_by_itself_before_its_deadline() {
    for (BookingState state : STATES) {
      if (state instanceof BookingState.Open open) {
        assertThat(decide(state, new BookingCommand.Wake(), open.wakeAt().minusMillis(1)))
            .isEqualTo(new BookingDecision.Refused(BookingRefusal.MOVED_ON));
      }
    }
  }

  /** The clock's command comes when the deadline has passed. */
  private static BookingDecision decide(BookingState state, BookingCommand command) {
    boolean late = command instanceof BookingCommand.Wake;
    return decide(
        state, command, late && state instanceof BookingState.Open open ? open.wakeAt() : in(10));
  }

  private static BookingDecision decide(BookingState state, BookingCommand command, Instant now) {
    return BookingLifecycle.decide(bookingThatIs(state), lot(10), command, SEOUL, now);
  }

  private static String told(BookingDecision decision) {
    return switch (decision) {
      case BookingDecision.Refused refused -> refused.refusal().name();
      case BookingDecision.Accepted accepted ->
          accepted.next().state().getClass().getSimpleName()
              + " "
              + accepted.fact().getClass().getSimpleName()
              + (accepted.wants().isPresent() ? " +" : "");
    };
  }
}
