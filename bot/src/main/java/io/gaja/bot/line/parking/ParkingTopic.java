package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.place.NoPlace;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.place.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A space asked for, step by step or in one sentence; the steps are drawn at {@link ParkingStep}.
 */
final class ParkingTopic implements Topic {
  private final Spaces spaces;
  private final SpokenWish wishes;
  private final ZoneId zone;

  ParkingTopic(Spaces spaces, ZoneId zone) {
    this.spaces = spaces;
    this.wishes = new SpokenWish(spaces);
    this.zone = zone;
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(ParkingStep.class);
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch ((ParkingStep) step) {
      case ParkingStep.AskCar(var draft, var lot, var car) ->
          SpaceBooking.asking(draft, lot, scene).onAnswer(car, answer, scene);
      case ParkingStep.OfWish wish ->
          switch (answer) {
            case Incoming.Text text -> onText(wish, text.text(), scene);
            case Incoming.Location location ->
                Optional.of(spaces.at(wish.draft(), location, scene));
            default -> Optional.empty();
          };
      case ParkingStep.OfBooking booking ->
          answer instanceof Incoming.Text text
              ? Optional.of(Extending.said(booking.booking(), text.text(), zone, scene))
              : Optional.empty();
    };
  }

  private Optional<Turn> onText(ParkingStep.OfWish step, String text, Scene scene) {
    ParkingDraft draft = step.draft();
    return switch (step) {
      case ParkingStep.AskWhere ask -> Optional.of(spaces.find(draft, text, scene));
      case ParkingStep.ChooseWhere choose -> Optional.of(spaces.find(draft, text, scene));
      case ParkingStep.AskWhen ask -> Optional.of(spaces.during(draft, text, scene));
      case ParkingStep.Listed(var unused, var lots) -> onList(draft, lots, text, scene);
      case ParkingStep.AskCar ask -> Optional.empty();
      case ParkingStep.AskPass ask -> Optional.empty();
    };
  }

  /** A number of the list, or another time for it. */
  private Optional<Turn> onList(ParkingDraft draft, List<LotId> lots, String text, Scene scene) {
    if (text.matches("[1-9]") && Integer.parseInt(text) <= lots.size()) {
      LotId lot = lots.get(Integer.parseInt(text) - 1);
      return Optional.of(SpaceBooking.askCar(draft, lot, scene));
    }
    return SpokenTime.read(text, scene.now(), zone).saysSomething()
        ? Optional.of(spaces.during(draft.withoutTime(), text, scene))
        : Optional.empty();
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    return switch ((ParkingStep) step) {
      case ParkingStep.AskWhere(var draft, var offered) -> tapped(draft, tap, offered, scene);
      case ParkingStep.ChooseWhere(var draft, var words, var options) ->
          tapped(draft, tap, options, scene);
      case ParkingStep.AskWhen ask -> spaces.picked(ask.draft(), tap, scene);
      case ParkingStep.Listed listed -> onList(listed, tap, scene);
      case ParkingStep.AskCar(var draft, var lot, var car) ->
          SpaceBooking.asking(draft, lot, scene).onOption(car, tap, scene);
      case ParkingStep.AskPass pass -> SpaceBooking.onPass(pass, tap, scene);
      case ParkingStep.AskExtension(var booking, var options) ->
          tap.verb() == Verb.PICK && tap.index() >= 0 && tap.index() < options.size()
              ? Optional.of(Extending.extend(booking, options.get(tap.index()), scene))
              : Optional.empty();
      case ParkingStep.ConfirmExtension(var booking, var until) ->
          tap.verb() == Verb.YES
              ? Optional.of(Extending.extend(booking, until, scene))
              : Optional.empty();
    };
  }

  private Optional<Turn> tapped(ParkingDraft draft, Tapped tap, List<Place> options, Scene scene) {
    if (tap.verb() == Verb.ELSEWHERE) {
      return Optional.of(SpaceQuestions.askWhere(draft.withoutPlace(), List.of(), scene));
    }
    return PlaceAsking.tapped(tap, options, scene)
        .map(place -> spaces.proceed(draft.at(place), scene));
  }

  private Optional<Turn> onList(ParkingStep.Listed listed, Tapped tap, Scene scene) {
    ParkingDraft draft = listed.draft();
    return switch (tap.verb()) {
      case PICK ->
          tap.index() >= 0 && tap.index() < listed.lots().size()
              ? Optional.of(SpaceBooking.askCar(draft, listed.lots().get(tap.index()), scene))
              : Optional.empty();
      case TOGGLE -> spaces.instead(draft, tap, scene);
      case CHANGE_PICKUP -> Optional.of(spaces.proceed(draft.withoutPlace(), scene));
      case AGAIN -> Optional.of(spaces.proceed(draft.withoutTime(), scene));
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((ParkingStep) step) {
      case ParkingStep.AskWhere ask -> SpaceQuestions.askWhere(ask.draft(), List.of(), scene);
      case ParkingStep.ChooseWhere choose -> SpaceQuestions.choose(choose, scene);
      case ParkingStep.AskWhen ask -> SpaceQuestions.askWhen(ask.draft(), scene);
      case ParkingStep.Listed listed -> spaces.proceed(listed.draft(), scene);
      case ParkingStep.AskCar(var draft, var lot, var car) ->
          SpaceBooking.asking(draft, lot, scene).ask(car, scene);
      case ParkingStep.AskPass(var draft, var lot, var car, var passes) ->
          SpaceBooking.pay(draft, lot, car, scene);
      case ParkingStep.AskExtension ask -> Extending.ask(ask.booking(), scene);
      case ParkingStep.ConfirmExtension(var booking, var until) ->
          Extending.confirm(booking, until, scene);
    };
  }

  @Override
  public Optional<Turn> onSentenceAt(Step step, Sentence said, Scene scene) {
    boolean aboutAPlace =
        step instanceof ParkingStep.AskWhere || step instanceof ParkingStep.ChooseWhere;
    Optional<Turn> noPlace =
        aboutAPlace ? NoPlace.answer(said, askAgain(step, scene), scene) : Optional.empty();
    boolean aboutACar = step instanceof ParkingStep.AskCar || step instanceof ParkingStep.AskPass;
    return noPlace.or(() ->
        step instanceof ParkingStep.OfWish wish && (!aboutACar || said.not().isPresent())
            ? wishes.hear(wish.draft(), said, scene)
            : Optional.empty());
  }

  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return said.intent() == Intent.EXTEND && !(scene.step() instanceof ParkingStep.OfBooking)
        ? Optional.of(SpokenWish.extend(said, scene))
        : Optional.empty();
  }
}
