package io.gaja.bot.rider;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** From a draft to the next question, and from the last answer to the call. */
final class RideProgress {
  private final Predicate<Point> served;

  RideProgress(Predicate<Point> served) {
    this.served = served;
  }

  /** Asks for what is still missing, one thing at a time; the estimate once nothing is. */
  Turn proceed(RideDraft draft, Scene scene) {
    if (draft.pickup().isEmpty()) {
      return draft
          .fromWords()
          .map(words -> findPickup(draft, words, scene))
          .orElseGet(() -> RideQuestions.askPickup(draft, scene));
    }
    if (draft.pickup().filter(this::isOutside).isPresent()) {
      return RideQuestions.askPickup(draft.withoutPickup(), scene)
          .again(scene.reply(Msg.PLACE_OUTSIDE, draft.pickup().get().name()));
    }
    if (draft.dropOff().isEmpty()) {
      return draft
          .toWords()
          .map(words -> findDropOff(draft, words, scene))
          .orElseGet(() -> RideQuestions.askDropOff(draft, scene));
    }
    return wrongDropOff(draft)
        .map(why ->
            (Turn)
                RideQuestions.askDropOff(draft.withoutDropOff(), scene)
                    .again(scene.reply(why, draft.dropOff().get().name())))
        .orElseGet(() ->
            new Turn.GetQuote(
                draft.line(),
                draft.pickup().get(),
                draft.dropOff().get(),
                priced -> RideQuestions.quoted(draft, priced, scene)));
  }

  /** A saved place may lie anywhere, and may be where somebody stands already. */
  private Optional<Msg> wrongDropOff(RideDraft draft) {
    Place to = draft.dropOff().orElseThrow();
    if (isOutside(to)) {
      return Optional.of(Msg.PLACE_OUTSIDE);
    }
    long metres = draft.pickup().orElseThrow().point().distanceTo(to.point()).metres();
    return metres < CallDesk.SAME_SPOT_METRES ? Optional.of(Msg.SAME_PLACE) : Optional.empty();
  }

  private boolean isOutside(Place place) {
    return !served.test(place.point());
  }

  Turn findPickup(RideDraft draft, String words, Scene scene) {
    return find(
        words,
        Optional.empty(),
        scene,
        (options, none) ->
            options.isEmpty()
                ? RideQuestions.askPickup(draft.withoutPickup(), scene).again(none)
                : RideQuestions.choose(new RideStep.ChoosePickup(draft, words, options), scene),
        place -> proceed(draft.from(place), scene));
  }

  Turn findDropOff(RideDraft draft, String words, Scene scene) {
    return find(
        words,
        draft.pickup().map(Place::point),
        scene,
        (options, none) ->
            options.isEmpty()
                ? RideQuestions.askDropOff(draft.withoutDropOff(), scene).again(none)
                : RideQuestions.choose(new RideStep.ChooseDropOff(draft, words, options), scene),
        place -> proceed(draft.to(place), scene));
  }

  /** One place that is served goes on; none, or several, are asked about. */
  private Turn find(
      String words,
      Optional<Point> near,
      Scene scene,
      BiFunction<List<Place>, Reply, Turn> unsure,
      Function<Place, Turn> sure) {
    Optional<Place> saved = savedPlace(words, scene);
    if (saved.isPresent()) {
      return sure.apply(saved.get());
    }
    return new Turn.FindPlaces(
        new PlaceQuery(words, near, scene.words().locale()),
        found -> {
          List<Place> options = found.stream().filter(place -> served.test(place.point())).toList();
          if (options.isEmpty()) {
            Msg why = found.isEmpty() ? Msg.PLACE_NOT_FOUND : Msg.PLACE_OUTSIDE;
            return unsure.apply(List.of(), scene.reply(why, words));
          }
          return options.size() == 1
              ? sure.apply(options.getFirst())
              : unsure.apply(options, scene.reply(Msg.WHICH_PLACE, words));
        });
  }

  private static Optional<Place> savedPlace(String words, Scene scene) {
    return switch (words.strip()) {
      case "집", "home", "Home" -> scene.person().home();
      case "회사", "work", "Work", "office" -> scene.person().work();
      default -> Optional.empty();
    };
  }

  Turn pickupAt(RideDraft draft, Incoming.Location location, Scene scene) {
    if (location.forwarded()) {
      return RideQuestions.askPickup(draft, scene).again(scene.reply(Msg.LOCATION_FORWARDED));
    }
    return new Turn.NamePoint(
        location.point(),
        place ->
            served.test(place.point())
                ? RideQuestions.confirmPickup(draft, place, scene)
                : RideQuestions.askPickup(draft, scene)
                    .again(scene.reply(Msg.PLACE_OUTSIDE, place.name())));
  }

  Turn dropOffAt(RideDraft draft, Incoming.Location location, Scene scene) {
    return new Turn.NamePoint(
        location.point(),
        place ->
            served.test(place.point())
                ? proceed(draft.to(place), scene)
                : RideQuestions.askDropOff(draft, scene)
                    .again(scene.reply(Msg.PLACE_OUTSIDE, place.name())));
  }

  /** The place answers the question of the step. */
  Turn fill(Step step, Place place, Scene scene) {
    return switch ((RideStep) step) {
      case RideStep.OfPickup pickup -> proceed(pickup.draft().from(place), scene);
      case RideStep.OfDropOff dropOff -> proceed(dropOff.draft().to(place), scene);
      case RideStep.Quoted quoted -> proceed(quoted.draft(), scene);
    };
  }

  /** Priced once more, because the night surcharge may have begun since the card was shown. */
  Turn callNow(RideDraft draft, Scene scene) {
    return new Turn.GetQuote(
        draft.line(),
        draft.pickup().orElseThrow(),
        draft.dropOff().orElseThrow(),
        priced ->
            new Turn.Settled(
                Optional.of(new Step.Idle()),
                List.of(RideQuestions.placed(priced, scene)),
                List.of(
                    new Deed.Place(priced.quote().placedBy(scene.person().id())),
                    new Deed.Remember(scene.person().whoWentTo(priced.quote().trip().dropOff())))));
  }
}
