package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.InsteadOfParking;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.line.parking.Booking;
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
  private static final List<Duration> USUAL =
      List.of(
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(3),
          Duration.ofHours(4),
          Duration.ofDays(1));

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
          .orElseGet(() -> askWhere(draft, List.of(), scene));
    }
    if (!places.serves(draft.place().get())) {
      return askWhere(draft.withoutPlace(), List.of(), scene)
          .after(scene.reply(Msg.PLACE_OUTSIDE, draft.place().get().name()));
    }
    return draft.length().isEmpty() ? askWhen(draft, scene) : list(draft, scene);
  }

  /** With the space that somebody has already in sight, and where their ride goes. */
  Turn begin(Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          List<BookedSpace> open = books.listOpenSpacesOf(scene.person().id());
          return askWhere(ParkingDraft.NOTHING, open, scene);
        });
  }

  Turn.Settled askWhere(ParkingDraft draft, List<BookedSpace> open, Scene scene) {
    List<Place> offered = scene.riding().map(call -> call.trip().dropOff()).stream().toList();
    Reply question =
        PlaceAsking.question(ParkingPhrase.ASK_WHERE, ParkingPhrase.ASK_WHERE_HINT, scene);
    for (Place place : offered) {
      question =
          question.row(
              scene.option(scene.say(ParkingPhrase.RIDE_GOES_TO, place.name()), Verb.PICK, "0"));
    }
    for (BookedSpace space : open) {
      question = question.row(mine(space, scene));
    }
    return Turn.ask(new ParkingStep.AskWhere(draft, offered), question.asking(Reply.Ask.LOCATION));
  }

  private static Button mine(BookedSpace space, Scene scene) {
    Booking booking = space.booking();
    String time = WindowText.say(booking.window(), scene.now(), scene.words());
    return Act.SHOW.button(
        scene.say(ParkingPhrase.MY_BOOKING, space.lot().name(), time), booking.id().value());
  }

  Turn find(ParkingDraft draft, String words, Scene scene) {
    return places.find(words, Optional.empty(), scene, found(draft, scene));
  }

  Turn at(ParkingDraft draft, Incoming.Location location, Scene scene) {
    if (location.forwarded()) {
      return askWhere(draft, List.of(), scene).after(scene.reply(Msg.LOCATION_FORWARDED));
    }
    return places.at(location.point(), scene, found(draft, scene));
  }

  private PlaceAsking.Found found(ParkingDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> proceed(draft.at(place), scene),
        (words, options) ->
            choose(new ParkingStep.ChooseWhere(draft.withoutPlace(), words, options), scene),
        why -> askWhere(draft.withoutPlace(), List.of(), scene).after(why));
  }

  static Turn.Settled choose(ParkingStep.ChooseWhere step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  Turn.Settled askWhen(ParkingDraft draft, Scene scene) {
    String place = draft.place().map(Place::name).orElse("");
    Reply question =
        Reply.titled(
            scene.say(ParkingPhrase.ASK_WHEN, place), scene.say(ParkingPhrase.ASK_WHEN_HINT));
    Button[] hours = new Button[USUAL.size() - 1];
    for (int i = 0; i < USUAL.size(); i++) {
      Button button =
          scene.option(
              WindowText.length(USUAL.get(i), scene.words()), Verb.PICK, String.valueOf(i));
      if (i < hours.length) {
        hours[i] = button;
      } else {
        question = question.row(hours).row(button);
      }
    }
    return Turn.ask(
        new ParkingStep.AskWhen(draft), question.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  /** A length from the buttons of {@link #askWhen}. */
  Optional<Turn> picked(ParkingDraft draft, Tapped tap, Scene scene) {
    return tap.index() >= 0 && tap.index() < USUAL.size()
        ? Optional.of(proceed(draft.lasting(USUAL.get(tap.index())), scene))
        : Optional.empty();
  }

  /** "3시간", "18:00~20:00", or a bare number of hours. */
  Turn during(ParkingDraft draft, String words, Scene scene) {
    String said = words.matches("[0-9]{1,2}") ? words + "시간" : words;
    SpokenTime time = SpokenTime.read(said, scene.now(), zone);
    if (!time.saysSomething()) {
      return askWhen(draft, scene).after(scene.reply(ParkingPhrase.TIME_NOT_READ));
    }
    return proceed(draft.during(time), scene);
  }

  private Turn list(ParkingDraft draft, Scene scene) {
    Duration length = draft.length().orElseThrow();
    if (length.compareTo(BookingLifecycle.SHORTEST) < 0) {
      return askWhen(draft.withoutTime(), scene)
          .after(scene.reply(ParkingPhrase.REFUSED_TOO_SHORT));
    }
    if (length.compareTo(BookingLifecycle.LONGEST) > 0) {
      return askWhen(draft.withoutTime(), scene).after(scene.reply(ParkingPhrase.REFUSED_TOO_LONG));
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
