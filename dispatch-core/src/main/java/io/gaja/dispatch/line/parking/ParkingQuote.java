package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Fare;
import java.time.ZoneId;
import java.util.Optional;

/** What a wanted time would cost: paid by time, and with the best pass where one is cheaper. */
public record ParkingQuote(Fare byTime, Optional<WithPass> cheaper) {
  public record WithPass(Pass pass, Fare fare) {}

  static ParkingQuote of(ParkingTariff tariff, Visit visit, ZoneId zone) {
    Visit plain = visit.with(Optional.empty());
    Optional<WithPass> cheaper =
        tariff
            .findBestPass(plain, zone)
            .map(pass -> new WithPass(pass, tariff.fareFor(plain.with(Optional.of(pass)), zone)));
    return new ParkingQuote(tariff.fareFor(plain, zone), cheaper);
  }
}
