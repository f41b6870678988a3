package io.gaja.bot.relay;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.id.CallId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something was left behind: its driver is asked as during the ride, and nobody's number is given
 * away for it; a person helps where that leads nowhere. The step is drawn at {@link LostStep}.
 */
public final class LostTopic implements Topic {
  private final boolean staffed;

  /**
   * @param staffed whether there are operators at all
   */
  public LostTopic(boolean staffed) {
    this.staffed = staffed;
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.LOST);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return lost(call -> call.id().value().equals(tap.subject()), scene);
  }

  /** In the last ride, of the line that was named if one was. */
  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return said.intent() == Intent.LOST
        ? Optional.of(
            lost(call -> said.line().filter(named -> !named.equals(call.line())).isEmpty(), scene))
        : Optional.empty();
  }

  /** Nobody leaves anything behind in their own car. */
  private Turn lost(Predicate<Call> meant, Scene scene) {
    return new Turn.ListRides(
        scene.person().id(),
        calls ->
            calls.stream()
                .filter(call -> call.isJustOver(scene.now()) && call.handover().isEmpty())
                .filter(meant)
                .findFirst()
                .map(call -> (Turn) ask(call.id(), scene))
                .orElseGet(() -> Turn.say(person(scene))));
  }

  private static Turn.Settled ask(CallId call, Scene scene) {
    return Turn.ask(
        new LostStep.Describe(call),
        scene.reply(Msg.ASK_LEFT_BEHIND).row(scene.option(Msg.STOP, Verb.STOP)));
  }

  private Reply person(Scene scene) {
    return staffed
        ? scene.reply(Msg.LOST_SOMETHING).row(scene.button(Msg.PERSON_BUTTON, Verb.ASK_PERSON))
        : scene.reply(Msg.LOST_SOMETHING_ALONE);
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(LostStep.class);
  }

  @Override
  public boolean readsAnyText(Step step) {
    return true;
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    CallId call = ((LostStep.Describe) step).call();
    return answer instanceof Incoming.Text text
        ? Optional.of(pass(call, text.text(), scene))
        : Optional.empty();
  }

  private Turn pass(CallId call, String text, Scene scene) {
    Reply told = scene.reply(Msg.LEFT_BEHIND_TOLD);
    Reply reply =
        staffed
            ? told.line(scene.say(Msg.LEFT_BEHIND_PERSON))
                .row(scene.button(Msg.PERSON_BUTTON, Verb.ASK_PERSON))
            : told;
    return Turn.end(reply)
        .and(new Deed.Command(call, new CallCommand.Relay(scene.person().id(), text)));
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    return tap.verb() == Verb.STOP
        ? Optional.of(Turn.end(scene.reply(Msg.STOPPED)))
        : Optional.empty();
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return ask(((LostStep.Describe) step).call(), scene);
  }
}
