package io.gaja.bot.setup;

import io.gaja.dispatch.line.ServiceLine;
import io.gaja.dispatch.line.parking.BookingDesk;
import io.gaja.dispatch.line.parking.BookingObserver;
import io.gaja.dispatch.line.parking.Bookings;
import io.gaja.dispatch.line.parking.EntitlementDesk;
import io.gaja.dispatch.line.parking.EntitlementObserver;
import io.gaja.dispatch.line.parking.Entitlements;
import io.gaja.dispatch.line.parking.LotDays;
import io.gaja.dispatch.line.parking.LotDesk;
import io.gaja.dispatch.line.parking.LotObserver;
import io.gaja.dispatch.line.parking.LotSearch;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.line.parking.ParkingLine;
import io.gaja.dispatch.matching.BookingClock;
import io.gaja.dispatch.store.MongoBookings;
import io.gaja.dispatch.store.MongoEntitlements;
import io.gaja.dispatch.store.MongoLots;
import io.gaja.dispatch.store.Transactions;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Parking with its real parts. */
@Configuration(proxyBeanMethods = false)
class ParkingConfiguration {
  @Bean
  @Order(4)
  ServiceLine parkingLine() {
    return new ParkingLine();
  }

  @Bean
  Lots lots(MongoTemplate mongo) {
    return new MongoLots(mongo);
  }

  @Bean
  Bookings bookings(MongoTemplate mongo) {
    return new MongoBookings(mongo);
  }

  @Bean
  Entitlements entitlements(MongoTemplate mongo) {
    return new MongoEntitlements(mongo);
  }

  @Bean
  LotDesk lotDesk(Lots lots, ObjectProvider<LotObserver> observers, InstantSource clock) {
    LotObserver all = event -> observers.forEach(observer -> observer.record(event));
    return new LotDesk(lots, all, clock);
  }

  @Bean
  BookingDesk bookingDesk(
      Lots lots,
      Bookings bookings,
      Entitlements entitlements,
      ObjectProvider<BookingObserver> observers,
      GajaSettings settings,
      InstantSource clock,
      RandomGenerator random) {
    BookingObserver all =
        (booking, lot, fact) -> observers.forEach(observer -> observer.record(booking, lot, fact));
    return new BookingDesk(lots, bookings, entitlements, all, settings.zone(), clock, random);
  }

  @Bean
  EntitlementDesk entitlementDesk(
      Entitlements entitlements,
      ObjectProvider<EntitlementObserver> observers,
      InstantSource clock) {
    EntitlementObserver all = event -> observers.forEach(observer -> observer.record(event));
    return new EntitlementDesk(entitlements, all, clock);
  }

  @Bean
  LotSearch lotSearch(
      Lots lots,
      Bookings bookings,
      Entitlements entitlements,
      GajaSettings settings,
      InstantSource clock) {
    return new LotSearch(lots, bookings, entitlements, settings.zone(), clock);
  }

  @Bean
  LotDays lotDays(Lots lots, Bookings bookings, GajaSettings settings, InstantSource clock) {
    return new LotDays(lots, bookings, settings.zone(), clock);
  }

  @Bean
  BookingClock bookingClock(
      Bookings bookings, BookingDesk desk, Transactions transactions, InstantSource clock) {
    return new BookingClock(bookings, desk, transactions, clock);
  }
}
