package io.gaja.bot.driver;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Lines;
import io.gaja.bot.line.Work;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.id.LineCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which question of an application comes next, and how each is put. */
final class RegistrationQuestions {
  private static final String WORK_KEY = "registration-work";

  private final Lines lines;

  RegistrationQuestions(Lines lines) {
    this.lines = lines;
  }

  /** What kinds of work, where there is a choice. */
  Turn afterPhone(RegistrationDraft draft, Scene scene) {
    List<LineCode> all = lines.withWork().stream().map(LineTalk::code).toList();
    return all.size() == 1
        ? afterWork(draft.working(all), scene)
        : ask(new RegistrationStep.AskWork(draft), scene);
  }

  Turn afterWork(RegistrationDraft draft, Scene scene) {
    return drives(Work.CarDriven.OWN, draft)
        ? ask(new RegistrationStep.AskVehicle(draft), scene)
        : afterVehicle(draft, scene);
  }

  Turn afterVehicle(RegistrationDraft draft, Scene scene) {
    return drives(Work.CarDriven.RIDERS, draft)
        ? ask(new RegistrationStep.AskGearbox(draft), scene)
        : ask(new RegistrationStep.AskLicence(draft), scene);
  }

  private boolean drives(Work.CarDriven car, RegistrationDraft draft) {
    return works(draft).anyMatch(work -> work.car() == car);
  }

  /** Those of the chosen lines, in the order of the menu. */
  private Stream<Work> works(RegistrationDraft draft) {
    return lines.withWork().stream()
        .filter(talk -> draft.works().contains(talk.code()))
        .flatMap(talk -> talk.work().stream());
  }

  Turn.Settled ask(RegistrationStep step, Scene scene) {
    return switch (step) {
      case RegistrationStep.AskName ask -> Turn.ask(step, question(Msg.REG_NAME, scene));
      case RegistrationStep.AskPhone ask ->
          Turn.ask(step, question(Msg.REG_PHONE, scene).asking(Reply.Ask.CONTACT));
      case RegistrationStep.AskWork ask -> askWork(ask, true, scene);
      case RegistrationStep.AskVehicle ask -> Turn.ask(step, question(Msg.REG_VEHICLE, scene));
      case RegistrationStep.AskPlate ask -> Turn.ask(step, question(Msg.REG_PLATE, scene));
      case RegistrationStep.AskGearbox ask -> choose(step, Msg.REG_GEARBOX, Ability.GEARS, scene);
      case RegistrationStep.AskClass ask -> choose(step, Msg.REG_CLASS, Ability.LICENCES, scene);
      case RegistrationStep.AskMobility ask -> choose(step, Msg.REG_MOBILITY, Ability.MOVES, scene);
      case RegistrationStep.AskLicence ask -> askLicence(ask, scene);
    };
  }

  /** One message that changes as kinds of work are chosen; without any there is no way on. */
  Turn.Settled askWork(RegistrationStep.AskWork step, boolean anew, Scene scene) {
    Reply reply = scene.reply(Msg.REG_WORK);
    for (LineTalk talk : lines.withWork()) {
      String name = scene.say(talk.work().orElseThrow().name());
      boolean chosen = step.draft().works().contains(talk.code());
      String label = chosen ? scene.say(Msg.REG_WORK_CHOSEN, name) : name;
      reply = reply.row(scene.option(label, Verb.TOGGLE, talk.code().value()));
    }
    if (!step.draft().works().isEmpty()) {
      reply = reply.row(scene.option(Msg.NEXT, Verb.NEXT));
    }
    Reply card = reply.row(scene.option(Msg.STOP, Verb.STOP));
    return new Turn.Settled(
        Optional.of(step), List.of(new Content.Card(WORK_KEY, card, anew)), List.of());
  }

  private Turn.Settled askLicence(RegistrationStep.AskLicence step, Scene scene) {
    String papers =
        works(step.draft())
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

  private static Turn.Settled choose(
      RegistrationStep step, Msg question, List<Ability.Answer> answers, Scene scene) {
    Reply reply = scene.reply(question);
    for (int i = 0; i < answers.size(); i++) {
      String label = scene.say(answers.get(i).label());
      reply = reply.row(scene.option(label, Verb.PICK, String.valueOf(i)));
    }
    return Turn.ask(step, reply.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  static Reply question(Msg question, Scene scene) {
    return scene.reply(question).row(scene.option(Msg.STOP, Verb.STOP));
  }
}
