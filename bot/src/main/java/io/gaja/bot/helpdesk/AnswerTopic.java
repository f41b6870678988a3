package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.helpdesk.AnswerStep.Answering;
import io.gaja.bot.text.Msg;
import java.util.Optional;
import java.util.Set;

/** An operator helps somebody; the step is drawn at {@link AnswerStep}. */
public final class AnswerTopic implements Topic {
  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.ANSWER_PERSON, Verb.GIVE_BACK);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    if (!scene.operator()) {
      return Turn.say(scene.reply(Msg.OPERATOR_ONLY));
    }
    Optional<HelpId> request = HelpId.find(tap.subject());
    if (request.isEmpty()) {
      return Turn.misunderstood(scene.reply(Msg.BAD_BUTTON));
    }
    return tap.verb() == Verb.ANSWER_PERSON
        ? write(request.get(), scene).and(new Deed.Help.Take(request.get()))
        : giveBack(request.get(), scene);
  }

  private static Turn giveBack(HelpId request, Scene scene) {
    boolean writing = scene.step().equals(new Answering(request));
    var reply = scene.reply(Msg.DESK_GIVING_BACK);
    return (writing ? Turn.end(reply) : Turn.say(reply)).and(new Deed.Help.GiveBack(request));
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(AnswerStep.class);
  }

  @Override
  public boolean readsAnyText(Step step) {
    return true;
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    HelpId request = ((Answering) step).request();
    return answer instanceof Incoming.Text text && !text.text().isBlank()
        ? Optional.of(
            Turn.ask(step, scene.reply(Msg.RELAYED)).and(new Deed.Help.Tell(request, text.text())))
        : Optional.of(write(request, scene).again(scene.reply(Msg.DESK_ONLY_WORDS)));
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return write(((Answering) step).request(), scene);
  }

  private static Turn.Settled write(HelpId request, Scene scene) {
    return Turn.ask(
        new Answering(request),
        scene
            .reply(Msg.DESK_WRITE)
            .row(Tapped.button(scene.say(Msg.DESK_GIVE_BACK), Verb.GIVE_BACK, request.value())));
  }
}
