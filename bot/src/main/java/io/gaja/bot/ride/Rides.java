package io.gaja.bot.ride;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rides of one line: from a draft to the next question, and on to the line's own plan. */
public final class Rides {
  private final LineCode line;
  private final Slot slot;
  private final PlaceAsking places;
  private final RidePlan plan;

  /** Rides between points that are served, one at a time. */
  public Rides(LineCode line, Predicate<Point> served, RidePlan plan) {
    this(line, Slot.RIDE, served, plan);
  }

  /** The same beside whatever is open in other slots. */
  public Rides(LineCode line, Slot slot, Predicate<Point> served, RidePlan plan) {
    this.line = line;
    this.slot = slot;
    this.places = new PlaceAsking(served);
    this.plan = plan;
  }

  public LineCode line() {
    return line;
  }

  /** A new ride of which nothing is known yet. */
  public Turn begin(Scene scene) {
    return begin(RideDraft.of(line), scene);
  }

  /**
   * A new ride of which this was said; refused with a way to the call under way, if there is one.
   */
  public Turn begin(RideDraft draft, Scene scene) {
    return scene.findCallIn(slot).isPresent()
        ? RideQuestions.oneAtATime(scene)
        : proceed(draft, scene);
  }

  /**
   * A new ride of which this was said; what it would cost may be asked beside a call under way.
   *
   * @param before what was being asked for until now; its way is gone on with where none is said
   */
  public Turn begin(Sentence said, Optional<Errand> before, Scene scene) {
    if (said.intent() != Intent.PRICE && scene.findCallIn(slot).isPresent()) {
      return RideQuestions.oneAtATime(scene);
    }
    boolean sameWay = said.from().isEmpty() && said.to().isEmpty();
    RideDraft empty = RideDraft.of(line);
    RideDraft draft = before.filter(known -> sameWay).map(empty::along).orElse(empty);
    // "강남역 택시" is where somebody waits; a name alone is where somebody wants to go.
    Asked asked = said.line().isPresent() ? Asked.PICKUP : Asked.DROP_OFF;
    return goOn(Heard.of(said, asked, draft, scene), said, scene);
  }

  /**
   * A sentence in the middle of asking for a ride: it fills in or changes what it speaks of.
   *
   * @param asked what a bare name would answer
   */
  public Optional<Turn> hear(RideDraft draft, Asked asked, Sentence said, Scene scene) {
    boolean ofAnother = said.line().filter(other -> !other.equals(line)).isPresent();
    boolean anew = said.intent() == Intent.CALL && said.line().isPresent();
    if (ofAnother || anew || !Heard.isAboutIt(said, asked)) {
      return Optional.empty();
    }
    return Optional.of(goOn(Heard.of(said, asked, draft, scene), said, scene));
  }

  private Turn goOn(Heard heard, Sentence said, Scene scene) {
    List<String> notes = new ArrayList<>(heard.notes());
    notes.addAll(plan.cannot(said, scene));
    if (said.intent() == Intent.YES) {
      notes.add(scene.say(Msg.TAP_TO_CALL));
    }
    Turn turn = proceed(heard.draft(), scene);
    return notes.isEmpty() ? turn : turn.after(Reply.of(String.join("\n", notes)));
  }

  /** Asks for what is still missing, one thing at a time; the line has the word once nothing is. */
  public Turn proceed(RideDraft draft, Scene scene) {
    if (draft.pickup().isEmpty()) {
      return draft
          .fromWords()
          .map(words -> findPickup(draft, words, scene))
          .orElseGet(() -> RideQuestions.askPickup(draft, scene));
    }
    if (!places.serves(draft.knownPickup())) {
      return RideQuestions.askPickup(draft.withoutPickup(), scene)
          .again(scene.reply(Msg.PLACE_OUTSIDE, draft.knownPickup().name()));
    }
    if (draft.dropOff().isEmpty()) {
      return draft
          .toWords()
          .map(words -> findDropOff(draft, words, scene))
          .orElseGet(() -> RideQuestions.askDropOff(draft, scene));
    }
    if (!draft.stopWords().isEmpty()) {
      return findStop(draft.withoutStopWords(), draft.stopWords().getFirst(), scene);
    }
    return wrongDropOff(draft)
        .map(why ->
            (Turn)
                RideQuestions.askDropOff(draft.withoutDropOff(), scene)
                    .again(scene.reply(why, draft.knownDropOff().name())))
        .orElseGet(() -> plan.whenPlacesAreKnown(draft, scene));
  }

  /** A saved place may lie anywhere, and may be where somebody stands already. */
  private Optional<Msg> wrongDropOff(RideDraft draft) {
    if (!places.serves(draft.knownDropOff())) {
      return Optional.of(Msg.PLACE_OUTSIDE);
    }
    long metres = draft.knownPickup().point().distanceTo(draft.knownDropOff().point()).metres();
    return metres < CallDesk.SAME_SPOT_METRES ? Optional.of(Msg.SAME_PLACE) : Optional.empty();
  }

  Turn findPickup(RideDraft draft, String words, Scene scene) {
    return places.find(words, Optional.empty(), scene, pickup(draft, scene));
  }

  Turn findDropOff(RideDraft draft, String words, Scene scene) {
    Optional<Point> near = draft.pickup().map(Place::point);
    return places.find(words, near, scene, dropOff(draft, scene));
  }

  /** Somebody stands here and wants to be picked up; asked back, because points are not exact. */
  public Turn pickupAt(RideDraft draft, Incoming.Location location, Scene scene) {
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
        : proceed(draft, scene).after(scene.reply(Msg.REFUSED_TOO_MANY_STOPS));
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
        why -> RideQuestions.askStop(draft, scene).after(why));
  }

  /** A saved place may lie anywhere. */
  private Turn via(RideDraft draft, Place place, Scene scene) {
    return places.serves(place)
        ? proceed(draft.via(place), scene)
        : RideQuestions.askStop(draft, scene).after(scene.reply(Msg.PLACE_OUTSIDE, place.name()));
  }

  private PlaceAsking.Found pickup(RideDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> proceed(draft.from(place), scene),
        (words, options) ->
            RideQuestions.choose(new RideStep.ChoosePickup(draft, words, options), scene),
        why -> RideQuestions.askPickup(draft.withoutPickup(), scene).again(why));
  }

  private PlaceAsking.Found dropOff(RideDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> proceed(draft.to(place), scene),
        (words, options) ->
            RideQuestions.choose(new RideStep.ChooseDropOff(draft, words, options), scene),
        why -> RideQuestions.askDropOff(draft.withoutDropOff(), scene).again(why));
  }

  /** The place answers the question of the step. */
  Turn fill(RideStep step, Place place, Scene scene) {
    return switch (step) {
      case RideStep.OfPickup pickup -> proceed(pickup.draft().from(place), scene);
      case RideStep.OfDropOff dropOff -> proceed(dropOff.draft().to(place), scene);
      case RideStep.OfStop stop -> via(stop.draft(), place, scene);
      case RideStep.Quoted quoted -> proceed(quoted.draft(), scene);
    };
  }

  Optional<Turn> onQuote(RideDraft draft, Tapped tap, Scene scene) {
    return plan.onOption(draft, tap, scene);
  }
}
