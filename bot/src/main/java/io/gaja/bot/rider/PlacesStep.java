package io.gaja.bot.rider;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.place.Place;
import java.util.List;

/**
 * Saving home or work.
 *
 * <pre>
 *  AskSaved ── one place, or a point ──► (saved)
 *     └────── several ──► ChooseSaved ── pick ──► (saved)
 * </pre>
 */
sealed interface PlacesStep extends Step {
  boolean home();

  record AskSaved(boolean home) implements PlacesStep {}

  record ChooseSaved(boolean home, String words, List<Place> options) implements PlacesStep {}
}
