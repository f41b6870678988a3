package io.gaja.bot.driver;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.place.Place;
import java.util.List;

/**
 * How a driver gets to a pickup, and home.
 *
 * <pre>
 *  [towards home] ── home is known ──► (calls towards home first)
 *        └────────── else ──► AskHome ── one place ──► (remembered, and first)
 *                                └────── several ──► ChooseHome ── pick ──► (the same)
 *  [how I get around] ──► AskMoves ── one of them ──► (changed)
 * </pre>
 */
sealed interface TravelStep extends Step {
  record AskHome() implements TravelStep {}

  record ChooseHome(String words, List<Place> options) implements TravelStep {}

  record AskMoves() implements TravelStep {}
}
