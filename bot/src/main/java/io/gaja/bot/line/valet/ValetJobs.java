package io.gaja.bot.line.valet;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.util.Optional;

/** What a valet's buttons lead to, and how the questions of a job are put. */
final class ValetJobs {
  private static final Duration REMEMBERED = Duration.ofDays(7);

  private ValetJobs() {}

  /** Empty where the usual answer fits, which mostly is why it may not be. */
  static Optional<Turn> onJob(Verb verb, Call job, Scene scene) {
    return switch (verb) {
      case ON_BOARD -> job.state() instanceof CallState.Arrived ? start(job, scene) : none();
      case FINISH -> job.state() instanceof CallState.Riding ? finish(job, scene) : none();
      case GIVE_UP, GIVE_UP_SURELY ->
          job.state() instanceof CallState.Riding
              ? Optional.of(Turn.say(scene.reply(ValetPhrase.KEEP_THE_CAR)))
              : none();
      default -> none();
    };
  }

  private static Optional<Turn> none() {
    return Optional.empty();
  }

  /** The key comes from its owner, who tells the number; on the way back it is fetched. */
  private static Optional<Turn> start(Call job, Scene scene) {
    return Optional.of(
        job.leg() == 1
            ? askNumber(job.id(), scene)
            : Turn.does(command(job.id(), new CallCommand.Board(me(scene), Optional.empty()))));
  }

  private static Optional<Turn> finish(Call job, Scene scene) {
    return Optional.of(job.leg() == 1 ? askBay(job.id(), scene) : askBackNumber(job.id(), scene));
  }

  static DriverId me(Scene scene) {
    return DriverId.of(scene.person().id());
  }

  static Deed command(CallId call, CallCommand command) {
    return new Deed.Command(call, command);
  }

  static Turn.Settled askNumber(CallId call, Scene scene) {
    return askNumber(
        new ValetJobStep.AskNumber(call),
        ValetPhrase.ASK_NUMBER,
        ValetPhrase.WITHOUT_NUMBER,
        scene);
  }

  static Turn.Settled askBackNumber(CallId call, Scene scene) {
    return askNumber(
        new ValetJobStep.AskBackNumber(call),
        ValetPhrase.ASK_BACK_NUMBER,
        ValetPhrase.BACK_WITHOUT_NUMBER,
        scene);
  }

  private static Turn.Settled askNumber(
      ValetJobStep step, ValetPhrase question, ValetPhrase without, Scene scene) {
    return Turn.ask(
        step,
        scene
            .reply(question)
            .row(scene.option(without, Verb.YES), scene.option(Msg.BACK, Verb.STOP)));
  }

  static Turn.Settled askPhoto(CallId call, Scene scene) {
    return Turn.ask(
        new ValetJobStep.AskPhoto(call),
        scene
            .reply(ValetPhrase.ASK_PHOTO)
            .row(scene.option(ValetPhrase.WITHOUT_PHOTO, Verb.NEXT))
            .asking(Reply.Ask.PHOTO));
  }

  /** The next bay is often the one next to the last. */
  static Turn askBay(CallId call, Scene scene) {
    return new Turn.Ask<>(
        ValetPlaces.class,
        places -> {
          Reply question = scene.reply(ValetPhrase.ASK_BAY);
          Reply withLast =
              places
                  .findLastBay(me(scene), scene.now().minus(REMEMBERED))
                  .map(bay -> question.row(scene.option(bay, Verb.PICK, "")))
                  .orElse(question);
          return Turn.ask(
              new ValetJobStep.AskBay(call), withLast.row(scene.option(Msg.BACK, Verb.STOP)));
        });
  }

  /** The tap on the last bay; it is looked up again, because its name is too long for a button. */
  static Turn onLastBay(CallId call, Scene scene) {
    return new Turn.Ask<>(
        ValetPlaces.class,
        places ->
            places
                .findLastBay(me(scene), scene.now().minus(REMEMBERED))
                .<Turn>map(bay -> askKey(call, bay, scene))
                .orElseGet(() -> askBay(call, scene)));
  }

  static Turn.Settled askKey(CallId call, String bay, Scene scene) {
    return Turn.ask(
        new ValetJobStep.AskKey(call, bay),
        scene
            .reply(ValetPhrase.ASK_KEY, bay)
            .row(
                scene.option(scene.say(ValetPhrase.KEY_AT_DESK), Verb.PICK, "0"),
                scene.option(scene.say(ValetPhrase.KEY_WITH_ME), Verb.PICK, "1"))
            .row(scene.option(Msg.BACK, Verb.STOP)));
  }

  static Turn park(CallId call, String bay, String key, Scene scene) {
    return Turn.endWith(command(call, new CallCommand.Park(me(scene), bay, key)));
  }
}
