package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.place.SpokenPlace;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.PlaceWords;
import io.gaja.bot.understanding.Sentence;
import io.gaja.bot.understanding.When;
import io.gaja.dispatch.line.parking.ParkingLine;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;

/** A space asked for in a sentence, or another one while one is being asked for. */
record SpokenWish(Spaces spaces) {

  Turn begin(Sentence said, Optional<Errand> before, Scene scene) {
    ParkingDraft draft = ParkingDraft.NOTHING.during(SpokenTime.of(said, scene));
    Optional<Place> there = before.flatMap(errand -> errand.to().or(errand::from));
    if (whereOf(said).isEmpty() && there.isEmpty() && draft.equals(ParkingDraft.NOTHING)) {
      return spaces.begin(scene);
    }
    return goOn(there.map(draft::at).orElse(draft), said, scene);
  }

  /** Empty for one that names no place, and for one of another line. */
  Optional<Turn> hear(ParkingDraft draft, Sentence said, Scene scene) {
    boolean ofAnother = said.line().filter(line -> !line.equals(ParkingLine.CODE)).isPresent();
    boolean speaksOfIt =
        switch (said.intent()) {
          case CALL, PRICE -> whereOf(said).isPresent() || said.stay().isPresent();
          case CHANGE -> whereOf(said).isPresent();
          default -> false;
        };
    return ofAnother || !speaksOfIt
        ? Optional.empty()
        : Optional.of(goOn(draft.during(SpokenTime.of(said, scene)), said, scene));
  }

  /** More time for a space that is booked already. */
  static Turn extend(Sentence said, Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          List<BookedSpace> open = books.listOpenSpacesOf(scene.person().id());
          return switch (open.size()) {
            case 0 -> Turn.say(scene.reply(ParkingPhrase.NOTHING_TO_EXTEND));
            case 1 -> Extending.wanted(open.getFirst().booking().id(), said.stay(), scene);
            default -> Turn.say(SpaceQuestions.whichToExtend(open, scene));
          };
        });
  }

  private static Optional<PlaceWords> whereOf(Sentence said) {
    return said.place().or(said::to).or(said::from);
  }

  private Turn goOn(ParkingDraft draft, Sentence said, Scene scene) {
    Turn turn =
        whereOf(said)
            .map(words -> at(draft, words, scene))
            .orElseGet(() -> spaces.proceed(draft, scene));
    boolean onlyTheDay = said.at().filter(When.On.class::isInstance).isPresent();
    return onlyTheDay ? turn.after(scene.reply(ParkingPhrase.SAY_THE_HOUR)) : turn;
  }

  private Turn at(ParkingDraft draft, PlaceWords words, Scene scene) {
    return switch (SpokenPlace.of(words, scene)) {
      case SpokenPlace.Known(Place place) -> spaces.proceed(draft.at(place), scene);
      case SpokenPlace.Called(String name) -> spaces.find(draft, name, scene);
      case SpokenPlace.Unknown(Optional<Msg> why) -> {
        Turn.Settled question = SpaceQuestions.askWhere(draft.withoutPlace(), List.of(), scene);
        yield why.map(reason -> question.after(scene.reply(reason))).orElse(question);
      }
    };
  }
}
