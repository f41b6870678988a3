package io.gaja.bot.line.parking;

import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Entitlement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What buttons carry, read with care: it may be anything that a stranger made up. */
final class Subjects {
  private static final String ID = "[a-z0-9_-]{1,64}";

  private Subjects() {}

  static Optional<BookingId> booking(String subject) {
    return subject.matches(ID) ? Optional.of(new BookingId(subject)) : Optional.empty();
  }

  static Optional<LotId> lot(String subject) {
    return subject.matches(ID) ? Optional.of(new LotId(subject)) : Optional.empty();
  }

  static Optional<PersonId> person(String subject) {
    return subject.matches(ID) ? Optional.of(new PersonId(subject)) : Optional.empty();
  }

  static Optional<Entitlement> entitlement(String name) {
    return Stream.of(Entitlement.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  static String of(Entitlement entitlement) {
    return entitlement.name().toLowerCase(Locale.ROOT);
  }
}
