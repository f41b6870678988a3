package io.gaja.bot.ride;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.letter.Content;
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
  private final RidePlaces finding;
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
    this.finding = new RidePlaces(places, this::proceed);
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
    return goOn(draft, Heard.of(said, asked, draft, scene), said, scene);
  }

  /**
   * A sentence in the middle of asking for a ride: it fills in or changes what it speaks of.
   *
   * @param asked what a bare name would answer
   */
  public Optional<Turn> hear(RideDraft draft, Asked asked, Sentence said, Scene scene) {
    boolean ofAnother = said.line().filter(other -> !other.equals(line)).isPresent();
    boolean place = said.from().or(said::to).or(said::place).isPresent();
    boolean anew = said.intent() == Intent.CALL && said.line().isPresent() && place;
    if (ofAnother || anew || !Heard.isAboutIt(said, asked)) {
      return Optional.empty();
    }
    return Optional.of(goOn(draft, Heard.of(said, asked, draft, scene), said, scene));
  }

  private Turn goOn(RideDraft before, Heard heard, Sentence said, Scene scene) {
    List<String> notes = new ArrayList<>(heard.notes());
    List<String> known = beside(before, scene);
    beside(heard.draft(), scene).stream().filter(note -> !known.contains(note)).forEach(notes::add);
    if (said.intent() == Intent.YES) {
      notes.add(scene.say(Msg.TAP_TO_CALL));
    }
    return proceed(heard.draft(), scene)
        .ending(end -> saying(withStops(notes, before, end, scene), end));
  }

  /** A stop that is looked up only later is not heard in silence. */
  private static List<String> withStops(
      List<String> notes, RideDraft before, Turn.Settled end, Scene scene) {
    List<String> more = new ArrayList<>(notes);
    if (end.next().orElse(null) instanceof RideStep asked) {
      asked.draft().stopWords().stream()
          .filter(words -> !before.stopWords().contains(words))
          .map(words -> scene.say(Msg.STOP_NOTED, words))
          .forEach(more::add);
    }
    return more;
  }

  /** What was understood beside the way, as its card says it. */
  private List<String> beside(RideDraft draft, Scene scene) {
    List<String> lines = new ArrayList<>();
    draft.particulars().people().stream()
        .filter(people -> people <= plan.seats())
        .mapToObj(people -> QuoteCard.people(people, scene.words()))
        .forEach(lines::add);
    lines.addAll(plan.noted(draft, scene));
    lines.addAll(plan.cannot(draft, scene));
    return lines;
  }

  /** What a card says already is not said once more. */
  private static Turn.Settled saying(List<String> notes, Turn.Settled end) {
    List<String> unsaid =
        notes.stream()
            .filter(note -> end.says().stream().noneMatch(on -> shows(on, note)))
            .toList();
    return unsaid.isEmpty() ? end : end.after(Reply.of(String.join("\n", unsaid)));
  }

  private static boolean shows(Content content, String note) {
    return content instanceof Content.Card card && card.reply().text().contains(note);
  }

  /** Asks for what is still missing, one thing at a time; the line has the word once nothing is. */
  public Turn proceed(RideDraft draft, Scene scene) {
    if (draft.pickup().isEmpty()) {
      return draft
          .fromWords()
          .map(words -> finding.findPickup(draft, words, scene))
          .orElseGet(() -> RideQuestions.askPickup(draft, scene));
    }
    if (!places.serves(draft.knownPickup())) {
      return RideQuestions.askPickup(draft.withoutPickup(), scene)
          .again(scene.reply(Msg.PLACE_OUTSIDE, draft.knownPickup().name()));
    }
    if (draft.dropOff().isEmpty()) {
      return draft
          .toWords()
          .map(words -> finding.findDropOff(draft, words, scene))
          .orElseGet(() -> RideQuestions.askDropOff(draft, scene));
    }
    if (!draft.stopWords().isEmpty()) {
      return finding.findStop(draft.withoutStopWords(), draft.stopWords().getFirst(), scene);
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

  /** Somebody stands here and wants to be picked up; asked back, because points are not exact. */
  public Turn pickupAt(RideDraft draft, Incoming.Location location, Scene scene) {
    return finding.pickupAt(draft, location, scene);
  }

  RidePlaces finding() {
    return finding;
  }

  Turn askPeople(RideDraft draft, Scene scene) {
    return plan.seats() > 0
        ? RideQuestions.askPeople(draft, plan.seats(), scene)
        : proceed(draft, scene);
  }

  /** Yes, where that is what is asked: the rider stands there, or means that way. */
  Optional<Turn> yes(RideStep step, Scene scene) {
    return switch (step) {
      case RideStep.ConfirmPickup confirm ->
          Optional.of(
              proceed(confirm.draft().standingAt(confirm.place()).from(confirm.place()), scene));
      case RideStep.Doubted doubted -> Optional.of(proceed(doubted.draft().meaningIt(), scene));
      default -> Optional.empty();
    };
  }

  /** No, that is not it. */
  Turn again(RideStep step, Scene scene) {
    RideDraft draft = step.draft();
    return proceed(
        step instanceof RideStep.Doubted ? draft.withoutDropOff() : draft.withoutPickup(), scene);
  }

  /** The place answers the question of the step. */
  Turn fill(RideStep step, Place place, Scene scene) {
    return switch (step) {
      case RideStep.OfPickup pickup -> proceed(pickup.draft().from(place), scene);
      case RideStep.OfDropOff dropOff -> proceed(dropOff.draft().to(place), scene);
      case RideStep.OfStop stop -> finding.via(stop.draft(), place, scene);
      case RideStep.AskPeople people -> proceed(people.draft(), scene);
      case RideStep.OfCard card -> proceed(card.draft(), scene);
    };
  }

  Optional<Turn> onQuote(RideDraft draft, Tapped tap, Scene scene) {
    return plan.onOption(draft, tap, scene);
  }
}
