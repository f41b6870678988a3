package io.gaja.bot.line.taxi;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.ride.QuoteCard;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.ride.RidePlan;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.bot.understanding.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A taxi is called from the card with the estimate, by one tap. */
final class TaxiPlan implements RidePlan {
  private static final int MOST_PEOPLE = 4;

  @Override
  public Turn whenPlacesAreKnown(RideDraft draft, Scene scene) {
    return price(
        draft,
        priced -> {
          Reply card =
              estimate(priced, scene.words()).row(scene.option(Msg.CALL_NOW, Verb.CALL_NOW));
          return QuoteCard.show(
              draft.withoutPrice(), QuoteCard.withStops(card, draft, scene), scene);
        });
  }

  @Override
  public List<String> cannot(Sentence said, Scene scene) {
    List<String> notes = new ArrayList<>(RidePlan.super.cannot(said, scene));
    if (said.people().orElse(1) > MOST_PEOPLE) {
      notes.add(scene.say(TaxiPhrase.NOT_YET_PEOPLE, scene.words().count(MOST_PEOPLE)));
    }
    if (said.kind().isPresent()) {
      notes.add(scene.say(TaxiPhrase.NOT_YET_KIND));
    }
    if (said.price().isPresent()) {
      notes.add(scene.say(TaxiPhrase.BY_METER));
    }
    return notes;
  }

  /** Priced once more, because the night surcharge may have begun since the card was shown. */
  @Override
  public Optional<Turn> onOption(RideDraft draft, Tapped tap, Scene scene) {
    return tap.verb() == Verb.CALL_NOW
        ? Optional.of(
            price(
                draft,
                priced ->
                    QuoteCard.place(
                        priced.quote().placedBy(scene.person().id()),
                        estimate(priced, scene.words()),
                        scene)))
        : Optional.empty();
  }

  private static Turn price(RideDraft draft, Function<Turn.Priced, Turn> then) {
    return new Turn.GetQuote(draft.journey(), then);
  }

  /** Where from, where to, what it costs about, and how good the chances are. */
  private static Reply estimate(Turn.Priced priced, Words words) {
    List<String> lines = new ArrayList<>(QuoteCard.lines(priced.quote().trip(), words));
    lines.add(
        priced
            .nearest()
            .map(nearest ->
                words.say(
                    TaxiPhrase.CARD_NEARBY, words.count(priced.nearby()), words.duration(nearest)))
            .orElseGet(() -> words.say(TaxiPhrase.CARD_NOBODY_NEAR)));
    return Reply.titled(words.say(TaxiPhrase.CARD_TITLE), String.join("\n", lines));
  }
}
