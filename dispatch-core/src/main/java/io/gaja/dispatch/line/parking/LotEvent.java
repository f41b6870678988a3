package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.id.PersonId;

/** A fact of a lot's life; the lot is as it stands after it. */
public sealed interface LotEvent {
  Lot lot();

  record Applied(Lot lot) implements LotEvent {}

  record Approved(Lot lot) implements LotEvent {}

  record Rejected(Lot lot) implements LotEvent {}

  record WalkInsCounted(Lot lot) implements LotEvent {}

  record MarkedFull(Lot lot) implements LotEvent {}

  record OpenedAgain(Lot lot) implements LotEvent {}

  record TariffChanged(Lot lot) implements LotEvent {}

  record HoursChanged(Lot lot) implements LotEvent {}

  record AttendantAdded(Lot lot, PersonId newcomer) implements LotEvent {}
}
