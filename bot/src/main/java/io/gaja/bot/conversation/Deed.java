package io.gaja.bot.conversation;

import io.gaja.bot.person.Person;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;

/** What a step wants to happen, carried out inside the transaction of its update. */
public sealed interface Deed {
  record Place(NewCall call) implements Deed {}

  record Command(CallId call, CallCommand command) implements Deed {}

  record Apply(Driver applicant) implements Deed {}

  record Approve(DriverId driver) implements Deed {}

  record Reject(DriverId driver) implements Deed {}

  record GoOnDuty(DriverId driver, Point point) implements Deed {}

  record GoOffDuty(DriverId driver) implements Deed {}

  /** Keeps what changed about the person. Cannot be refused. */
  record Remember(Person person) implements Deed {}

  /** Tells the other side of a call that this person cannot be reached. Cannot be refused. */
  record TellUnreachable() implements Deed {}

  /** What only one line does; it brings the {@link Doer} that carries it out. */
  non-sealed interface OfLine extends Deed {}
}
