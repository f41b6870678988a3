package io.gaja.bot.line.transfer;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Sign;
import io.gaja.bot.line.Work;
import io.gaja.bot.ride.QuoteCard;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.ride.RidePlan;
import io.gaja.bot.ride.Rides;
import io.gaja.bot.text.Idiom;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Vocabulary;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the bot has to know: how it shows itself, what it asks, and what it says otherwise. */
public final class TransferTalk implements LineTalk, RidePlan {
  private final Rides rides;

  TransferTalk(Predicate<Point> served) {
    this.rides = new Rides(TransferLine.CODE, Slot.CAR, served, this);
  }

  @Override
  public LineCode code() {
    return TransferLine.CODE;
  }

  @Override
  public Slot slot() {
    return Slot.CAR;
  }

  @Override
  public Vocabulary vocabulary() {
    return new Vocabulary(code(), List.of("탁송"), List.of("car transfer"), false);
  }

  @Override
  public Sign sign() {
    return new Sign(
        TransferPhrase.MENU,
        TransferPhrase.EXAMPLE,
        TransferPhrase.HELP,
        "transfer",
        TransferPhrase.COMMAND);
  }

  @Override
  public Turn begin(Scene scene) {
    return rides.begin(scene);
  }

  @Override
  public Optional<Rides> rides() {
    return Optional.of(rides);
  }

  @Override
  public Optional<Work> work() {
    return Optional.of(new Work(TransferPhrase.MENU, TransferPhrase.PAPERS, Work.CarDriven.RIDERS));
  }

  @Override
  public Idiom idiom() {
    return Idiom.USUAL
        .saying(TransferPhrase.OFFER_TITLE, Msg.OFFER_TITLE)
        .saying(TransferPhrase.RIDING, Msg.RIDING);
  }

  @Override
  public Turn whenPlacesAreKnown(RideDraft draft, Scene scene) {
    return price(
        draft,
        priced -> {
          Reply card = card(priced.quote().trip(), scene);
          return QuoteCard.show(draft, card.row(scene.option(Msg.CALL_NOW, Verb.CALL_NOW)), scene);
        });
  }

  @Override
  public Optional<Turn> onOption(RideDraft draft, Tapped tap, Scene scene) {
    return tap.verb() == Verb.CALL_NOW
        ? Optional.of(
            price(
                draft,
                priced ->
                    QuoteCard.place(
                        priced.quote().placedBy(scene.person().id()),
                        card(priced.quote().trip(), scene),
                        scene)))
        : Optional.empty();
  }

  private static Turn price(RideDraft draft, Function<Turn.Priced, Turn> then) {
    return new Turn.GetQuote(draft.journey(), then);
  }

  private static Reply card(Trip trip, Scene scene) {
    String lines = String.join("\n", QuoteCard.lines(trip, scene.words()));
    return Reply.titled(scene.say(TransferPhrase.CARD_TITLE), lines);
  }
}
