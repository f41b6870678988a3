package io.gaja.bot.line.designated;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.text.Amounts;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.Likelihood;
import io.gaja.dispatch.line.NamedPrice;
import io.gaja.dispatch.line.Quote;
import java.util.Currency;
import java.util.Optional;

/** The rider names the price, and is told honestly how likely somebody takes it. */
final class OwnPrice {
  private static final Currency KRW = Currency.getInstance("KRW");

  private OwnPrice() {}

  static Turn ask(RideDraft draft, Scene scene) {
    return new Turn.GetQuote(
        draft.journey(),
        priced ->
            Turn.ask(
                new DesignatedStep.AskPrice(draft),
                Reply.titled(
                        scene.say(DesignatedPhrase.ASK_PRICE), usual(priced.quote(), scene.words()))
                    .row(scene.option(DesignatedPhrase.BACK_TO_CARD, Verb.STOP))));
  }

  private static String usual(Quote standard, Words words) {
    return standard
        .likelihood()
        .flatMap(Likelihood::usual)
        .map(usual ->
            words.say(
                DesignatedPhrase.ASK_PRICE_USUAL,
                words.money(usual.from()),
                words.money(usual.to())))
        .orElseGet(() ->
            words.say(
                DesignatedPhrase.ASK_PRICE_STANDARD,
                words.money(standard.trip().estimate().total())));
  }

  static Optional<Turn> onText(RideDraft draft, String said, Scene scene) {
    return Amounts.read(said, KRW).map(amount -> name(draft, amount, scene));
  }

  static Turn name(RideDraft draft, Money amount, Scene scene) {
    return new Turn.NamePrice(
        draft.journey(),
        amount,
        said ->
            switch (said) {
              case NamedPrice.Possible possible -> tell(draft, possible, scene);
              case NamedPrice.TooLow low ->
                  ask(draft, scene)
                      .after(
                          scene.reply(DesignatedPhrase.TOO_LOW, scene.words().money(low.floor())));
              case NamedPrice.TooHigh high ->
                  ask(draft, scene)
                      .after(
                          scene.reply(
                              DesignatedPhrase.TOO_HIGH, scene.words().money(high.ceiling())));
              case NamedPrice.NotNegotiable no -> Turn.end(scene.reply(Msg.REFUSED_NOT_NEGOTIABLE));
            });
  }

  private static Turn tell(RideDraft draft, NamedPrice.Possible possible, Scene scene) {
    Quote quote = possible.quote();
    Likelihood chance = quote.likelihood().orElseThrow();
    String price = DesignatedCard.price(quote, scene);
    boolean doubtful = chance.chance() != Likelihood.Chance.HIGH;
    Reply reply = Reply.of(scene.say(sentence(chance)) + " " + reason(chance, scene.words()));
    String label =
        doubtful
            ? scene.say(DesignatedPhrase.CALL_ANYWAY, price)
            : scene.say(DesignatedPhrase.CALL_FOR, price);
    reply = reply.row(DesignatedCard.callFor(label, quote, scene));
    if (doubtful && possible.better().isPresent()) {
      Money better = possible.better().get();
      String instead = scene.say(DesignatedPhrase.CALL_BETTER, scene.words().money(better));
      reply = reply.row(DesignatedCard.callFor(instead, quote.option(), better, scene));
    }
    return Turn.ask(
        new DesignatedStep.Named(draft, quote.trip().estimate().total()),
        reply.row(
            scene.option(DesignatedPhrase.ANOTHER_PRICE, Verb.NAME_PRICE),
            scene.option(DesignatedPhrase.BACK_TO_CARD, Verb.STOP)));
  }

  /** What such trips got lately, or that this is not known. */
  private static String reason(Likelihood likelihood, Words words) {
    return likelihood
        .usual()
        .map(usual ->
            words.say(
                DesignatedPhrase.USUAL_RANGE, words.money(usual.from()), words.money(usual.to())))
        .orElseGet(() -> words.say(DesignatedPhrase.TOO_LITTLE));
  }

  private static DesignatedPhrase sentence(Likelihood likelihood) {
    return switch (likelihood.chance()) {
      case HIGH -> DesignatedPhrase.CHANCE_HIGH;
      case EVEN -> DesignatedPhrase.CHANCE_EVEN;
      case LOW -> DesignatedPhrase.CHANCE_LOW;
    };
  }
}
