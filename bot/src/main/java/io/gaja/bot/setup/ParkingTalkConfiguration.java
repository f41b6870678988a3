package io.gaja.bot.setup;

import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.line.Lines;
import io.gaja.bot.line.parking.BookingNotices;
import io.gaja.bot.line.parking.DeskBooks;
import io.gaja.bot.line.parking.LotNotices;
import io.gaja.bot.line.parking.ParkingDoer;
import io.gaja.bot.line.parking.ProofNotices;
import io.gaja.bot.notify.Addresses;
import io.gaja.bot.person.People;
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
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Parking in the talk: its books, its deeds, and who is told of its facts. */
@Configuration(proxyBeanMethods = false)
class ParkingTalkConfiguration {
  @Bean
  BookingObserver bookingNotices(
      Addresses addresses, LotDays days, Lines lines, ZoneId zone, LetterBox letters) {
    return new BookingNotices(addresses, days, lines.talks(), zone, letters);
  }

  @Bean
  LotObserver lotNotices(Addresses addresses, LotDays days, LetterBox letters) {
    return new LotNotices(addresses, days, letters);
  }

  @Bean
  EntitlementObserver proofNotices(Addresses addresses, LetterBox letters) {
    return new ProofNotices(addresses, letters);
  }

  @Bean
  DeskBooks parkingBooks(
      Lots lots,
      Bookings bookings,
      Entitlements entitlements,
      BookingDesk desk,
      LotSearch search,
      LotDays days,
      People people,
      ZoneId zone) {
    return new DeskBooks(lots, bookings, entitlements, desk, search, days, people, zone);
  }

  @Bean
  ParkingDoer parkingDoer(BookingDesk bookings, LotDesk lots, EntitlementDesk entitlements) {
    return new ParkingDoer(bookings, lots, entitlements);
  }
}
