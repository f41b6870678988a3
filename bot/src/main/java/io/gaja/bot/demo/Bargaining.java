package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Agreeing on a price with a designated driver: the quick one, the usual one, or an own one that is
 * raised when nobody comes; and an answer to who asks for more.
 */
final class Bargaining implements Habit {
  static final LineWords ASK_PRICE = LineWords.ofDesignated("ASK_PRICE");
  private static final double OWN_PRICE = 0.3;
  private static final double IN_A_HURRY = 0.4;
  private static final double RAISES = 0.8;
  private static final double TAKES_IT = 0.75;
  private static final double OF_THE_USUAL = 0.85;
  private static final long THOUSAND = 1_000;

  private final Sentence askPrice;
  private final Dweller me;
  private long usual;
  private boolean named;

  Bargaining(Language language, ZoneId zone, Dweller me) {
    this.askPrice = new Sentence(ASK_PRICE, new Words(language, zone));
    this.me = me;
  }

  @Override
  public boolean hear(WebMessage message) {
    Buttons buttons = Buttons.of(message);
    Optional<Choice> take = buttons.find(Verb.TAKE_COUNTER);
    Optional<Choice> keepWaiting = buttons.find(Verb.KEEP_WAITING);
    Optional<Choice> name = buttons.find(Verb.NAME_PRICE);
    if (take.isPresent()) {
      tapEither(take.get(), buttons.find(Verb.LEAVE_COUNTER), TAKES_IT);
    } else if (keepWaiting.isPresent()) {
      tapEither(buttons.find(Verb.RAISE).orElse(keepWaiting.get()), keepWaiting, RAISES);
    } else if (askPrice.isIn(message)) {
      me.soon(this::sayPrice);
    } else if (name.isPresent() && buttons.has(Verb.CHANGE_CAR)) {
      me.soon(() -> choose(buttons.list(Verb.CALL_NOW), name.get()));
    } else if (name.isPresent()) {
      me.soon(() -> me.phone().tap(me.temper().pick(buttons.list(Verb.CALL_NOW))));
    } else {
      return false;
    }
    return true;
  }

  private void tapEither(Choice likely, Optional<Choice> otherwise, double chance) {
    me.soon(() -> me.phone().tap(me.temper().chance(chance) ? likely : otherwise.orElse(likely)));
  }

  /** The quick price comes first on the card, the usual one last. */
  private void choose(List<Choice> prices, Choice own) {
    named = false;
    usual = prices.isEmpty() ? 0 : priceOn(prices.getLast());
    if (prices.isEmpty() || me.temper().chance(OWN_PRICE)) {
      me.phone().tap(own);
    } else {
      me.phone().tap(me.temper().chance(IN_A_HURRY) ? prices.getFirst() : prices.getLast());
    }
  }

  private static long priceOn(Choice button) {
    return Tapped.parse(button.data())
        .map(tapped -> tapped.subject().replaceAll("[^0-9]", ""))
        .filter(digits -> !digits.isEmpty() && digits.length() < 10)
        .map(Long::parseLong)
        .orElse(0L);
  }

  /** One that was too low is not said twice. */
  private void sayPrice() {
    double share = named ? 1 : OF_THE_USUAL;
    named = true;
    long thousands = Math.max(1, Math.round((double) usual * share / THOUSAND));
    me.phone().say(String.valueOf(thousands * THOUSAND));
  }
}
