package io.gaja.bot.conversation;

import io.gaja.bot.person.People;
import io.gaja.bot.text.Refusals;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallOutcome;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.DriverOutcome;
import java.util.List;
import java.util.Optional;

/** Carries deeds out inside the transaction; a refusal comes back as the sentence for it. */
final class Deeds {
  private final CallDesk calls;
  private final DriverDesk drivers;
  private final People people;
  private final UnreachableTeller teller;
  private final HelpLine help;
  private final List<Doer<?>> ofLines;

  Deeds(
      CallDesk calls,
      DriverDesk drivers,
      People people,
      UnreachableTeller teller,
      HelpLine help,
      List<Doer<?>> ofLines) {
    this.calls = calls;
    this.drivers = drivers;
    this.people = people;
    this.teller = teller;
    this.help = help;
    this.ofLines = List.copyOf(ofLines);
  }

  Optional<Refused> carryOut(Deed deed, Scene scene) {
    return switch (deed) {
      case Deed.Place place -> refusal(calls.place(place.call()), scene);
      case Deed.Command command -> refusal(calls.handle(command.call(), command.command()), scene);
      case Deed.Apply apply -> refusal(drivers.apply(apply.applicant()), scene);
      case Deed.Approve approve -> refusal(drivers.approve(approve.driver(), scene.now()), scene);
      case Deed.Reject reject -> refusal(drivers.reject(reject.driver(), scene.now()), scene);
      case Deed.GoOnDuty on ->
          refusal(drivers.goOnDuty(on.driver(), on.point(), scene.now()), scene);
      case Deed.GoOffDuty off -> refusal(drivers.goOffDuty(off.driver(), scene.now()), scene);
      case Deed.Remember remember -> {
        if (!people.save(remember.person())) {
          throw new TalkMovedOn();
        }
        yield Optional.empty();
      }
      case Deed.TellUnreachable tell -> {
        scene.riding().ifPresent(call -> teller.tellOtherSide(call, scene.person().id()));
        scene.driving().ifPresent(call -> teller.tellOtherSide(call, scene.person().id()));
        yield Optional.empty();
      }
      case Deed.Help wanted -> help.carryOut(wanted, scene);
      case Deed.OfLine ofLine -> carryOutByItsLine(ofLine, scene);
    };
  }

  private Optional<Refused> carryOutByItsLine(Deed.OfLine deed, Scene scene) {
    for (Doer<?> doer : ofLines) {
      if (doer.deeds().isInstance(deed)) {
        return carryOut(doer, deed, scene);
      }
    }
    throw new IllegalStateException("Nobody does a " + deed.getClass().getSimpleName());
  }

  private static <D extends Deed.OfLine> Optional<Refused> carryOut(
      Doer<D> doer, Deed.OfLine deed, Scene scene) {
    return doer.carryOut(doer.deeds().cast(deed), scene);
  }

  private static Optional<Refused> refusal(CallOutcome outcome, Scene scene) {
    return switch (outcome) {
      case CallOutcome.Done done -> Optional.empty();
      case CallOutcome.Refused refused ->
          Optional.of(
              new Refused(
                  scene.reply(Refusals.sentence(refused.refusal())),
                  Refusals.canBeMended(refused.refusal())));
    };
  }

  private static Optional<Refused> refusal(DriverOutcome outcome, Scene scene) {
    return switch (outcome) {
      case DriverOutcome.Done done -> Optional.empty();
      case DriverOutcome.Refused refused ->
          Optional.of(new Refused(scene.reply(Refusals.sentence(refused.refusal())), false));
    };
  }
}
