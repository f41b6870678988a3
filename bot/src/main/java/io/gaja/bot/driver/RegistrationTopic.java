package io.gaja.bot.driver;

import io.gaja.bot.channel.Incoming;
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
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An application to drive, one question at a time; the steps are drawn at {@link RegistrationStep}.
 */
public final class RegistrationTopic implements Topic {
  private final Lines lines;
  private final RegistrationQuestions questions;

  /** Applications to work for some of these lines. */
  public RegistrationTopic(Lines lines) {
    this.lines = lines;
    this.questions = new RegistrationQuestions(lines);
  }

  /** The first question. */
  static Turn begin(Scene scene) {
    return Turn.ask(
        new RegistrationStep.AskName(), RegistrationQuestions.question(Msg.REG_NAME, scene));
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.MORE_WORK);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return begin(scene);
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
      case RegistrationStep.AskWork ask -> false;
      case RegistrationStep.AskGearbox ask -> false;
      case RegistrationStep.AskClass ask -> false;
      case RegistrationStep.AskMobility ask -> false;
      case RegistrationStep.AskLicence ask -> false;
    };
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch (answer) {
      case Incoming.Text text -> onText((RegistrationStep) step, text.text(), scene);
      case Incoming.Contact contact when step instanceof RegistrationStep.AskPhone ask ->
          Optional.of(onContact(ask, contact, scene));
      case Incoming.Photo photo when step instanceof RegistrationStep.AskLicence ask ->
          Optional.of(apply(ask.draft(), photo.file(), scene));
      default -> Optional.empty();
    };
  }

  private Optional<Turn> onText(RegistrationStep step, String text, Scene scene) {
    String said = text.strip();
    boolean fits = !said.isEmpty() && said.length() <= Vehicle.LONGEST;
    return switch (step) {
      case RegistrationStep.AskName ask when fits ->
          Optional.of(questions.ask(new RegistrationStep.AskPhone(said), scene));
      case RegistrationStep.AskName ask -> again(step, Msg.REG_NAME_BAD, scene);
      case RegistrationStep.AskPhone ask -> again(step, Msg.REG_PHONE_BUTTON, scene);
      case RegistrationStep.AskVehicle ask when fits ->
          Optional.of(questions.ask(new RegistrationStep.AskPlate(ask.draft(), said), scene));
      case RegistrationStep.AskPlate ask when fits ->
          Optional.of(
              questions.afterVehicle(ask.draft().driving(new Vehicle(ask.vehicle(), said)), scene));
      case RegistrationStep.AskVehicle ask -> again(step, Msg.REG_TEXT_BAD, scene);
      case RegistrationStep.AskPlate ask -> again(step, Msg.REG_TEXT_BAD, scene);
      case RegistrationStep.AskLicence ask -> again(step, Msg.REG_LICENCE_PHOTO, scene);
      case RegistrationStep.AskWork ask -> Optional.empty();
      case RegistrationStep.AskGearbox ask -> Optional.empty();
      case RegistrationStep.AskClass ask -> Optional.empty();
      case RegistrationStep.AskMobility ask -> Optional.empty();
    };
  }

  private Optional<Turn> again(RegistrationStep step, Msg why, Scene scene) {
    return Optional.of(questions.ask(step, scene).again(scene.reply(why)));
  }

  private Turn onContact(RegistrationStep.AskPhone step, Incoming.Contact contact, Scene scene) {
    return contact.own()
        ? questions.afterPhone(RegistrationDraft.of(step.name(), contact.phone()), scene)
        : questions.ask(step, scene).again(scene.reply(Msg.REG_PHONE_NOT_YOURS));
  }

  private static Turn apply(RegistrationDraft draft, String licence, Scene scene) {
    Driver applicant =
        Driver.applicant(
            DriverId.of(scene.person().id()),
            draft.name(),
            Set.copyOf(draft.works()),
            draft.profile(),
            scene.now());
    // The papers first: the operators' card shows them.
    return Turn.end(scene.reply(Msg.REG_DONE))
        .and(new Deed.Remember(scene.person().withPapers(draft.phone(), licence)))
        .and(new Deed.Apply(applicant));
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    return switch ((RegistrationStep) step) {
      case RegistrationStep.AskWork ask -> onWork(ask.draft(), tap, scene);
      case RegistrationStep.AskGearbox ask ->
          picked(Ability.GEARS, tap, ask.draft())
              .map(draft -> questions.ask(new RegistrationStep.AskClass(draft), scene));
      case RegistrationStep.AskClass ask ->
          picked(Ability.LICENCES, tap, ask.draft())
              .map(draft -> questions.ask(new RegistrationStep.AskMobility(draft), scene));
      case RegistrationStep.AskMobility ask ->
          picked(Ability.MOVES, tap, ask.draft())
              .map(draft -> questions.ask(new RegistrationStep.AskLicence(draft), scene));
      default -> Optional.empty();
    };
  }

  private Optional<Turn> onWork(RegistrationDraft draft, Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case TOGGLE ->
          lines.withWork().stream()
              .map(LineTalk::code)
              .filter(code -> code.value().equals(tap.subject()))
              .findFirst()
              .map(code -> toggled(draft, code, scene));
      case NEXT ->
          draft.works().isEmpty()
              ? Optional.empty()
              : Optional.of(questions.afterWork(draft, scene));
      default -> Optional.empty();
    };
  }

  private Turn toggled(RegistrationDraft draft, LineCode line, Scene scene) {
    return questions.askWork(new RegistrationStep.AskWork(draft.toggling(line)), false, scene);
  }

  private static Optional<RegistrationDraft> picked(
      List<Ability.Answer> answers, Tapped tap, RegistrationDraft draft) {
    boolean known = tap.verb() == Verb.PICK && tap.index() >= 0 && tap.index() < answers.size();
    return known ? Optional.of(answers.get(tap.index()).then().apply(draft)) : Optional.empty();
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return questions.ask((RegistrationStep) step, scene);
  }
}
