package io.gaja.bot.conversation;

import io.gaja.bot.person.Person;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;

/** What a step wants to happen, carried out inside the transaction of its update. */
public sealed interface Deed {
  record Place(NewCall call) implements Deed {}

  record Command(CallId call, CallCommand command) implements Deed {}

  /** Somebody's work as a driver. */
  sealed interface OfDriver extends Deed {}

  record Apply(Driver applicant) implements OfDriver {}

  record Approve(DriverId driver) implements OfDriver {}

  record Reject(DriverId driver) implements OfDriver {}

  record GoOnDuty(DriverId driver, Point point) implements OfDriver {}

  record GoOffDuty(DriverId driver) implements OfDriver {}

  /** How a driver gets to a pickup from now on. */
  record ChangeProfile(DriverId driver, Mobility mobility, boolean pair) implements OfDriver {}

  /** Calls towards home come first from now on. */
  record GoHomeward(DriverId driver, Point home) implements OfDriver {}

  record EndHomeward(DriverId driver) implements OfDriver {}

  /** Where a driver lives. Cannot be refused. */
  record LiveAt(DriverId driver, Point home) implements Deed {}

  /** Keeps what changed about the person. Cannot be refused. */
  record Remember(Person person) implements Deed {}

  /** Tells the other side of a call that this person cannot be reached. Cannot be refused. */
  record TellUnreachable() implements Deed {}

  /** Tells the rider of the call in hand that the car on the map stands. Cannot be refused. */
  record TellMapStands() implements Deed {}

  /** Something about a request for a person, done in the name of the chat it is said in. */
  sealed interface Help extends Deed {
    HelpId request();

    /** The person of the scene wants somebody. */
    record Ask(HelpId request) implements Help {}

    /** The person says this to whoever helps. */
    record Say(HelpId request, String text) implements Help {}

    /** The person goes back to the bot. Cannot be refused. */
    record Leave(HelpId request) implements Help {}

    /** The operator takes it on. */
    record Take(HelpId request) implements Help {}

    /** The operator says this to the person. */
    record Tell(HelpId request, String text) implements Help {}

    /** The operator gives the person back to the bot. */
    record GiveBack(HelpId request) implements Help {}
  }

  /** What only one line does; it brings the {@link Doer} that carries it out. */
  non-sealed interface OfLine extends Deed {}
}
