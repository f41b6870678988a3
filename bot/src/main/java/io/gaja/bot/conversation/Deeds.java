package io.gaja.bot.conversation;

import io.gaja.bot.person.People;
import io.gaja.bot.text.Refusals;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallOutcome;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.DriverOutcome;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Carries deeds out inside the transaction; a refusal comes back as the sentence for it. */
final class Deeds {
  private final CallDesk calls;
  private final DriverDesk drivers;
  private final People people;
  private final UnreachableTeller teller;
  private final HelpLine help;
  private final ZoneId zone;
  private final List<Doer<?>> ofLines;

  Deeds(
      CallDesk calls,
      DriverDesk drivers,
      People people,
      UnreachableTeller teller,
      HelpLine help,
      ZoneId zone,
      List<Doer<?>> ofLines) {
    this.calls = calls;
    this.drivers = drivers;
    this.people = people;
    this.teller = teller;
    this.help = help;
    this.zone = zone;
    this.ofLines = List.copyOf(ofLines);
  }

  Optional<Refused> carryOut(Deed deed, Scene scene) {
    return switch (deed) {
      case Deed.Place place -> refusal(calls.place(place.call()), scene);
      case Deed.Command command -> refusal(calls.handle(command.call(), command.command()), scene);
      case Deed.OfDriver work -> refusal(carryOut(work, scene), scene);
      case Deed.LiveAt live -> {
        drivers.rememberHome(live.driver(), live.home());
        yield Optional.empty();
      }
      case Deed.Remember remember -> {
        if (!people.save(remember.person())) {
          throw new TalkMovedOn();
        }
        yield Optional.empty();
      }
      case Deed.TellUnreachable tell -> {
        scene.calls().forEach(call -> teller.tellOtherSide(call, scene.person().id()));
        scene.driving().ifPresent(call -> teller.tellOtherSide(call, scene.person().id()));
        yield Optional.empty();
      }
      case Deed.TellMapStands tell -> {
        scene.driving().ifPresent(teller::tellRiderOfStandingMap);
        yield Optional.empty();
      }
      case Deed.Help wanted -> help.carryOut(wanted, scene);
      case Deed.OfLine ofLine -> carryOutByItsLine(ofLine, scene);
    };
  }

  private DriverOutcome carryOut(Deed.OfDriver deed, Scene scene) {
    Instant now = scene.now();
    return switch (deed) {
      case Deed.Apply apply -> drivers.apply(apply.applicant());
      case Deed.Approve approve -> drivers.approve(approve.driver(), now);
      case Deed.Reject reject -> drivers.reject(reject.driver(), now);
      case Deed.GoOnDuty on -> drivers.goOnDuty(on.driver(), on.point(), now);
      case Deed.GoOffDuty off -> drivers.goOffDuty(off.driver(), now);
      case Deed.ChangeProfile change ->
          drivers.changeProfile(change.driver(), change.mobility(), change.pair());
      case Deed.GoHomeward go -> drivers.goHomeward(go.driver(), go.home(), now, zone);
      case Deed.EndHomeward end -> drivers.endHomeward(end.driver(), now);
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
