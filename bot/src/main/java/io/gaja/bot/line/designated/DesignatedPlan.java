package io.gaja.bot.line.designated;

import io.gaja.bot.car.CarAsking;
import io.gaja.bot.car.CarDraft;
import io.gaja.bot.car.Cars;
import io.gaja.bot.car.HandoverAsking;
import io.gaja.bot.car.HandoverDraft;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.ride.QuoteCard;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.ride.RidePlan;
import io.gaja.bot.ride.Usual;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.NamedPrice;
import io.gaja.dispatch.line.Option;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.place.Distance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Once the places are known: which car, then the card, and a call for exactly what it said. */
final class DesignatedPlan implements RidePlan {
  private static final Pattern CHOSEN =
      Pattern.compile("(?<option>[a-z]{1,20})\\.(?<price>[0-9]{1,12})");

  /**
   * However near: whoever drank cannot drive a single street. And a little farther than the towns
   * around Seoul that people go home to; from there on nobody would come back either.
   */
  private static final Usual USUAL = new Usual(Distance.ZERO, Distance.ofKilometres(60));

  @Override
  public Turn whenPlacesAreKnown(RideDraft draft, Scene scene) {
    if (draft.handover().isEmpty()) {
      return asking(draft, scene).ask(anyCar(draft), scene);
    }
    return new Turn.GetQuote(
        draft.journey(),
        priced ->
            USUAL
                .doubt(draft, priced.quote().trip())
                .<Turn>map(doubt -> DesignatedCard.doubt(doubt, draft, priced, scene))
                .orElseGet(() -> whenMeant(draft, priced, scene)));
  }

  private static Turn whenMeant(RideDraft draft, Turn.Priced priced, Scene scene) {
    return draft
        .price()
        .map(price -> OwnPrice.name(draft.withoutPrice(), price, scene))
        .orElseGet(() -> DesignatedCard.show(draft, priced, scene));
  }

  private static CarDraft anyCar(RideDraft draft) {
    return CarDraft.ANY.knowing(draft.particulars().gearbox());
  }

  @Override
  public List<String> noted(RideDraft draft, Scene scene) {
    return draft.particulars().gearbox().stream()
        .map(how -> scene.say(DesignatedPhrase.GEARBOX_NOTED, Cars.gearbox(how, scene.words())))
        .toList();
  }

  @Override
  public Optional<Turn> onOption(RideDraft draft, Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case CALL_NOW -> call(draft, tap.subject(), scene);
      case NAME_PRICE -> Optional.of(OwnPrice.ask(draft, scene));
      case CHANGE_CAR -> Optional.of(asking(draft, scene).ask(anyCar(draft), scene));
      case HAND_OVER ->
          draft.handover().map(handed -> noting(draft, scene).ask(HandoverDraft.of(handed), scene));
      default -> Optional.empty();
    };
  }

  CarAsking asking(RideDraft draft, Scene scene) {
    return new CarAsking(
        car -> new DesignatedStep.AskCar(draft, car),
        car -> whenPlacesAreKnown(draft.handing(Handover.of(car)), scene));
  }

  HandoverAsking noting(RideDraft draft, Scene scene) {
    return new HandoverAsking(
        notes -> new DesignatedStep.Noted(draft, notes),
        told -> whenPlacesAreKnown(draft.handing(told), scene));
  }

  /**
   * The price on the button is the price of the call: when it moved meanwhile, it is shown anew.
   */
  private Optional<Turn> call(RideDraft draft, String subject, Scene scene) {
    Matcher chosen = CHOSEN.matcher(subject);
    if (!chosen.matches()) {
      return Optional.empty();
    }
    Option option = new Option(chosen.group("option"));
    Money price = Money.won(Long.parseLong(chosen.group("price")));
    return Optional.of(
        option.equals(Option.OWN)
            ? callForOwn(draft, price, scene)
            : new Turn.GetQuote(
                draft.journey(),
                priced ->
                    priced.quotes().stream()
                        .filter(quote -> quote.option().equals(option))
                        .filter(quote -> quote.trip().estimate().total().equals(price))
                        .findFirst()
                        .map(quote -> place(quote, scene))
                        .orElseGet(() ->
                            DesignatedCard.show(draft, priced, scene)
                                .after(scene.reply(DesignatedPhrase.PRICE_MOVED)))));
  }

  private static Turn callForOwn(RideDraft draft, Money price, Scene scene) {
    return new Turn.NamePrice(
        draft.journey(),
        price,
        said ->
            said instanceof NamedPrice.Possible possible
                ? place(possible.quote(), scene)
                : OwnPrice.name(draft, price, scene));
  }

  private static Turn.Settled place(Quote quote, Scene scene) {
    return QuoteCard.place(
        quote.placedBy(scene.person().id()), DesignatedCard.placed(quote, scene), scene);
  }
}
