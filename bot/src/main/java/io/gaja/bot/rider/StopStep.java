package io.gaja.bot.rider;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.util.List;

/**
 * A stop on a ride that is under way.
 *
 * <pre>
 *  [stop on the way] ──► AskStop ── one place, or a point ──► Priced ── yes ──► (the driver is asked)
 *                           └────── several ──► ChooseStop ─────┘ pick
 * </pre>
 */
sealed interface StopStep extends Step {
  CallId call();

  record AskStop(CallId call) implements StopStep {}

  record ChooseStop(CallId call, String words, List<Place> options) implements StopStep {}

  /** What it costs was told; the route is the whole way, with the stop. */
  record Priced(CallId call, Place place, Money price, Route route) implements StopStep {}
}
