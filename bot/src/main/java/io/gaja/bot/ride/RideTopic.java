package io.gaja.bot.ride;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.place.NoPlace;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;

/**
 * Where a ride of any line begins and where it goes, step by step; the steps are drawn at {@link
 * RideStep}.
 */
public final class RideTopic implements Topic {
  private final List<Rides> lines;

  public RideTopic(List<Rides> lines) {
    this.lines = List.copyOf(lines);
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(RideStep.class);
  }

  @Override
  public Optional<Turn> onSentenceAt(Step step, Sentence said, Scene scene) {
    RideStep asking = (RideStep) step;
    Asked asked =
        switch (asking) {
          case RideStep.OfPickup pickup -> Asked.PICKUP;
          case RideStep.OfDropOff dropOff -> Asked.DROP_OFF;
          case RideStep.OfStop stop -> Asked.STOP;
          case RideStep.AskPeople people -> Asked.NOTHING;
          case RideStep.OfCard card -> Asked.NOTHING;
        };
    boolean answered =
        asking instanceof RideStep.Doubted
            && (said.intent() == Intent.YES || said.intent() == Intent.NO);
    return answered
        ? Optional.empty()
        : ridesOf(asking)
            .flatMap(rides ->
                noPlace(rides, asking, said, scene)
                    .or(() -> rides.hear(asking.draft(), asked, said, scene)));
  }

  private static Optional<Turn> noPlace(Rides rides, RideStep step, Sentence said, Scene scene) {
    return switch (step) {
      case RideStep.OfPickup pickup -> NoPlace.answer(said, askAgain(rides, pickup, scene), scene);
      case RideStep.OfDropOff dropOff ->
          NoPlace.answer(said, askAgain(rides, dropOff, scene), scene);
      case RideStep.OfStop stop -> NoPlace.answer(said, askAgain(rides, stop, scene), scene);
      case RideStep.AskPeople people -> Optional.empty();
      case RideStep.OfCard card -> Optional.empty();
    };
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    RideStep asked = (RideStep) step;
    return ridesOf(asked)
        .flatMap(rides ->
            switch (answer) {
              case Incoming.Text text -> onText(rides, asked, text.text(), scene);
              case Incoming.Location location ->
                  Optional.of(onLocation(rides, asked, location, scene));
              default -> Optional.empty();
            });
  }

  private static Optional<Turn> onText(Rides rides, RideStep step, String text, Scene scene) {
    return switch (step) {
      case RideStep.OfPickup pickup ->
          Optional.of(rides.finding().findPickup(step.draft(), text, scene));
      case RideStep.OfDropOff dropOff ->
          Optional.of(rides.finding().findDropOff(step.draft(), text, scene));
      case RideStep.OfStop stop -> Optional.of(rides.finding().findStop(step.draft(), text, scene));
      case RideStep.AskPeople people ->
          counted(text).map(count -> counted(rides, step, count, scene));
      case RideStep.OfCard card -> Optional.empty();
    };
  }

  /** A figure and no more; what is said in words is understood already. */
  private static Optional<Integer> counted(String text) {
    return Optional.of(text.strip()).filter(said -> said.matches("[1-9]")).map(Integer::valueOf);
  }

  private static Turn counted(Rides rides, RideStep step, int people, Scene scene) {
    return rides.proceed(step.draft().withPeople(people), scene);
  }

