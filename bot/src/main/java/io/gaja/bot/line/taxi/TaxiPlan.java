package io.gaja.bot.line.taxi;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.ride.QuoteCard;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.ride.RidePlan;
import io.gaja.bot.ride.Usual;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.bot.understanding.CarKind;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A taxi is called from the card with the estimate, by one tap. */
final class TaxiPlan implements RidePlan {
  /**
   * From five minutes on foot to a little more than from the eastern end of Seoul to Incheon
   * Airport, which is 83 km by our estimate and the longest way that is nothing unusual.
   */
  private static final Usual USUAL = new Usual(new Distance(300), Distance.ofKilometres(90));

  @Override
  public int seats() {
    return TaxiLine.SEATS;
  }

  @Override
  public Turn whenPlacesAreKnown(RideDraft draft, Scene scene) {
    return price(
        draft,
        priced -> {
          Trip trip = priced.quote().trip();
          Reply card = noting(cannot(draft, scene), estimate(priced, scene.words()));
          return USUAL
              .doubt(draft, trip)
              .map(doubt ->
                  QuoteCard.doubt(
                      doubt,
                      draft,
                      trip,
                      card,
                      scene.option(Msg.CALL_SURELY, Verb.CALL_NOW),
                      scene))
              .orElseGet(() -> show(draft, card, scene));
        });
  }

  private static Reply noting(List<String> notes, Reply card) {
    Reply noted = card;
    for (String note : notes) {
      noted = noted.line(note);
    }
    return noted;
  }

  private static Turn.Settled show(RideDraft draft, Reply card, Scene scene) {
    Reply calling = card.row(scene.option(Msg.CALL_NOW, Verb.CALL_NOW));
    Button people = scene.option(Msg.CHANGE_PEOPLE, Verb.CHANGE_PEOPLE);
    return QuoteCard.show(draft, QuoteCard.withStops(calling, draft, scene, people), scene);
  }

  @Override
  public List<String> cannot(RideDraft draft, Scene scene) {
    List<String> notes = new ArrayList<>(RidePlan.super.cannot(draft, scene));
    Words words = scene.words();
    draft.particulars().people().stream()
        .filter(people -> people > TaxiLine.SEATS)
        .mapToObj(people ->
            words.say(TaxiPhrase.NOT_YET_PEOPLE, words.count(people), words.count(TaxiLine.SEATS)))
        .forEach(notes::add);
    draft
        .particulars()
        .kind()
        .map(kind -> words.say(TaxiPhrase.NOT_YET_KIND, words.say(kind(kind))))
        .ifPresent(notes::add);
    draft
        .price()
        .map(price -> words.say(TaxiPhrase.BY_METER, words.money(price)))
        .ifPresent(notes::add);
    return notes;
  }

  private static TaxiPhrase kind(CarKind kind) {
    return switch (kind) {
      case LARGE -> TaxiPhrase.KIND_LARGE;
      case DELUXE -> TaxiPhrase.KIND_DELUXE;
      case WHEELCHAIR -> TaxiPhrase.KIND_WHEELCHAIR;
      case PET -> TaxiPhrase.KIND_PET;
      case CHILD -> TaxiPhrase.KIND_CHILD;
      case ELECTRIC -> TaxiPhrase.KIND_ELECTRIC;
      case COMPACT -> TaxiPhrase.KIND_COMPACT;
    };
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
