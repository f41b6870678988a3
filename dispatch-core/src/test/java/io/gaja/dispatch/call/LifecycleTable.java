package io.gaja.dispatch.call;

import io.gaja.dispatch.SealedLeaves;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The life cycle to read: a command on a state gives the next state and its facts, or a refusal.
 */
final class LifecycleTable {
  private static final String BY_THE_RIGHT_PERSON =
      """
      Searching SendWave          Offering WaveSent
      Searching Wake              MOVED_ON
      Searching Accept            OFFER_OVER
      Searching Decline           OFFER_OVER
      Searching Arrive            NOT_YOURS
      Searching Board             NOT_YOURS
      Searching Finish            NOT_YOURS
      Searching ReportAbsent      NOT_YOURS
      Searching GiveUp            NOT_YOURS
      Searching CancelByRider     Cancelled CallCancelled
      Searching CancelByOperator  Cancelled CallCancelled
      Searching Rate              NOT_COMPLETED
      Searching Relay             NO_DRIVER_YET

      Offering SendWave           MOVED_ON
      Offering Wake               Searching OfferLapsed OfferLapsed
      Offering Accept             Assigned DriverAssigned OfferWithdrawn
      Offering Decline            Offering OfferDeclined
      Offering Arrive             NOT_YOURS
      Offering Board              NOT_YOURS
      Offering Finish             NOT_YOURS
      Offering ReportAbsent       NOT_YOURS
      Offering GiveUp             NOT_YOURS
      Offering CancelByRider      Cancelled OfferWithdrawn OfferWithdrawn CallCancelled
      Offering CancelByOperator   Cancelled OfferWithdrawn OfferWithdrawn CallCancelled
      Offering Rate               NOT_COMPLETED
      Offering Relay              NO_DRIVER_YET

      Assigned SendWave           MOVED_ON
      Assigned Wake               Assigned DriverLate
      Assigned Accept             ALREADY_DONE
      Assigned Decline            OFFER_OVER
      Assigned Arrive             Arrived DriverArrived
      Assigned Board              NOT_ARRIVED_YET
      Assigned Finish             NOT_ON_BOARD_YET
      Assigned ReportAbsent       NOT_ARRIVED_YET
      Assigned GiveUp             Searching DriverGaveUp
      Assigned CancelByRider      Cancelled CallCancelled
      Assigned CancelByOperator   Cancelled CallCancelled
      Assigned Rate               NOT_COMPLETED
      Assigned Relay              Assigned MessageRelayed

      Arrived SendWave            MOVED_ON
      Arrived Wake                Arrived WaitingOver
      Arrived Accept              ALREADY_DONE
      Arrived Decline             OFFER_OVER
      Arrived Arrive              ALREADY_DONE
      Arrived Board               Riding RiderBoarded
      Arrived Finish              NOT_ON_BOARD_YET
      Arrived ReportAbsent        Cancelled CallCancelled
      Arrived GiveUp              Searching DriverGaveUp
      Arrived CancelByRider       Cancelled CallCancelled
      Arrived CancelByOperator    Cancelled CallCancelled
      Arrived Rate                NOT_COMPLETED
      Arrived Relay               Arrived MessageRelayed

      Riding SendWave             MOVED_ON
      Riding Wake                 Riding RideOverdue
      Riding Accept               ALREADY_DONE
      Riding Decline              OFFER_OVER
      Riding Arrive               ALREADY_DONE
      Riding Board                ALREADY_DONE
      Riding Finish               Completed RideCompleted
      Riding ReportAbsent         ALREADY_ON_BOARD
      Riding GiveUp               Cancelled CallCancelled
      Riding CancelByRider        Cancelled CallCancelled
      Riding CancelByOperator     Cancelled CallCancelled
      Riding Rate                 NOT_COMPLETED
      Riding Relay                Riding MessageRelayed

      Parked SendWave             MOVED_ON
      Parked Wake                 Parked StillParked
      Parked Accept               OFFER_OVER
      Parked Decline              OFFER_OVER
      Parked Arrive               NOT_YOURS
      Parked Board                NOT_YOURS
      Parked Finish               NOT_YOURS
      Parked ReportAbsent         NOT_YOURS
      Parked GiveUp               NOT_YOURS
      Parked CancelByRider        CAR_IN_HAND
      Parked CancelByOperator     Cancelled CallCancelled
      Parked Rate                 NOT_COMPLETED
      Parked Relay                NO_DRIVER_YET

      Completed SendWave          MOVED_ON
      Completed Wake              MOVED_ON
      Completed Accept            CALL_OVER
      Completed Decline           OFFER_OVER
      Completed Arrive            CALL_OVER
      Completed Board             CALL_OVER
      Completed Finish            CALL_OVER
      Completed ReportAbsent      CALL_OVER
      Completed GiveUp            CALL_OVER
      Completed CancelByRider     CALL_OVER
      Completed CancelByOperator  CALL_OVER
      Completed Rate              Completed DriverRated
      Completed Relay             Completed MessageRelayed

      Cancelled SendWave          MOVED_ON
      Cancelled Wake              MOVED_ON
      Cancelled Accept            CALL_CANCELLED
      Cancelled Decline           OFFER_OVER
      Cancelled Arrive            CALL_CANCELLED
      Cancelled Board             CALL_CANCELLED
      Cancelled Finish            CALL_CANCELLED
      Cancelled ReportAbsent      CALL_CANCELLED
      Cancelled GiveUp            CALL_CANCELLED
      Cancelled CancelByRider     CALL_CANCELLED
      Cancelled CancelByOperator  CALL_CANCELLED
      Cancelled Rate              NOT_COMPLETED
      Cancelled Relay             CALL_CANCELLED

      Unserved SendWave           MOVED_ON
      Unserved Wake               MOVED_ON
      Unserved Accept             CALL_OVER
      Unserved Decline            OFFER_OVER
      Unserved Arrive             CALL_OVER
      Unserved Board              CALL_OVER
      Unserved Finish             CALL_OVER
      Unserved ReportAbsent       CALL_OVER
      Unserved GiveUp             CALL_OVER
      Unserved CancelByRider      CALL_OVER
      Unserved CancelByOperator   CALL_OVER
      Unserved Rate               NOT_COMPLETED
      Unserved Relay              CALL_OVER
      """;

