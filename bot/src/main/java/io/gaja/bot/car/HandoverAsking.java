package io.gaja.bot.car;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.car.Handover;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a car stands, how it looks there, and where its key is. Whoever asks keeps the steps, at
 * which any text is an answer.
 *
 * @param standing the step at which this much was told
 * @param told goes on with all of it
 */
public record HandoverAsking(
    Function<HandoverDraft, Step> standing, Function<Handover, Turn> told) {

  public Turn.Settled ask(HandoverDraft draft, Scene scene) {
    Reply reply =
        draft.placed()
            ? scene
                .reply(CarPhrase.KEY)
                .row(scene.option(CarPhrase.KEY_WITH_ME, Verb.YES))
                .row(scene.option(CarPhrase.SKIP, Verb.NEXT), scene.option(Msg.STOP, Verb.STOP))
            : scene
                .reply(CarPhrase.BAY)
                .row(scene.option(CarPhrase.SKIP, Verb.NEXT), scene.option(Msg.STOP, Verb.STOP))
                .asking(Reply.Ask.PHOTO);
    return Turn.ask(standing.apply(draft), reply);
  }

  public Optional<Turn> onAnswer(HandoverDraft draft, Incoming answer, Scene scene) {
    return switch (answer) {
      case Incoming.Text text -> Optional.of(onText(draft, text.text().strip(), scene));
      case Incoming.Photo photo ->
          Optional.of(
              ask(draft.with(draft.handover().showing(photo.file()), draft.placed()), scene)
                  .after(scene.reply(CarPhrase.PICTURE_KEPT)));
      default -> Optional.empty();
    };
  }

  private Turn onText(HandoverDraft draft, String said, Scene scene) {
    if (said.isEmpty() || !Handover.isNote(said)) {
      return ask(draft, scene).after(scene.reply(Msg.REFUSED_BAD_NOTE));
    }
    Handover known = draft.handover();
    return draft.placed()
        ? told.apply(known.withKey(said))
        : ask(draft.with(known.standingAt(said), true), scene);
  }

  /** A tap under what {@link #ask} has asked; stopping is the matter of whoever asks. */
  public Optional<Turn> onOption(HandoverDraft draft, Tapped tap, Scene scene) {
    Handover known = draft.handover();
    return switch (tap.verb()) {
      case NEXT ->
          Optional.of(draft.placed() ? told.apply(known) : ask(draft.with(known, true), scene));
      case YES -> draft.placed() ? Optional.of(told.apply(known.withKey(""))) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
