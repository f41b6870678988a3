package io.gaja.bot.line.parking;

import io.gaja.bot.card.TripPart;
import io.gaja.bot.card.TripParts;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.Bookings;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.line.parking.ParkingReceipt;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The time in a lot from which a car was driven home: it was there when the call was placed. */
public record ParkedPart(Bookings bookings, Lots lots) implements TripParts {
  private static final int LOOKED_AT = 10;

  @Override
  public List<TripPart> listPartsOf(Call call, Words words) {
    return call.state() instanceof CallState.Completed done
        ? call.handover().stream()
            .flatMap(handed -> parkedBefore(call, handed, done.at(), words))
            .toList()
        : List.of();
  }

  private Stream<TripPart> parkedBefore(Call call, Handover handed, Instant end, Words words) {
    return bookings.listBookingsOf(call.rider(), LOOKED_AT).stream()
        .filter(booking -> booking.car().hasPlate(handed.car().plate()))
        .filter(booking -> booking.state() instanceof BookingState.Left)
        .map(booking -> new Parked(booking, ((BookingState.Left) booking.state()).receipt()))
        .filter(parked -> parked.receipt().enteredAt().isBefore(end))
        .filter(parked -> !parked.receipt().leftAt().isBefore(call.placedAt()))
        .map(parked -> part(parked, words));
  }

  private record Parked(Booking booking, ParkingReceipt receipt) {}

  private TripPart part(Parked parked, Words words) {
    ParkingReceipt receipt = parked.receipt();
    String lot = lots.findLot(parked.booking().lot()).map(Lot::name).orElse("");
    String time = WindowText.say(receipt.enteredAt(), receipt.leftAt(), receipt.leftAt(), words);
    return new TripPart(words.say(ParkingPhrase.PART_OF_TRIP, lot, time), receipt.fare());
  }
}
