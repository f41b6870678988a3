package io.gaja.bot.line.valet;

import io.gaja.bot.car.CarDraft;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.line.valet.ValetLine;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a rider is asked who wants a valet, and later the car.
 *
 * <pre>
 *             point                 one place, or yes
 *  AskWhere ─────────► ConfirmWhere ──────────────┐
 *     │  several                                  ▼
 *     └──────────────► ChooseWhere ── pick ──► AskCar ── a car ──► Quoted ── call ──► (looked for)
 *
 *  [at another time] ──► AskWhen ── a time ──► (brought back then)
 * </pre>
 */
sealed interface ValetStep extends Step {

  /** Nobody was called yet. */
  sealed interface OfDraft extends ValetStep {
    ValetDraft draft();

    @Override
    default Optional<Errand> errand() {
      return Optional.of(Errand.at(ValetLine.CODE, draft().where()));
    }
  }

  record AskWhere(ValetDraft draft) implements OfDraft {}

  record ConfirmWhere(ValetDraft draft, Place place) implements OfDraft {}

  record ChooseWhere(ValetDraft draft, String words, List<Place> options) implements OfDraft {
    public ChooseWhere {
      options = List.copyOf(options);
    }
  }

  record AskCar(ValetDraft draft, CarDraft car) implements OfDraft {}

  record Quoted(ValetDraft draft) implements OfDraft {}

  /** When the parked car is wanted. */
  record AskWhen(CallId call) implements ValetStep {}
}
