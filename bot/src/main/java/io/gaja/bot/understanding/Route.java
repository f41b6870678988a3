package io.gaja.bot.understanding;

import io.gaja.bot.understanding.Roles.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pickup, stops and destination, made out of the parts that places play in one sentence. */
final class Route {
  private Optional<PlaceWords> from = Optional.empty();
  private Optional<PlaceWords> to = Optional.empty();
  private Optional<PlaceWords> place = Optional.empty();
  private Optional<PlaceWords> not = Optional.empty();
  private final List<PlaceWords> stops = new ArrayList<>();
  private final List<Part> open = new ArrayList<>();
  private Optional<PlaceWords> toPerhaps = Optional.empty();
  private Optional<PlaceWords> fromPerhaps = Optional.empty();
  private Optional<PlaceWords> setDown = Optional.empty();
  private int fromEnds = -1;
  private boolean toSure;

  /**
   * What the rest of the sentence says of how its places are to be taken.
   *
   * @param answering it says nothing but a place
   */
  record Manner(
      boolean correcting, boolean answering, boolean calling, boolean atPlace, boolean homeward) {
    boolean isTrip() {
      return correcting || calling;
    }
  }

  static Route of(List<Part> parts, Manner manner) {
    Route route = new Route();
    for (Part part : parts) {
      route.take(part);
    }
    route.settle(manner);
    if (manner.homeward() && route.to.isEmpty()) {
      route.to = Optional.of(new PlaceWords.Home());
    }
    if (manner.atPlace()) {
      route.gather();
    }
    return route;
  }

  private void take(Part part) {
    PlaceWords words = part.phrase().place();
    switch (part.role()) {
      case FROM -> {
        if (from.isPresent() && to.isEmpty()) {
          open.add(part);
        } else {
          from = Optional.of(words);
          fromEnds = part.phrase().last();
        }
      }
      case TO -> {
        if (toSure && !to.equals(Optional.of(words))) {
          to.ifPresent(stops::add);
        }
        to = Optional.of(words);
        toSure = part.phrase().sure() || !stops.isEmpty();
      }
      case THEN -> {
        if (to.isPresent()) {
          stops.add(to.get());
        } else if (!open.isEmpty() && from.isEmpty()) {
          from = Optional.of(open.removeLast().phrase().place());
        }
        to = Optional.of(words);
      }
      case TO_PERHAPS -> toPerhaps = Optional.of(words);
      case FROM_PERHAPS -> fromPerhaps = Optional.of(words);
      case STOP -> stops.add(words);
      case SET_DOWN -> setDown = Optional.of(words);
      case NOT -> not = Optional.of(words);
      case INTO, IS_AT, BARE -> open.add(part);
      case NONE -> {}
    }
  }

  private void settle(Manner manner) {
    if (to.isEmpty() && toPerhaps.isEmpty() && !manner.correcting()) {
      to = setDown;
    } else {
      setDown.ifPresent(stops::add);
    }
    if (from.isEmpty()) {
      from = fromPerhaps;
    } else if (to.isEmpty()) {
      to = fromPerhaps;
    }
    if (to.isEmpty()) {
      to = toPerhaps;
    } else if (from.isEmpty()) {
      from = toPerhaps;
    }
    dropBareHere();
    for (int i = 0; i < open.size(); i++) {
      settle(open.get(i), manner, i == open.size() - 1);
    }
  }

  private void settle(Part part, Manner manner, boolean last) {
    PlaceWords words = part.phrase().place();
    boolean into = part.role() == Role.INTO;
    boolean named = words instanceof PlaceWords.Named;
    boolean nothingYet = to.isEmpty() && from.isEmpty();
    if (!part.phrase().sure() && part.role() == Role.BARE && not.isEmpty() && !follows(part)) {
      return;
    }
    boolean answer = manner.correcting() && nothingYet && stops.isEmpty();
    if (answer ? named || isAnswer(part, manner) : named && into) {
      place = Optional.of(words);
    } else if (from.isEmpty() && ((isAt(part) && manner.calling()) || isHere(part))) {
      from = Optional.of(words);
    } else if (from.isEmpty() && (to.isPresent() || !last)) {
      from = Optional.of(words);
    } else if (to.isEmpty() && (from.isPresent() || (!named && manner.isTrip()))) {
      to = Optional.of(words);
    } else if (last && named && !stops.isEmpty() && !manner.correcting()) {
      to = Optional.of(words); // "강남역 갔다가 수서역이요"
    } else if (to.isEmpty() && named) {
      place = Optional.of(words);
    }
  }

  /** "집이요", "회사 말고 집이요": no word says which part it plays. */
  private boolean isAnswer(Part part, Manner manner) {
    boolean own =
        part.phrase().place() instanceof PlaceWords.Home
            || part.phrase().place() instanceof PlaceWords.Work;
    boolean asked = manner.answering() || not.isPresent();
    return own && asked && (part.role() == Role.BARE || isAt(part));
  }

  private static boolean isAt(Part part) {
    return part.role() == Role.IS_AT;
  }

  private static boolean isHere(Part part) {
    return part.phrase().place() instanceof PlaceWords.Here;
  }

  /** An unknown word is a place where the sentence waits for one: "강남역에서 피네". */
  private boolean follows(Part part) {
    return from.isPresent()
        && to.isEmpty()
        && part.role() == Role.BARE
        && part.phrase().first() > fromEnds
        && part.phrase().first() - fromEnds <= 2;
  }

  /** "여기 논현역이라고": the name says it better. */
  private void dropBareHere() {
    if (open.size() > 1 || from.isPresent()) {
      open.removeIf(part -> part.role() == Role.BARE && isHere(part));
    }
  }

  /** Carried out at one place: that is where to go, however it was said. */
  private void gather() {
    if (to.isEmpty()) {
      to = place.or(() -> from);
      place = Optional.empty();
      from = Optional.empty();
    }
  }

  boolean uses(Phrase phrase) {
    Optional<PlaceWords> words = Optional.of(phrase.place());
    return words.equals(from)
        || words.equals(to)
        || words.equals(place)
        || words.equals(not)
        || stops.contains(phrase.place());
  }

  Optional<PlaceWords> from() {
    return from;
  }

  Optional<PlaceWords> to() {
    return to;
  }

  Optional<PlaceWords> place() {
    return place;
  }

  Optional<PlaceWords> not() {
    return not;
  }

  List<PlaceWords> stops() {
    return stops;
  }
}
