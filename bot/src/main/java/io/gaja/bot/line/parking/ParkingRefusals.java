package io.gaja.bot.line.parking;

import io.gaja.bot.text.Phrase;
import io.gaja.dispatch.line.parking.BookingRefusal;
import io.gaja.dispatch.line.parking.EntitlementRefusal;
import io.gaja.dispatch.line.parking.LotRefusal;

/** The sentence for every reason. */
final class ParkingRefusals {
  private ParkingRefusals() {}

  static Phrase sentence(BookingRefusal refusal) {
    return switch (refusal) {
      case NO_SUCH_BOOKING -> ParkingPhrase.REFUSED_NO_SUCH_BOOKING;
      case NO_SUCH_LOT -> ParkingPhrase.REFUSED_NO_SUCH_LOT;
      case NOT_YOURS -> ParkingPhrase.REFUSED_NOT_YOURS;
      case LOT_NOT_OFFERED -> ParkingPhrase.REFUSED_LOT_NOT_OFFERED;
      case LOT_FULL -> ParkingPhrase.REFUSED_LOT_FULL;
      case NO_SPACE -> ParkingPhrase.REFUSED_NO_SPACE;
      case CLOSED_THEN -> ParkingPhrase.REFUSED_CLOSED_THEN;
      case STARTS_IN_THE_PAST -> ParkingPhrase.REFUSED_STARTS_IN_THE_PAST;
      case TOO_FAR_AHEAD -> ParkingPhrase.REFUSED_TOO_FAR_AHEAD;
      case TOO_SHORT -> ParkingPhrase.REFUSED_TOO_SHORT;
      case TOO_LONG -> ParkingPhrase.REFUSED_TOO_LONG;
      case NO_SUCH_PASS -> ParkingPhrase.REFUSED_NO_SUCH_PASS;
      case CAR_HAS_A_BOOKING -> ParkingPhrase.REFUSED_CAR_HAS_A_BOOKING;
      case TOO_MANY_BOOKINGS -> ParkingPhrase.REFUSED_TOO_MANY_BOOKINGS;
      case WRONG_ENTRY_NUMBER -> ParkingPhrase.REFUSED_WRONG_ENTRY_NUMBER;
      case TOO_EARLY -> ParkingPhrase.REFUSED_TOO_EARLY;
      case NO_SPACE_YET -> ParkingPhrase.REFUSED_NO_SPACE_YET;
      case NOT_ENTERED_YET -> ParkingPhrase.REFUSED_NOT_ENTERED_YET;
      case ALREADY_ENTERED -> ParkingPhrase.REFUSED_ALREADY_ENTERED;
      case NOT_LONGER -> ParkingPhrase.REFUSED_NOT_LONGER;
      case NOT_SHORTER -> ParkingPhrase.REFUSED_NOT_SHORTER;
      case SPACE_PROMISED -> ParkingPhrase.REFUSED_SPACE_PROMISED;
      case BAD_LEAVING_TIME -> ParkingPhrase.REFUSED_BAD_LEAVING_TIME;
      case BOOKING_CANCELLED -> ParkingPhrase.REFUSED_BOOKING_CANCELLED;
      case BOOKING_OVER -> ParkingPhrase.REFUSED_BOOKING_OVER;
      case HOLD_OVER -> ParkingPhrase.REFUSED_HOLD_OVER;
      case MOVED_ON -> ParkingPhrase.REFUSED_MOVED_ON;
    };
  }

  static Phrase sentence(LotRefusal refusal) {
    return switch (refusal) {
      case NO_SUCH_LOT -> LotPhrase.REFUSED_NO_SUCH_LOT;
      case NOT_YOURS -> LotPhrase.REFUSED_NOT_YOURS;
      case TOO_MANY_LOTS -> LotPhrase.REFUSED_TOO_MANY_LOTS;
      case ALREADY_DECIDED -> LotPhrase.REFUSED_ALREADY_DECIDED;
      case NOT_APPROVED -> LotPhrase.REFUSED_NOT_APPROVED;
      case COUNT_OUT_OF_BOUNDS -> LotPhrase.REFUSED_COUNT_OUT_OF_BOUNDS;
      case ALREADY_FULL -> LotPhrase.REFUSED_ALREADY_FULL;
      case ALREADY_OPEN -> LotPhrase.REFUSED_ALREADY_OPEN;
      case OTHER_CURRENCY -> LotPhrase.REFUSED_OTHER_CURRENCY;
      case ALREADY_ATTENDANT -> LotPhrase.REFUSED_ALREADY_ATTENDANT;
      case TOO_MANY_ATTENDANTS -> LotPhrase.REFUSED_TOO_MANY_ATTENDANTS;
    };
  }

  static Phrase sentence(EntitlementRefusal refusal) {
    return switch (refusal) {
      case NO_SUCH_PROOF -> LotPhrase.REFUSED_NO_SUCH_PROOF;
      case ALREADY_APPROVED -> LotPhrase.REFUSED_ALREADY_APPROVED;
      case ALREADY_DECIDED -> LotPhrase.REFUSED_ALREADY_DECIDED;
    };
  }
}
