package io.gaja.bot.rider;

import io.gaja.bot.car.HandoverDraft;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.id.CallId;

/** Where the rider's own car stands, told again while a driver is looked for or on the way. */
sealed interface CarNotesStep extends Step {
  record Told(CallId call, HandoverDraft draft) implements CarNotesStep {}
}
