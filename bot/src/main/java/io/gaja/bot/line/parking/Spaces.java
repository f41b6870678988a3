package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.line.InsteadOfParking;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.line.parking.BookingLifecycle;
import io.gaja.dispatch.line.parking.LotOffer;
import io.gaja.dispatch.line.parking.Window;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The asking for a space: from a draft to the next question, and on to the list of lots. */
final class Spaces {
  private final PlaceAsking places;
  private final OtherLines others;
  private final ZoneId zone;

  Spaces(PlaceAsking places, OtherLines others, ZoneId zone) {
    this.places = places;
    this.others = others;
    this.zone = zone;
  }

  /** Asks for what is still missing, one thing at a time; then shows the lots. */
  Turn proceed(ParkingDraft draft, Scene scene) {
    if (draft.place().isEmpty()) {
      return draft
          .words()
          .map(words -> find(draft, words, scene))
          .orElseGet(() -> SpaceQuestions.askWhere(draft, List.of(), scene));
    }
    if (!places.serves(draft.place().get())) {
      return SpaceQuestions.askWhere(draft.withoutPlace(), List.of(), scene)
          .after(scene.reply(Msg.PLACE_OUTSIDE, draft.place().get().name()));
    }
    return draft.length().isEmpty() ? SpaceQuestions.askWhen(draft, scene) : list(draft, scene);
  }

  /** With the space that somebody has already in sight, and where their ride goes. */
  Turn begin(Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          List<BookedSpace> open = books.listOpenSpacesOf(scene.person().id());
          return SpaceQuestions.askWhere(ParkingDraft.NOTHING, open, scene);
        });
  }

  Turn find(ParkingDraft draft, String words, Scene scene) {
    return places.find(words, Optional.empty(), scene, found(draft, scene));
  }

  Turn at(ParkingDraft draft, Incoming.Location location, Scene scene) {
    if (location.forwarded()) {
      return SpaceQuestions.askWhere(draft, List.of(), scene)
          .after(scene.reply(Msg.LOCATION_FORWARDED));
    }
    return places.at(location.point(), scene, found(draft, scene));
  }

  private PlaceAsking.Found found(ParkingDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> proceed(draft.at(place), scene),
        (words, options) ->
            SpaceQuestions.choose(
                new ParkingStep.ChooseWhere(draft.withoutPlace(), words, options), scene),
        why -> SpaceQuestions.askWhere(draft.withoutPlace(), List.of(), scene).again(why));
  }

  /** A length from the buttons of {@link SpaceQuestions#askWhen}. */
  Optional<Turn> picked(ParkingDraft draft, Tapped tap, Scene scene) {
    return SpaceQuestions.lengthOf(tap).map(length -> proceed(draft.lasting(length), scene));
  }

  /** "3시간", "18:00~20:00", or a bare number of hours. */
  Turn during(ParkingDraft draft, String words, Scene scene) {
    String said = words.matches("[0-9]{1,2}") ? words + "시간" : words;
    SpokenTime time = SpokenTime.read(said, scene.now(), zone);
    if (!time.saysSomething()) {
      return SpaceQuestions.askWhen(draft, scene).after(scene.reply(ParkingPhrase.TIME_NOT_READ));
    }
    return proceed(draft.during(time), scene);
  }

  private Turn list(ParkingDraft draft, Scene scene) {
    Duration length = draft.length().orElseThrow();
    if (length.compareTo(BookingLifecycle.SHORTEST) < 0) {
      return SpaceQuestions.askWhen(draft.withoutTime(), scene)
          .after(scene.reply(ParkingPhrase.REFUSED_TOO_SHORT));
    }
    if (length.compareTo(BookingLifecycle.LONGEST) > 0) {
      return SpaceQuestions.askWhen(draft.withoutTime(), scene)
          .after(scene.reply(ParkingPhrase.REFUSED_TOO_LONG));
    }
    Place place = draft.place().orElseThrow();
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          Window window = draft.window(scene.now());
          List<LotOffer> lots = books.listLots(scene.person().id(), place.point(), window);
          return described(
              0, place, List.of(), scene, more -> LotList.show(draft, lots, more, scene));
        });
  }

  /** Asks one line after the other what it has to offer here. */
  private Turn described(
      int index,
      Place place,
      List<LotList.Other> known,
      Scene scene,
      Function<List<LotList.Other>, Turn> then) {
    List<InsteadOfParking> lines = others.insteadOfParking();
    if (index == lines.size()) {
      return then.apply(known);
    }
    return lines
        .get(index)
        .describe(
            place,
            scene,
            text -> {
              List<LotList.Other> more = new ArrayList<>(known);
              text.ifPresent(said ->
                  more.add(new LotList.Other(index, said, scene.say(lines.get(index).label()))));
              return described(index + 1, place, more, scene, then);
            });
  }

  /** Another line was chosen from the list. */
  Optional<Turn> instead(ParkingDraft draft, Tapped tap, Scene scene) {
    List<InsteadOfParking> lines = others.insteadOfParking();
    return tap.index() >= 0 && tap.index() < lines.size()
        ? draft.place().map(place -> lines.get(tap.index()).begin(place, scene))
        : Optional.empty();
  }
}
