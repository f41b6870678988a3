package io.gaja.bot.setup;

import io.gaja.bot.card.TripParts;
import io.gaja.bot.line.parking.ParkedPart;
import io.gaja.bot.line.parking.SpaceForDriver;
import io.gaja.bot.line.valet.CarForDriver;
import io.gaja.bot.line.valet.ValetPart;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallObserver;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.line.parking.BookingDesk;
import io.gaja.dispatch.line.parking.Bookings;
import io.gaja.dispatch.line.parking.Lots;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a car was parked and how it gets home are parts of one trip. */
@Configuration(proxyBeanMethods = false)
class TogetherConfiguration {
  @Bean
  TripParts tripParts(Bookings bookings, Lots lots, Calls calls) {
    List<TripParts> all = List.of(new ParkedPart(bookings, lots), new ValetPart(calls));
    return (call, words) ->
        all.stream().flatMap(parts -> parts.listPartsOf(call, words).stream()).toList();
  }

  @Bean
  CallObserver spaceForDriver(Bookings bookings, BookingDesk desk) {
    return new SpaceForDriver(bookings, desk);
  }

  @Bean
  CallObserver carForDriver(Calls calls, ObjectProvider<CallDesk> desk) {
    return new CarForDriver(calls, desk::getObject);
  }
}
