package io.gaja.bot.line.valet;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.line.valet.ValetLine;
import java.util.Optional;

/** What a valet answers while a car is in hand; drawn at {@link ValetJobStep}. */
final class ValetJobTopic implements Topic {
  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(ValetJobStep.class);
  }

  @Override
  public boolean readsAnyText(Step step) {
    return step instanceof ValetJobStep.AskBay || step instanceof ValetJobStep.AskKey;
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    ValetJobStep asked = (ValetJobStep) step;
    if (inHand(asked.call(), scene).isEmpty()) {
      return Optional.empty();
    }
    return switch (answer) {
      case Incoming.Text text -> onText(asked, text.text().strip(), scene);
      case Incoming.Photo photo ->
          asked instanceof ValetJobStep.AskPhoto
              ? Optional.of(
                  Turn.end(scene.reply(ValetPhrase.PHOTO_KEPT))
                      .and(shown(asked.call(), photo, scene)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Turn> onText(ValetJobStep step, String said, Scene scene) {
    boolean number = said.matches("[0-9 ]{4,8}");
    Optional<String> digits = Optional.of(said.replace(" ", ""));
    return switch (step) {
      case ValetJobStep.AskNumber ask ->
          number ? Optional.of(gotTheCar(ask.call(), digits, scene)) : Optional.empty();
      case ValetJobStep.AskBackNumber ask ->
          number ? Optional.of(handedBack(ask.call(), digits, scene)) : Optional.empty();
      case ValetJobStep.AskPhoto ask -> Optional.empty();
      case ValetJobStep.AskBay ask ->
          Optional.of(
              isNote(said)
                  ? ValetJobs.askKey(ask.call(), said, scene)
                  : ValetJobs.askBay(ask.call(), scene).after(scene.reply(Msg.REFUSED_BAD_NOTE)));
      case ValetJobStep.AskKey ask ->
          Optional.of(
              isNote(said)
                  ? ValetJobs.park(ask.call(), ask.bay(), said, scene)
                  : ValetJobs.askKey(ask.call(), ask.bay(), scene)
                      .after(scene.reply(Msg.REFUSED_BAD_NOTE)));
    };
  }

  private static boolean isNote(String said) {
    return !said.isEmpty() && Handover.isNote(said);
  }

  /** The picture is asked for at once: in a minute the car has moved. */
  private static Turn gotTheCar(CallId call, Optional<String> number, Scene scene) {
    return ValetJobs.askPhoto(call, scene)
        .and(ValetJobs.command(call, new CallCommand.Board(ValetJobs.me(scene), number)));
  }

  private static Turn handedBack(CallId call, Optional<String> number, Scene scene) {
    return Turn.endWith(
        ValetJobs.command(call, new CallCommand.HandBack(ValetJobs.me(scene), number)));
  }

  private static Deed shown(CallId call, Incoming.Photo photo, Scene scene) {
    return ValetJobs.command(call, new CallCommand.ShowCar(ValetJobs.me(scene), photo.file()));
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    return switch ((ValetJobStep) step) {
      case ValetJobStep.AskNumber ask when tap.verb() == Verb.YES ->
          Optional.of(gotTheCar(ask.call(), Optional.empty(), scene));
      case ValetJobStep.AskBackNumber ask when tap.verb() == Verb.YES ->
          Optional.of(handedBack(ask.call(), Optional.empty(), scene));
      case ValetJobStep.AskPhoto ask when tap.verb() == Verb.NEXT ->
          Optional.of(Turn.end(scene.reply(ValetPhrase.NO_PHOTO)));
      case ValetJobStep.AskBay ask when tap.verb() == Verb.PICK ->
          Optional.of(ValetJobs.onLastBay(ask.call(), scene));
      case ValetJobStep.AskKey ask when tap.verb() == Verb.PICK ->
          key(tap, scene).map(key -> ValetJobs.park(ask.call(), ask.bay(), key, scene));
      case ValetJobStep other -> Optional.empty();
    };
  }

  private static Optional<String> key(Tapped tap, Scene scene) {
    return switch (tap.index()) {
      case 0 -> Optional.of(scene.say(ValetPhrase.KEY_AT_DESK));
      case 1 -> Optional.of(scene.say(ValetPhrase.KEY_WITH_VALET));
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    ValetJobStep asked = (ValetJobStep) step;
    if (inHand(asked.call(), scene).isEmpty()) {
      return Turn.end(scene.reply(Msg.REFUSED_CALL_OVER));
    }
    return switch (asked) {
      case ValetJobStep.AskNumber ask -> ValetJobs.askNumber(ask.call(), scene);
      case ValetJobStep.AskPhoto ask -> ValetJobs.askPhoto(ask.call(), scene);
      case ValetJobStep.AskBay ask -> ValetJobs.askBay(ask.call(), scene);
      case ValetJobStep.AskKey ask -> ValetJobs.askKey(ask.call(), ask.bay(), scene);
      case ValetJobStep.AskBackNumber ask -> ValetJobs.askBackNumber(ask.call(), scene);
    };
  }

  /** A picture out of the blue, while the car is in hand, is one of that car. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    if (!(said instanceof Incoming.Photo photo)) {
      return Optional.empty();
    }
    return scene
        .driving()
        .filter(job -> job.line().equals(ValetLine.CODE))
        .filter(job -> !(job.state() instanceof CallState.Assigned))
        .map(job ->
            Turn.say(scene.reply(ValetPhrase.PHOTO_KEPT)).and(shown(job.id(), photo, scene)));
  }

  private static Optional<Call> inHand(CallId call, Scene scene) {
    return scene.driving().filter(known -> known.id().equals(call));
  }
}
