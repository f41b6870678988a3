package io.gaja.bot.rider;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Asking for a ride, step by step or in one sentence; the steps are drawn at {@link RideStep}. */
public final class RideTopic implements Topic {
  private final LineCode line;
  private final Predicate<Point> served;

  /** Rides of this line, between points that are served. */
  public RideTopic(LineCode line, Predicate<Point> served) {
    this.line = line;
    this.served = served;
  }

  @Override
  public Set<String> commands() {
    return Set.of("taxi");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return start(RideDraft.of(line), scene);
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.TAXI);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return start(RideDraft.of(line), scene);
  }

  @Override
  public Optional<Turn> onSentence(String text, Scene scene) {
    return RideSentence.parse(text)
        .filter(said -> said.namesTaxi() || !isUnderWay(scene))
        .map(said -> start(RideDraft.of(line).said(said.from(), said.to()), scene));
  }

  /** Whoever is on a ride and says "to exit 2, please" speaks to the other side of it. */
  private static boolean isUnderWay(Scene scene) {
    return scene.driving().isPresent()
        || scene.riding().filter(call -> call.state() instanceof CallState.InHand).isPresent();
  }

  /** A point out of the blue is where somebody wants to be picked up. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    return said instanceof Incoming.Location location && scene.riding().isEmpty()
        ? Optional.of(pickupAt(RideDraft.of(line), location, scene))
        : Optional.empty();
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(RideStep.class);
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch (answer) {
      case Incoming.Text text -> onText((RideStep) step, text.text(), scene);
      case Incoming.Location location -> Optional.of(onLocation((RideStep) step, location, scene));
      default -> Optional.empty();
    };
  }

  private Optional<Turn> onText(RideStep step, String text, Scene scene) {
    RideDraft draft = step.draft();
    return switch (step) {
      case RideStep.AskPickup ask -> Optional.of(findPickup(draft, text, scene));
      case RideStep.ConfirmPickup confirm -> Optional.of(findPickup(draft, text, scene));
      case RideStep.ChoosePickup choose -> Optional.of(findPickup(draft, text, scene));
      case RideStep.AskDropOff ask -> Optional.of(findDropOff(draft, text, scene));
      case RideStep.ChooseDropOff choose -> Optional.of(findDropOff(draft, text, scene));
      case RideStep.Quoted quoted -> Optional.empty();
    };
  }

  private Turn onLocation(RideStep step, Incoming.Location location, Scene scene) {
    RideDraft draft = step.draft();
    return switch (step) {
      case RideStep.AskPickup ask -> pickupAt(draft, location, scene);
      case RideStep.ConfirmPickup confirm -> pickupAt(draft, location, scene);
      case RideStep.ChoosePickup choose -> pickupAt(draft, location, scene);
      case RideStep.AskDropOff ask -> dropOffAt(draft, location, scene);
      case RideStep.ChooseDropOff choose -> dropOffAt(draft, location, scene);
      case RideStep.Quoted quoted -> pickupAt(draft.withoutPickup(), location, scene);
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    RideDraft draft = ((RideStep) step).draft();
    return switch (tap.verb()) {
      case STOP -> Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
      case AGAIN -> Optional.of(proceed(draft.withoutPickup(), scene));
      case CHANGE_PICKUP -> Optional.of(proceed(draft.withoutPickup(), scene));
      case CHANGE_DROPOFF -> Optional.of(proceed(draft.withoutDropOff(), scene));
      case HOME -> scene.person().home().map(home -> fill(step, home, scene));
      case WORK -> scene.person().work().map(work -> fill(step, work, scene));
      case RECENT -> pick(scene.person().recents(), tap).map(place -> fill(step, place, scene));
      case YES ->
          step instanceof RideStep.ConfirmPickup confirm
              ? Optional.of(fill(step, confirm.place(), scene))
              : Optional.empty();
      case PICK -> pick(options(step), tap).map(place -> fill(step, place, scene));
      case CALL_NOW ->
          step instanceof RideStep.Quoted quoted
              ? Optional.of(callNow(quoted.draft(), scene))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((RideStep) step) {
      case RideStep.AskPickup ask -> RideQuestions.askPickup(ask.draft(), scene);
      case RideStep.ConfirmPickup confirm ->
          RideQuestions.confirmPickup(confirm.draft(), confirm.place(), scene);
      case RideStep.ChoosePickup choose -> RideQuestions.choose(choose, scene);
      case RideStep.AskDropOff ask -> RideQuestions.askDropOff(ask.draft(), scene);
      case RideStep.ChooseDropOff choose -> RideQuestions.choose(choose, scene);
      case RideStep.Quoted quoted -> proceed(quoted.draft(), scene);
    };
  }

  private Turn start(RideDraft draft, Scene scene) {
    return scene.riding().isPresent() ? RideQuestions.oneAtATime(scene) : proceed(draft, scene);
  }

  /** Asks for what is still missing, one thing at a time; the estimate once nothing is. */
  private Turn proceed(RideDraft draft, Scene scene) {
    if (draft.pickup().isEmpty()) {
      return draft
          .fromWords()
          .map(words -> findPickup(draft, words, scene))
          .orElseGet(() -> RideQuestions.askPickup(draft, scene));
    }
    if (draft.pickup().filter(this::isOutside).isPresent()) {
      return RideQuestions.askPickup(draft.withoutPickup(), scene)
          .after(scene.reply(Msg.PLACE_OUTSIDE, draft.pickup().get().name()));
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
                    .after(scene.reply(why, draft.dropOff().get().name())))
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

  private Turn findPickup(RideDraft draft, String words, Scene scene) {
    return find(
        words,
        Optional.empty(),
        scene,
        (options, none) ->
            options.isEmpty()
                ? RideQuestions.askPickup(draft.withoutPickup(), scene).after(none)
                : RideQuestions.choose(new RideStep.ChoosePickup(draft, words, options), scene),
        place -> proceed(draft.from(place), scene));
  }

  private Turn findDropOff(RideDraft draft, String words, Scene scene) {
    return find(
        words,
        draft.pickup().map(Place::point),
        scene,
        (options, none) ->
            options.isEmpty()
                ? RideQuestions.askDropOff(draft.withoutDropOff(), scene).after(none)
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

  private Turn pickupAt(RideDraft draft, Incoming.Location location, Scene scene) {
    if (location.forwarded()) {
      return RideQuestions.askPickup(draft, scene).after(scene.reply(Msg.LOCATION_FORWARDED));
    }
    return new Turn.NamePoint(
        location.point(),
        place ->
            served.test(place.point())
                ? RideQuestions.confirmPickup(draft, place, scene)
                : RideQuestions.askPickup(draft, scene)
                    .after(scene.reply(Msg.PLACE_OUTSIDE, place.name())));
  }

  private Turn dropOffAt(RideDraft draft, Incoming.Location location, Scene scene) {
    return new Turn.NamePoint(
        location.point(),
        place ->
            served.test(place.point())
                ? proceed(draft.to(place), scene)
                : RideQuestions.askDropOff(draft, scene)
                    .after(scene.reply(Msg.PLACE_OUTSIDE, place.name())));
  }

  private Turn fill(Step step, Place place, Scene scene) {
    return switch ((RideStep) step) {
      case RideStep.AskPickup ask -> proceed(ask.draft().from(place), scene);
      case RideStep.ConfirmPickup confirm -> proceed(confirm.draft().from(place), scene);
      case RideStep.ChoosePickup choose -> proceed(choose.draft().from(place), scene);
      case RideStep.AskDropOff ask -> proceed(ask.draft().to(place), scene);
      case RideStep.ChooseDropOff choose -> proceed(choose.draft().to(place), scene);
      case RideStep.Quoted quoted -> proceed(quoted.draft(), scene);
    };
  }

  /** Priced once more, because the night surcharge may have begun since the card was shown. */
  private Turn callNow(RideDraft draft, Scene scene) {
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

  private static List<Place> options(Step step) {
    return switch ((RideStep) step) {
      case RideStep.ChoosePickup choose -> choose.options();
      case RideStep.ChooseDropOff choose -> choose.options();
      case RideStep.AskPickup ask -> List.of();
      case RideStep.ConfirmPickup confirm -> List.of();
      case RideStep.AskDropOff ask -> List.of();
      case RideStep.Quoted quoted -> List.of();
    };
  }

  private static Optional<Place> pick(List<Place> places, Tapped tap) {
    return tap.index() >= 0 && tap.index() < places.size()
        ? Optional.of(places.get(tap.index()))
        : Optional.empty();
  }
}
