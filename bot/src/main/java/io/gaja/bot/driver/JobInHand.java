package io.gaja.bot.driver;

import io.gaja.bot.card.DriverCard;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.letter.Content;
import io.gaja.bot.line.Lines;
import java.util.Optional;

/** The card of the job that a driver has in hand: what is expected now. */
public final class JobInHand {
  private final Lines lines;

  public JobInHand(Lines lines) {
    this.lines = lines;
  }

  /** Only the card, shown anew; empty without a job. */
  public Optional<Turn.Settled> show(Scene scene) {
    return card(scene).map(Turn.nothing()::andShow);
  }

  Optional<Content> card(Scene scene) {
    return scene
        .driving()
        .map(call ->
            new Content.Card(
                DriverCard.keyOf(call),
                lines.cards(call).job(call, lines.words(call, scene.words())),
                true));
  }
}
