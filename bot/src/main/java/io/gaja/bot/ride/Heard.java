package io.gaja.bot.ride;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.place.SpokenPlace;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.PlaceWords;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a sentence says of a ride, taken into its draft. */
final class Heard {
  private final Scene scene;
  private final List<String> notes = new ArrayList<>();
  private RideDraft draft;

  private Heard(RideDraft draft, Scene scene) {
    this.draft = draft;
    this.scene = scene;
  }

  static Heard of(Sentence said, Asked asked, RideDraft draft, Scene scene) {
    Heard heard = new Heard(draft, scene);
    heard.take(said, asked);
    return heard;
  }

  /** Whether it goes on with the ride, rather than answering something else. */
  static boolean isAboutIt(Sentence said, Asked asked) {
    return switch (said.intent()) {
      case CALL, PRICE -> asked != Asked.ANOTHER_THING || saysTheWay(said);
      case CHANGE ->
          saysTheWay(said)
              || (asked != Asked.ANOTHER_THING && (said.place().isPresent() || saysMore(said)))
              || asked == Asked.NOTHING;
      case YES -> asked == Asked.NOTHING;
      default -> false;
    };
  }

  /** Whether it says something of the way that can be nothing but that. */
  private static boolean saysTheWay(Sentence said) {
    return said.from().isPresent()
        || said.to().isPresent()
        || said.not().isPresent()
        || !said.stops().isEmpty();
  }

  /** Whether it says something of a ride beside the way; no place is called so. */
  private static boolean saysMore(Sentence said) {
    return said.people().isPresent()
        || said.cars().isPresent()
        || said.kind().isPresent()
        || said.gearbox().isPresent()
        || said.at().isPresent();
  }

  RideDraft draft() {
    return draft;
  }

  /** What has to be said first, a sentence each. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  private void take(Sentence said, Asked asked) {
    said.from().ifPresent(this::pickup);
    said.to().ifPresent(this::dropOff);
    Asked role = said.not().map(wrong -> replaced(wrong, asked)).orElse(asked);
    said.stops().forEach(this::stop);
    said.place().ifPresent(place -> take(place, role));
    said.price().ifPresent(price -> draft = draft.priced(price));
    draft = draft.hearing(said);
  }

  private void take(PlaceWords place, Asked role) {
    switch (role) {
      case PICKUP -> pickup(place);
      case STOP -> stop(place);
      case DROP_OFF, NOTHING, ANOTHER_THING -> dropOff(place);
    }
  }

  /** Takes out what is not meant, and says what stood there. */
  private Asked replaced(PlaceWords wrong, Asked asked) {
    if (wrong instanceof PlaceWords.Stops) {
      draft = draft.withoutStops();
      return asked;
    }
    Optional<Place> stop = draft.stops().stream().filter(place -> means(wrong, place)).findFirst();
    if (stop.isPresent()) {
      draft = draft.withoutStop(stop.get());
      return Asked.STOP;
    }
    if (draft.pickup().filter(place -> means(wrong, place)).isPresent()) {
      draft = draft.withoutPickup();
      return Asked.PICKUP;
    }
    if (draft.dropOff().filter(place -> means(wrong, place)).isPresent()) {
      draft = draft.withoutDropOff();
      return Asked.DROP_OFF;
    }
    return asked;
  }

  private boolean means(PlaceWords words, Place place) {
    return switch (SpokenPlace.of(words, scene)) {
      case SpokenPlace.Known(Place known) -> known.equals(place);
      case SpokenPlace.Called(String name) -> plain(place.name()).contains(plain(name));
      case SpokenPlace.Unknown unknown -> false;
    };
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  private void pickup(PlaceWords words) {
    draft =
        switch (SpokenPlace.of(words, scene)) {
          case SpokenPlace.Known(Place place) -> draft.from(place);
          case SpokenPlace.Called(String name) -> draft.fromCalled(name);
          case SpokenPlace.Unknown(Optional<Msg> why) -> {
            note(why);
            yield draft.withoutPickup();
          }
        };
  }

  private void dropOff(PlaceWords words) {
    draft =
        switch (SpokenPlace.of(words, scene)) {
          case SpokenPlace.Known(Place place) -> draft.to(place);
          case SpokenPlace.Called(String name) -> draft.toCalled(name);
          case SpokenPlace.Unknown(Optional<Msg> why) -> {
            note(why);
            yield draft.withoutDropOff();
          }
        };
  }

  private void stop(PlaceWords words) {
    RideDraft longer =
        switch (SpokenPlace.of(words, scene)) {
          case SpokenPlace.Known(Place place) -> draft.via(place);
          case SpokenPlace.Called(String name) -> draft.viaCalled(name);
          case SpokenPlace.Unknown(Optional<Msg> why) -> {
            note(why);
            yield draft;
          }
        };
    if (longer.equals(draft) && !draft.mayStopMore()) {
      note(Optional.of(Msg.REFUSED_TOO_MANY_STOPS));
    }
    draft = longer;
  }

  private void note(Optional<Msg> why) {
    why.map(scene::say).ifPresent(notes::add);
  }
}
