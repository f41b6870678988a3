package io.gaja.bot.rider;

import io.gaja.bot.car.HandoverAsking;
import io.gaja.bot.car.HandoverDraft;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.id.CallId;
import java.util.Optional;
import java.util.Set;

/** Where the rider's own car stands and where its key is, as long as a call is open. */
public final class CarNotesTopic implements Topic {
  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.CAR_NOTES);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return scene
        .findCall(tap.subject())
        .map(call ->
            call.handover()
                .map(handed -> (Turn) asking(call.id(), scene).ask(HandoverDraft.of(handed), scene))
                .orElseGet(() -> Turn.say(scene.reply(Msg.REFUSED_NO_CAR))))
        .orElseGet(() -> Turn.say(scene.reply(Msg.REFUSED_CALL_OVER)));
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(CarNotesStep.class);
  }

  @Override
  public boolean readsAnyText(Step step) {
    return true;
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    CarNotesStep.Told told = (CarNotesStep.Told) step;
    return asking(told.call(), scene).onAnswer(told.draft(), answer, scene);
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    CarNotesStep.Told told = (CarNotesStep.Told) step;
    return tap.verb() == Verb.STOP
        ? Optional.of(Turn.end(scene.reply(Msg.STOPPED)))
        : asking(told.call(), scene).onOption(told.draft(), tap, scene);
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    CarNotesStep.Told told = (CarNotesStep.Told) step;
    return asking(told.call(), scene).ask(told.draft(), scene);
  }

  private static HandoverAsking asking(CallId call, Scene scene) {
    return new HandoverAsking(
        draft -> new CarNotesStep.Told(call, draft), handed -> keep(call, handed, scene));
  }

  private static Turn keep(CallId call, Handover told, Scene scene) {
    return Turn.end(scene.reply(Msg.CAR_NOTES_KEPT))
        .and(
            new Deed.Command(
                call,
                new CallCommand.UpdateHandover(
                    scene.person().id(), told.bay(), told.key(), told.photo())));
  }
}
