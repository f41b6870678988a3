package io.gaja.bot.driver;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.DriverId;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An application to drive, one question at a time; the steps are drawn at {@link RegistrationStep}.
 */
public final class RegistrationTopic implements Topic {
  private final Lines lines;

  /** Applications to work for some of these lines. */
  public RegistrationTopic(Lines lines) {
    this.lines = lines;
  }

  /** The first question. */
  static Turn begin(Scene scene) {
    return ask(new RegistrationStep.AskName(), Msg.REG_NAME, scene);
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(RegistrationStep.class);
  }

  @Override
  public boolean readsAnyText(Step step) {
    return switch ((RegistrationStep) step) {
      case RegistrationStep.AskName ask -> true;
      case RegistrationStep.AskVehicle ask -> true;
      case RegistrationStep.AskPlate ask -> true;
      case RegistrationStep.AskPhone ask -> false;
      case RegistrationStep.AskLicence ask -> false;
    };
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch (answer) {
      case Incoming.Text text -> Optional.of(onText((RegistrationStep) step, text.text(), scene));
      case Incoming.Contact contact when step instanceof RegistrationStep.AskPhone ask ->
          Optional.of(onContact(ask, contact, scene));
      case Incoming.Photo photo when step instanceof RegistrationStep.AskLicence ask ->
          Optional.of(apply(ask, photo.file(), scene));
      default -> Optional.empty();
    };
  }

  private Turn onText(RegistrationStep step, String text, Scene scene) {
    boolean fits = !text.isBlank() && text.strip().length() <= Vehicle.LONGEST;
    return switch (step) {
      case RegistrationStep.AskName ask ->
          fits
              ? askPhone(text.strip(), scene)
              : ask(step, Msg.REG_NAME, scene).again(scene.reply(Msg.REG_NAME_BAD));
      case RegistrationStep.AskPhone ask ->
          askPhone(ask.name(), scene).again(scene.reply(Msg.REG_PHONE_BUTTON));
      case RegistrationStep.AskVehicle ask ->
          fits
              ? ask(
                  new RegistrationStep.AskPlate(ask.name(), ask.phone(), text.strip()),
                  Msg.REG_PLATE,
                  scene)
              : ask(step, Msg.REG_VEHICLE, scene).again(scene.reply(Msg.REG_TEXT_BAD));
      case RegistrationStep.AskPlate ask ->
          fits
              ? askLicence(
                  new RegistrationStep.AskLicence(
                      ask.name(), ask.phone(), ask.vehicle(), text.strip()),
                  scene)
              : ask(step, Msg.REG_PLATE, scene).again(scene.reply(Msg.REG_TEXT_BAD));
      case RegistrationStep.AskLicence ask ->
          askLicence(ask, scene).again(scene.reply(Msg.REG_LICENCE_PHOTO));
    };
  }

  private static Turn onContact(
      RegistrationStep.AskPhone step, Incoming.Contact contact, Scene scene) {
    return contact.own()
        ? ask(new RegistrationStep.AskVehicle(step.name(), contact.phone()), Msg.REG_VEHICLE, scene)
        : askPhone(step.name(), scene).again(scene.reply(Msg.REG_PHONE_NOT_YOURS));
  }

  private Turn apply(RegistrationStep.AskLicence step, String licence, Scene scene) {
    Driver applicant =
        Driver.applicant(
            DriverId.of(scene.person().id()),
            step.name(),
            lines.withWork().stream().map(LineTalk::code).collect(Collectors.toSet()),
            Profile.of(new Vehicle(step.vehicle(), step.plate())),
            scene.now());
    // The papers first: the operators' card shows them.
    return Turn.end(scene.reply(Msg.REG_DONE))
        .and(new Deed.Remember(scene.person().withPapers(step.phone(), licence)))
        .and(new Deed.Apply(applicant));
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    return tap.verb() == Verb.STOP
        ? Optional.of(Turn.end(scene.reply(Msg.STOPPED)))
        : Optional.empty();
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((RegistrationStep) step) {
      case RegistrationStep.AskName ask -> ask(ask, Msg.REG_NAME, scene);
      case RegistrationStep.AskPhone ask -> askPhone(ask.name(), scene);
      case RegistrationStep.AskVehicle ask -> ask(ask, Msg.REG_VEHICLE, scene);
      case RegistrationStep.AskPlate ask -> ask(ask, Msg.REG_PLATE, scene);
      case RegistrationStep.AskLicence ask -> askLicence(ask, scene);
    };
  }

  private static Turn.Settled askPhone(String name, Scene scene) {
    return Turn.ask(
        new RegistrationStep.AskPhone(name),
        question(Msg.REG_PHONE, scene).asking(Reply.Ask.CONTACT));
  }

  private Turn.Settled askLicence(RegistrationStep.AskLicence step, Scene scene) {
    String papers =
        lines.withWork().stream()
            .flatMap(talk -> talk.work().stream())
            .map(work -> scene.say(work.papers()))
            .distinct()
            .collect(Collectors.joining(", "));
    return Turn.ask(
        step,
        scene
            .reply(Msg.REG_LICENCE, papers)
            .row(scene.option(Msg.STOP, Verb.STOP))
            .asking(Reply.Ask.PHOTO));
  }

  private static Turn.Settled ask(RegistrationStep step, Msg question, Scene scene) {
    return Turn.ask(step, question(question, scene));
  }

  private static Reply question(Msg question, Scene scene) {
    return scene.reply(question).row(scene.option(Msg.STOP, Verb.STOP));
  }
}
