package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Place;
import java.util.List;

/**
 * The steps of an attendant.
 *
 * <pre>
 *  Describe ── an answer, question by question ──► Describe ── the last ──► Summary ── send ──► (applied)
 *     │   ▲ └── a place with several ──► ChoosePlace ── pick ──┘                │
 *     │   └───────────────────────────── back ─────────────────────────────────┘
 *  AskNewcomer ── a code ──► ConfirmNewcomer ── yes ──► (added)
 * </pre>
 */
sealed interface LotStep extends Step {

  /** The draft's next question is asked. */
  record Describe(LotDraft draft) implements LotStep {}

  record ChoosePlace(LotDraft draft, String words, List<Place> options) implements LotStep {}

  record Summary(LotDraft draft) implements LotStep {}

  record AskNewcomer(LotId lot) implements LotStep {}

  record ConfirmNewcomer(LotId lot, PersonId newcomer, String name) implements LotStep {}
}
