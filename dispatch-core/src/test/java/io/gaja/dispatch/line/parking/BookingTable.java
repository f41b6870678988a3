package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.SealedLeaves;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The life cycle to read: a command on a state gives the next state and its fact, or a refusal; a
 * plus says that another piece of the lot is wanted for it.
 */
final class BookingTable {
  private static final String BY_THE_RIGHT_PERSON =
      """
      Held Wake                     NoShow NeverCame
      Held Enter                    Entered CarEntered
      Held Leave                    NOT_ENTERED_YET
      Held ConfirmPresent           NOT_ENTERED_YET
      Held CancelByAttendant        Cancelled BookingCancelled
      Held Extend                   Held Extended +
      Held LeaveEarly               Held Shortened
      Held Cancel                   Cancelled BookingCancelled
      Held ExtendForHandover        NOT_ENTERED_YET

      Entered Wake                  Entered EndsSoon
      Entered Enter                 ALREADY_ENTERED
      Entered Leave                 Left CarLeft
      Entered ConfirmPresent        MOVED_ON
      Entered CancelByAttendant     ALREADY_ENTERED
      Entered Extend                Entered Extended +
      Entered LeaveEarly            Entered Shortened
      Entered Cancel                ALREADY_ENTERED
      Entered ExtendForHandover     Entered Extended +

      Left Wake                     MOVED_ON
      Left Enter                    BOOKING_OVER
      Left Leave                    BOOKING_OVER
      Left ConfirmPresent           BOOKING_OVER
      Left CancelByAttendant        BOOKING_OVER
      Left Extend                   BOOKING_OVER
      Left LeaveEarly               BOOKING_OVER
      Left Cancel                   BOOKING_OVER
      Left ExtendForHandover        BOOKING_OVER

      Cancelled Wake                MOVED_ON
      Cancelled Enter               BOOKING_CANCELLED
      Cancelled Leave               BOOKING_CANCELLED
      Cancelled ConfirmPresent      BOOKING_CANCELLED
      Cancelled CancelByAttendant   BOOKING_CANCELLED
      Cancelled Extend              BOOKING_CANCELLED
      Cancelled LeaveEarly          BOOKING_CANCELLED
      Cancelled Cancel              BOOKING_CANCELLED
      Cancelled ExtendForHandover   BOOKING_CANCELLED

      NoShow Wake                   MOVED_ON
      NoShow Enter                  HOLD_OVER
      NoShow Leave                  HOLD_OVER
      NoShow ConfirmPresent         HOLD_OVER
      NoShow CancelByAttendant      HOLD_OVER
      NoShow Extend                 HOLD_OVER
      NoShow LeaveEarly             HOLD_OVER
      NoShow Cancel                 HOLD_OVER
      NoShow ExtendForHandover      HOLD_OVER
      """;

  private BookingTable() {}

  static Map<String, String> byTheRightPerson() {
    return BY_THE_RIGHT_PERSON
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" +", 3))
        .collect(
            Collectors.toMap(
                row -> row[0] + " " + row[1],
                row -> row[2],
                (one, other) -> one + " or " + other,
                TreeMap::new));
  }

  static Set<String> everyPair() {
    return SealedLeaves.of(BookingState.class).stream()
        .flatMap(state ->
            SealedLeaves.of(BookingCommand.class).stream()
                .map(command -> state.getSimpleName() + " " + command.getSimpleName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String pair(Object state, Object command) {
    return state.getClass().getSimpleName() + " " + command.getClass().getSimpleName();
  }
}