  private static final String BY_STRANGERS =
      """
      .               Searching   Offering    Assigned          Arrived           Riding            Parked      Completed   Cancelled       Unserved
      Accept          OFFER_OVER  OFFER_OVER  TAKEN_BY_ANOTHER  TAKEN_BY_ANOTHER  TAKEN_BY_ANOTHER  OFFER_OVER  CALL_OVER   CALL_CANCELLED  CALL_OVER
      Decline         OFFER_OVER  OFFER_OVER  OFFER_OVER        OFFER_OVER        OFFER_OVER        OFFER_OVER  OFFER_OVER  OFFER_OVER      OFFER_OVER
      Arrive          NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      Board           NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      Finish          NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      ReportAbsent    NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      GiveUp          NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      RaisePrice      NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   NOT_YOURS   NOT_YOURS       NOT_YOURS
      Counter         OFFER_OVER  OFFER_OVER  TAKEN_BY_ANOTHER  TAKEN_BY_ANOTHER  TAKEN_BY_ANOTHER  OFFER_OVER  CALL_OVER   CALL_CANCELLED  CALL_OVER
      TakeCounter     NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   NOT_YOURS   NOT_YOURS       NOT_YOURS
      LeaveCounter    NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   NOT_YOURS   NOT_YOURS       NOT_YOURS
      ProposeStop     NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   NOT_YOURS   NOT_YOURS       NOT_YOURS
      AnswerStop      NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      UpdateHandover  NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   NOT_YOURS   NOT_YOURS       NOT_YOURS
      ShowCar         NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      Park            NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      BringBack       NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   NOT_YOURS   NOT_YOURS       NOT_YOURS
      HandBack        NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      CancelByRider   NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   NOT_YOURS   NOT_YOURS       NOT_YOURS
      Rate            NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   NOT_YOURS   NOT_YOURS       NOT_YOURS
      Relay           NOT_YOURS   NOT_YOURS   NOT_YOURS         NOT_YOURS         NOT_YOURS         NOT_YOURS   CALL_OVER   CALL_CANCELLED  CALL_OVER
      """;

  private LifecycleTable() {}

  static Map<String, String> byTheRightPerson() {
    return Stream.of(BY_THE_RIGHT_PERSON, AgreementTable.BY_THE_RIGHT_PERSON)
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" +", 3))
        .collect(
            Collectors.toMap(
                row -> row[0] + " " + row[1],
                row -> row[2],
                (one, other) -> one + " or " + other,
                TreeMap::new));
  }

  static Map<String, String> byStrangers() {
    Map<String, String> table = new TreeMap<>();
    List<String[]> rows = BY_STRANGERS.lines().map(line -> line.split(" +", -1)).toList();
    String[] states = rows.getFirst();
    for (String[] row : rows.subList(1, rows.size())) {
      for (int column = 1; column < states.length; column++) {
        table.put(states[column] + " " + row[0], row[column]);
      }
    }
    return table;
  }

  static Set<String> everyPair() {
    return states().stream()
        .flatMap(state -> commands().stream().map(command -> state + " " + command))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<String> states() {
    return SealedLeaves.of(CallState.class).stream().map(Class::getSimpleName).toList();
  }

  static List<String> commands() {
    return SealedLeaves.of(CallCommand.class).stream().map(Class::getSimpleName).toList();
  }

  /** The clock, the dispatcher and the operators may do what they do on any call. */
  static boolean hasNoActor(CallCommand command) {
    return Arrays.stream(command.getClass().getRecordComponents())
        .noneMatch(part -> part.getType().getSimpleName().matches("DriverId|PersonId"));
  }

  static String pair(Object state, Object command) {
    return state.getClass().getSimpleName() + " " + command.getClass().getSimpleName();
  }
}
