package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.Source;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.ExtensionAnswer;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDay;
import io.gaja.dispatch.line.parking.LotOffer;
import io.gaja.dispatch.line.parking.Pass;
import io.gaja.dispatch.line.parking.Proof;
import io.gaja.dispatch.line.parking.Window;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What parking asks before it says something. Reads only; every list is bounded. */
public interface ParkingBooks extends Source {
  /** Lots near a point that are open for this time, the best first. */
  List<LotOffer> listLots(PersonId rider, Point near, Window window);

  /** The ways to pay for this time in a lot, without a pass first. */
  List<Price> listPrices(LotId lot, PersonId rider, Window window);

  Optional<Lot> findLot(LotId id);

  Optional<BookedSpace> findSpace(BookingId id);

  List<BookedSpace> listOpenSpacesOf(PersonId rider);

  ExtensionAnswer quoteExtension(BookingId id, Instant until);

  List<Lot> listLotsOf(PersonId attendant);

  /** Of a lot that exists. */
  LotDay getToday(LotId id);

  /** The expected and parked cars of an attendant's lots with this number or part of a plate. */
  List<BookedSpace> findCars(PersonId attendant, String number, Instant now);

  List<Proof> listProofsOf(PersonId person);

  Optional<String> findName(PersonId person);

  /** One way to pay for a time. */
  record Price(Optional<Pass> pass, Fare fare) {}
}