  private static Turn onLocation(
      Rides rides, RideStep step, Incoming.Location location, Scene scene) {
    RideDraft draft = step.draft();
    return switch (step) {
      case RideStep.OfPickup pickup -> rides.pickupAt(draft, location, scene);
      case RideStep.OfDropOff dropOff -> rides.finding().dropOffAt(draft, location, scene);
      case RideStep.OfStop stop -> rides.finding().stopAt(draft, location, scene);
      case RideStep.AskPeople people -> rides.pickupAt(draft.withoutPickup(), location, scene);
      case RideStep.OfCard card -> rides.pickupAt(draft.withoutPickup(), location, scene);
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    RideStep asked = (RideStep) step;
    RideDraft draft = asked.draft();
    Optional<Rides> rides = ridesOf(asked);
    return switch (tap.verb()) {
      case STOP ->
          asked instanceof RideStep.OfStop || asked instanceof RideStep.AskPeople
              ? rides.map(of -> of.proceed(draft, scene))
              : Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
      case ADD_STOP -> rides.map(of -> of.finding().askStop(draft, scene));
      case CHANGE_PEOPLE -> rides.map(of -> of.askPeople(draft, scene));
      case ELSEWHERE -> rides.map(of -> elsewhere(of, asked, scene));
      case DROP_STOPS -> rides.map(of -> of.proceed(draft.withoutStops(), scene));
      case AGAIN -> rides.map(of -> of.again(asked, scene));
      case CHANGE_PICKUP -> rides.map(of -> of.proceed(draft.withoutPickup(), scene));
      case CHANGE_DROPOFF -> rides.map(of -> of.proceed(draft.withoutDropOff(), scene));
      case YES -> rides.flatMap(of -> of.yes(asked, scene));
      case PICK ->
          asked instanceof RideStep.AskPeople
              ? rides.flatMap(
                  of -> counted(tap.subject()).map(count -> counted(of, asked, count, scene)))
              : rides.flatMap(of -> onPlace(of, asked, tap, scene));
      default -> rides.flatMap(of -> onPlace(of, asked, tap, scene));
    };
  }

  /** None of the places that were offered. */
  private static Turn elsewhere(Rides rides, RideStep step, Scene scene) {
    RideDraft draft = step.draft();
    return switch (step) {
      case RideStep.OfPickup pickup -> rides.proceed(draft.withoutPickup(), scene);
      case RideStep.OfDropOff dropOff -> rides.proceed(draft.withoutDropOff(), scene);
      case RideStep.OfStop stop -> RideQuestions.askStop(draft, scene);
      case RideStep.AskPeople people -> rides.proceed(draft, scene);
      case RideStep.OfCard card -> rides.proceed(draft, scene);
    };
  }

  private static Optional<Turn> onPlace(Rides rides, RideStep step, Tapped tap, Scene scene) {
    return PlaceAsking.tapped(tap, options(step), scene)
        .map(place -> rides.fill(step, place, scene))
        .or(() -> onQuote(rides, step, tap, scene));
  }

  private static Optional<Turn> onQuote(Rides rides, RideStep step, Tapped tap, Scene scene) {
    return step instanceof RideStep.OfCard card
        ? rides.onQuote(card.draft(), tap, scene)
        : Optional.empty();
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    RideStep asked = (RideStep) step;
    return ridesOf(asked)
        .map(rides -> askAgain(rides, asked, scene))
        .orElseGet(() -> Turn.end(scene.reply(Msg.STOPPED)));
  }

  private static Turn askAgain(Rides rides, RideStep step, Scene scene) {
    return switch (step) {
      case RideStep.AskPickup ask -> RideQuestions.askPickup(ask.draft(), scene);
      case RideStep.ConfirmPickup confirm ->
          RideQuestions.confirmPickup(confirm.draft(), confirm.place(), scene);
      case RideStep.ChoosePickup choose -> RideQuestions.choose(choose, scene);
      case RideStep.AskDropOff ask -> RideQuestions.askDropOff(ask.draft(), scene);
      case RideStep.ChooseDropOff choose -> RideQuestions.choose(choose, scene);
      case RideStep.AskStop ask -> RideQuestions.askStop(ask.draft(), scene);
      case RideStep.ChooseStop choose -> RideQuestions.choose(choose, scene);
      case RideStep.AskPeople ask -> rides.askPeople(ask.draft(), scene);
      case RideStep.OfCard card -> rides.proceed(card.draft(), scene);
    };
  }

  private static List<Place> options(RideStep step) {
    return switch (step) {
      case RideStep.ChoosePickup choose -> choose.options();
      case RideStep.ChooseDropOff choose -> choose.options();
      case RideStep.ChooseStop choose -> choose.options();
      default -> List.of();
    };
  }

  /** Empty when the line is not offered any more. */
  private Optional<Rides> ridesOf(RideStep step) {
    return lines.stream().filter(rides -> rides.line().equals(step.draft().line())).findFirst();
  }
}
