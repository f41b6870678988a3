package io.gaja.bot.ride;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.Optional;
import java.util.function.BiFunction;

/** The places of a ride, from words or a point to the next question. */
final class RidePlaces {
  private final PlaceAsking places;
  private final BiFunction<RideDraft, Scene, Turn> proceed;

  /**
   * @param proceed how a ride goes on of which one place more is known
   */
  RidePlaces(PlaceAsking places, BiFunction<RideDraft, Scene, Turn> proceed) {
    this.places = places;
    this.proceed = proceed;
  }

  Turn findPickup(RideDraft draft, String words, Scene scene) {
    return places.find(words, Optional.empty(), scene, pickup(draft, scene));
  }

  Turn findDropOff(RideDraft draft, String words, Scene scene) {
    Optional<Point> near = draft.pickup().map(Place::point);
    return places.find(words, near, scene, dropOff(draft, scene));
  }

  /** Somebody stands here and wants to be picked up; asked back, because points are not exact. */
  Turn pickupAt(RideDraft draft, Incoming.Location location, Scene scene) {
    if (location.forwarded()) {
      return RideQuestions.askPickup(draft, scene).again(scene.reply(Msg.LOCATION_FORWARDED));
    }
    return places.at(
        location.point(),
        scene,
        new PlaceAsking.Found(
            place -> RideQuestions.confirmPickup(draft, place, scene),
            pickup(draft, scene).several(),
            why -> RideQuestions.askPickup(draft, scene).again(why)));
  }

  Turn dropOffAt(RideDraft draft, Incoming.Location location, Scene scene) {
    return places.at(location.point(), scene, dropOff(draft, scene));
  }

  Turn askStop(RideDraft draft, Scene scene) {
    return draft.mayStopMore()
        ? RideQuestions.askStop(draft, scene)
        : proceed.apply(draft, scene).after(scene.reply(Msg.REFUSED_TOO_MANY_STOPS));
  }

  Turn findStop(RideDraft draft, String words, Scene scene) {
    Optional<Point> near = draft.dropOff().map(Place::point);
    return places.find(words, near, scene, stop(draft, scene));
  }

  Turn stopAt(RideDraft draft, Incoming.Location location, Scene scene) {
    return places.at(location.point(), scene, stop(draft, scene));
  }

  private PlaceAsking.Found stop(RideDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> via(draft, place, scene),
        (words, options) ->
            RideQuestions.choose(new RideStep.ChooseStop(draft, words, options), scene),
        why -> RideQuestions.askStop(draft, scene).again(why));
  }

  /** A saved place may lie anywhere. */
  Turn via(RideDraft draft, Place place, Scene scene) {
    return places.serves(place)
        ? proceed.apply(draft.via(place), scene)
        : RideQuestions.askStop(draft, scene).after(scene.reply(Msg.PLACE_OUTSIDE, place.name()));
  }

  private PlaceAsking.Found pickup(RideDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> proceed.apply(draft.from(place), scene),
        (words, options) ->
            unlessTooFar(
                draft,
                RideQuestions.choose(new RideStep.ChoosePickup(draft, words, options), scene),
                scene),
        why -> RideQuestions.askPickup(draft.withoutPickup(), scene).again(why));
  }

  /** Which Seoul is meant does not matter to somebody who wants to go to Jeju. */
  private Turn unlessTooFar(RideDraft draft, Turn question, Scene scene) {
    return draft
        .toWords()
        .map(words ->
            places.unlessBeyond(
                words,
                scene,
                why -> RideQuestions.askDropOff(draft.withoutDropOff(), scene).again(why),
                () -> question))
        .orElse(question);
  }

  private PlaceAsking.Found dropOff(RideDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> proceed.apply(draft.to(place), scene),
        (words, options) ->
            RideQuestions.choose(new RideStep.ChooseDropOff(draft, words, options), scene),
        why -> RideQuestions.askDropOff(draft.withoutDropOff(), scene).again(why));
  }
}
