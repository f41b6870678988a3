package io.gaja.bot.text;

import io.gaja.dispatch.call.Refusal;
import io.gaja.dispatch.driver.DriverRefusal;

/** The sentence for every reason. */
public final class Refusals {
  private Refusals() {}

  /**
   * Whether the same question may be answered once more; all other refusals end what was being
   * asked.
   */
  public static boolean canBeMended(Refusal refusal) {
    return switch (refusal) {
      case WRONG_BOARDING_NUMBER,
          FARE_NEEDED,
          FARE_OUT_OF_BOUNDS,
          BAD_MESSAGE,
          PRICE_TOO_LOW,
          PRICE_TOO_HIGH,
          BAD_NOTE,
          TIME_TOO_FAR ->
          true;
      case NO_SUCH_CALL,
          NOT_YOURS,
          RIDER_HAS_A_CALL,
          NO_DISTANCE,
          OFFER_OVER,
          TAKEN_BY_ANOTHER,
          CALL_CANCELLED,
          CALL_OVER,
          NO_DRIVER_YET,
          NOT_ARRIVED_YET,
          NOT_ON_BOARD_YET,
          ALREADY_ON_BOARD,
          ALREADY_DONE,
          WAIT_LONGER,
          NOT_COMPLETED,
          ALREADY_RATED,
          BAD_RATING,
          TOO_MANY_MESSAGES,
          NOT_NEGOTIABLE,
          PRICE_AGREED,
          COUNTERED_ALREADY,
          COUNTER_OVER,
          STOP_BY_METER,
          NO_STOPS,
          STOP_PENDING,
          TOO_MANY_STOPS,
          NO_STOP_ASKED,
          NO_CAR,
          TOO_MANY_CHANGES,
          NO_PARKING,
          PARK_FIRST,
          NOT_PARKED_YET,
          CAR_IN_HAND,
          NUMBER_NEEDED,
          MOVED_ON ->
          false;
    };
  }

  public static Msg sentence(Refusal refusal) {
    return switch (refusal) {
      case NO_SUCH_CALL -> Msg.REFUSED_NO_SUCH_CALL;
      case NOT_YOURS -> Msg.REFUSED_NOT_YOURS;
      case RIDER_HAS_A_CALL -> Msg.REFUSED_RIDER_HAS_A_CALL;
      case NO_DISTANCE -> Msg.REFUSED_NO_DISTANCE;
      case OFFER_OVER -> Msg.REFUSED_OFFER_OVER;
      case TAKEN_BY_ANOTHER -> Msg.REFUSED_TAKEN_BY_ANOTHER;
      case CALL_CANCELLED -> Msg.REFUSED_CALL_CANCELLED;
      case CALL_OVER -> Msg.REFUSED_CALL_OVER;
      case NO_DRIVER_YET -> Msg.REFUSED_NO_DRIVER_YET;
      case NOT_ARRIVED_YET -> Msg.REFUSED_NOT_ARRIVED_YET;
      case NOT_ON_BOARD_YET -> Msg.REFUSED_NOT_ON_BOARD_YET;
      case ALREADY_ON_BOARD -> Msg.REFUSED_ALREADY_ON_BOARD;
      case ALREADY_DONE -> Msg.REFUSED_ALREADY_DONE;
      case WRONG_BOARDING_NUMBER -> Msg.REFUSED_WRONG_BOARDING_NUMBER;
      case FARE_NEEDED -> Msg.REFUSED_FARE_NEEDED;
      case FARE_OUT_OF_BOUNDS -> Msg.REFUSED_FARE_OUT_OF_BOUNDS;
      case WAIT_LONGER -> Msg.REFUSED_WAIT_LONGER;
      case NOT_COMPLETED -> Msg.REFUSED_NOT_COMPLETED;
      case ALREADY_RATED -> Msg.REFUSED_ALREADY_RATED;
      case BAD_RATING -> Msg.REFUSED_BAD_RATING;
      case BAD_MESSAGE -> Msg.REFUSED_BAD_MESSAGE;
      case TOO_MANY_MESSAGES -> Msg.REFUSED_TOO_MANY_MESSAGES;
      case NOT_NEGOTIABLE -> Msg.REFUSED_NOT_NEGOTIABLE;
      case PRICE_AGREED -> Msg.REFUSED_PRICE_AGREED;
      case PRICE_TOO_LOW -> Msg.REFUSED_PRICE_TOO_LOW;
      case PRICE_TOO_HIGH -> Msg.REFUSED_PRICE_TOO_HIGH;
      case COUNTERED_ALREADY -> Msg.REFUSED_COUNTERED_ALREADY;
      case COUNTER_OVER -> Msg.REFUSED_COUNTER_OVER;
      case STOP_BY_METER -> Msg.REFUSED_STOP_BY_METER;
      case NO_STOPS -> Msg.REFUSED_NO_STOPS;
      case STOP_PENDING -> Msg.REFUSED_STOP_PENDING;
      case TOO_MANY_STOPS -> Msg.REFUSED_TOO_MANY_STOPS;
      case NO_STOP_ASKED -> Msg.REFUSED_NO_STOP_ASKED;
      case NO_CAR -> Msg.REFUSED_NO_CAR;
      case BAD_NOTE -> Msg.REFUSED_BAD_NOTE;
      case TOO_MANY_CHANGES -> Msg.REFUSED_TOO_MANY_CHANGES;
      case NO_PARKING -> Msg.REFUSED_NO_PARKING;
      case PARK_FIRST -> Msg.REFUSED_PARK_FIRST;
      case NOT_PARKED_YET -> Msg.REFUSED_NOT_PARKED_YET;
      case TIME_TOO_FAR -> Msg.REFUSED_TIME_TOO_FAR;
      case CAR_IN_HAND -> Msg.REFUSED_CAR_IN_HAND;
      case NUMBER_NEEDED -> Msg.REFUSED_NUMBER_NEEDED;
      case MOVED_ON -> Msg.REFUSED_MOVED_ON;
    };
  }

  public static Msg sentence(DriverRefusal refusal) {
    return switch (refusal) {
      case NO_SUCH_DRIVER -> Msg.DRIVER_REFUSED_NO_SUCH_DRIVER;
      case ALREADY_APPROVED -> Msg.DRIVER_REFUSED_ALREADY_APPROVED;
      case ALREADY_DECIDED -> Msg.DRIVER_REFUSED_ALREADY_DECIDED;
      case NOT_APPROVED -> Msg.DRIVER_REFUSED_NOT_APPROVED;
      case ALREADY_ON_DUTY -> Msg.DRIVER_REFUSED_ALREADY_ON_DUTY;
      case ALREADY_OFF_DUTY -> Msg.DRIVER_REFUSED_ALREADY_OFF_DUTY;
      case OFFER_OPEN -> Msg.DRIVER_REFUSED_OFFER_OPEN;
      case CALL_IN_HAND -> Msg.DRIVER_REFUSED_CALL_IN_HAND;
      case ALREADY_HOMEWARD -> Msg.DRIVER_REFUSED_ALREADY_HOMEWARD;
      case NOT_HOMEWARD -> Msg.DRIVER_REFUSED_NOT_HOMEWARD;
      case HOMEWARD_USED_UP -> Msg.DRIVER_REFUSED_HOMEWARD_USED_UP;
    };
  }
}
