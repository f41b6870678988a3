package io.gaja.bot.line.parking;

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
