package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.Deed;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.BookingCommand;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.NewBooking;
import io.gaja.dispatch.line.parking.NewLot;

/** What people want to happen to bookings, lots and proofs. */
sealed interface ParkingDeed extends Deed.OfLine {
  record Book(NewBooking wish) implements ParkingDeed {}

  record Command(BookingId booking, BookingCommand command) implements ParkingDeed {}

  record Register(NewLot lot) implements ParkingDeed {}

  /** An operator's decision. */
  record JudgeLot(LotId lot, boolean approved) implements ParkingDeed {}

  /** So many cars without a booking more, or fewer. */
  record CountWalkIns(LotId lot, PersonId attendant, int more) implements ParkingDeed {}

  record MarkFull(LotId lot, PersonId attendant) implements ParkingDeed {}

  record OpenAgain(LotId lot, PersonId attendant) implements ParkingDeed {}

  record AddAttendant(LotId lot, PersonId attendant, PersonId newcomer) implements ParkingDeed {}

  record ShowProof(PersonId person, Entitlement entitlement, String photo) implements ParkingDeed {}

  /** An operator's decision. */
  record JudgeProof(PersonId person, Entitlement entitlement, boolean approved)
      implements ParkingDeed {}
}
