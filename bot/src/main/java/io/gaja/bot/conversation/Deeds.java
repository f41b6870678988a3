package io.gaja.bot.conversation;

import io.gaja.bot.person.People;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Refusals;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallOutcome;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.DriverOutcome;
import java.util.Optional;

/** Carries deeds out inside the transaction; a refusal comes back as the sentence for it. */
final class Deeds {
  private final CallDesk calls;
  private final DriverDesk drivers;
  private final People people;
  private final UnreachableTeller teller;
  private final HelpLine help;

  Deeds(
      CallDesk calls, DriverDesk drivers, People people, UnreachableTeller teller, HelpLine help) {
    this.calls = calls;
    this.drivers = drivers;
    this.people = people;
    this.teller = teller;
    this.help = help;
  }

  /**
   * Why a deed was not done.
   *
   * @param askAgain whether the question that led to it still stands
   */
  record Refused(Msg sentence, boolean askAgain) {}

  Optional<Refused> carryOut(Deed deed, Scene scene) {
    return switch (deed) {
      case Deed.Place place -> refusal(calls.place(place.call()));
      case Deed.Command command -> refusal(calls.handle(command.call(), command.command()));
      case Deed.Apply apply -> refusal(drivers.apply(apply.applicant()));
      case Deed.Approve approve -> refusal(drivers.approve(approve.driver(), scene.now()));
      case Deed.Reject reject -> refusal(drivers.reject(reject.driver(), scene.now()));
      case Deed.GoOnDuty on -> refusal(drivers.goOnDuty(on.driver(), on.point(), scene.now()));
      case Deed.GoOffDuty off -> refusal(drivers.goOffDuty(off.driver(), scene.now()));
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
      case Deed.Help wanted ->
          help.carryOut(wanted, scene).map(sentence -> new Refused(sentence, false));
    };
  }

  private static Optional<Refused> refusal(CallOutcome outcome) {
    return switch (outcome) {
      case CallOutcome.Done done -> Optional.empty();
      case CallOutcome.Refused refused ->
          Optional.of(
              new Refused(
                  Refusals.sentence(refused.refusal()), Refusals.canBeMended(refused.refusal())));
    };
  }

  private static Optional<Refused> refusal(DriverOutcome outcome) {
    return switch (outcome) {
      case DriverOutcome.Done done -> Optional.empty();
      case DriverOutcome.Refused refused ->
          Optional.of(new Refused(Refusals.sentence(refused.refusal()), false));
    };
  }
}
