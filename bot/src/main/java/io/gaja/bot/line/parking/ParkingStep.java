package io.gaja.bot.line.parking;

import io.gaja.bot.car.CarDraft;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.line.parking.ParkingLine;
import io.gaja.dispatch.line.parking.Pass;
import io.gaja.dispatch.place.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The steps of asking for a space, and of staying longer in one.
 *
 * <pre>
 *            one place, or a point                         a lot           a car
 *  AskWhere ───────────────────────► AskWhen ──► Listed ────────► AskCar ───────► (booked)
 *     │ several          ▲             time        │ ▲                │              ▲
 *     └──► ChooseWhere ──┘ pick                    └─┘ change         └─► AskPass ───┘
 *                                                                        the lot sells passes
 *  AskExtension ── a priced time ──► (longer)
 *     └── a typed time ──► ConfirmExtension ── yes ──► (longer)
 * </pre>
 */
sealed interface ParkingStep extends Step {

  /** A question about a space that is wanted. */
  sealed interface OfWish extends ParkingStep {
    ParkingDraft draft();

    @Override
    default Optional<Errand> errand() {
      return Optional.of(Errand.at(ParkingLine.CODE, draft().place()));
    }
  }

  /** A question about the time of a space that is booked. */
  sealed interface OfBooking extends ParkingStep {
    BookingId booking();
  }

  /**
   * Where to park?
   *
   * @param offered places that may be meant, beside those that are remembered
   */
  record AskWhere(ParkingDraft draft, List<Place> offered) implements OfWish {}

  record ChooseWhere(ParkingDraft draft, String words, List<Place> options) implements OfWish {}

  record AskWhen(ParkingDraft draft) implements OfWish {}

  /** The list is out: these lots, in this order. */
  record Listed(ParkingDraft draft, List<LotId> lots) implements OfWish {}

  record AskCar(ParkingDraft draft, LotId lot, CarDraft car) implements OfWish {}

  record AskPass(ParkingDraft draft, LotId lot, Car car, List<Pass> passes) implements OfWish {}

  /**
   * How much longer?
   *
   * @param options ends that were priced on the buttons
   */
  record AskExtension(BookingId booking, List<Instant> options) implements OfBooking {}

  /** The price of this end was told. */
  record ConfirmExtension(BookingId booking, Instant until) implements OfBooking {}
}
