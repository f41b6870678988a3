package io.gaja.bot.setup;

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
