package io.gaja.bot.place;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.text.Words;
import io.gaja.bot.understanding.PlaceWords;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From what somebody says, sends or taps to one place. Whoever asks keeps the steps and says in
 * {@link Found} how its talk goes on.
 */
public final class PlaceAsking {
  private final Predicate<Point> served;

  /** Asks for places among the points that are served. */
  public PlaceAsking(Predicate<Point> served) {
    this.served = served;
  }

  /**
   * How the talk goes on.
   *
   * @param one with the place
   * @param several are called by these words: the question is which
   * @param none is served; the reply says why, before the question is put again
   */
  public record Found(
      Function<Place, Turn> one,
      BiFunction<String, List<Place>, Turn> several,
      Function<Reply, Turn> none) {}

  public boolean serves(Place place) {
    return served.test(place.point());
  }

  /** The place of these words; home and work are known, all else is looked up. */
  public Turn find(String words, Optional<Point> near, Scene scene, Found found) {
    return saved(words, scene)
        .map(found.one())
        .orElseGet(() ->
            new Turn.FindPlaces(
                new PlaceQuery(words, near, scene.words().locale()),
                known -> chosen(words, known, scene, found)));
  }

  /**
   * The place that somebody has spoken of.
   *
   * @param question is asked again where only the person can say, or send, where that is
   */
  public Turn hear(PlaceWords said, Optional<Point> near, Scene scene, Found found, Turn question) {
    return switch (SpokenPlace.of(said, scene)) {
      case SpokenPlace.Known(Place place) -> found.one().apply(place);
      case SpokenPlace.Called(String words) -> find(words, near, scene, found);
      case SpokenPlace.Unknown(Optional<Msg> why) ->
          why.map(reason -> question.after(scene.reply(reason))).orElse(question);
    };
  }

  private Turn chosen(String words, List<Place> known, Scene scene, Found found) {
    List<Place> options = known.stream().filter(this::serves).toList();
    return switch (options.size()) {
      case 0 ->
          found
              .none()
              .apply(
                  known.isEmpty()
                      ? unknown(words, scene)
                      : scene.reply(Msg.PLACE_OUTSIDE, scene.words().quote(words)));
      case 1 -> found.one().apply(options.getFirst());
      default -> found.several().apply(words, options);
    };
  }

  /** Only what may be a name is repeated as one. */
  private static Reply unknown(String words, Scene scene) {
    return NoPlace.mayBeOne(words)
        ? scene.reply(Msg.PLACE_NOT_FOUND, scene.words().quote(words))
        : scene.reply(Msg.PLACE_NOT_READ);
  }

  /**
   * Refuses at once where these words are known and nothing of them is served; else goes on.
   *
   * @param beyond why, before a better place is asked for
   */
  public Turn unlessBeyond(
      String words, Scene scene, Function<Reply, Turn> beyond, Supplier<Turn> otherwise) {
    return new Turn.FindPlaces(
        new PlaceQuery(words, Optional.empty(), scene.words().locale()),
        known ->
            known.isEmpty() || known.stream().anyMatch(this::serves)
                ? otherwise.get()
                : beyond.apply(scene.reply(Msg.PLACE_OUTSIDE, scene.words().quote(words))));
  }

  private static Optional<Place> saved(String words, Scene scene) {
    return switch (words.strip()) {
      case "집", "home", "Home" -> scene.person().home();
      case "회사", "work", "Work", "office" -> scene.person().work();
      default -> Optional.empty();
    };
  }

  /** The place at this point. */
  public Turn at(Point point, Scene scene, Found found) {
    return new Turn.NamePoint(
        point,
        place ->
            serves(place)
                ? found.one().apply(place)
                : found.none().apply(scene.reply(Msg.PLACE_OUTSIDE, place.name())));
  }

  /** The place that a tapped button stands for: home, work, a recent one, or one of the options. */
  public static Optional<Place> tapped(Tapped tap, List<Place> options, Scene scene) {
    return switch (tap.verb()) {
      case HOME -> scene.person().home();
      case WORK -> scene.person().work();
      case RECENT -> pick(scene.person().recents(), tap);
      case PICK -> pick(options, tap);
      default -> Optional.empty();
    };
  }

  private static Optional<Place> pick(List<Place> places, Tapped tap) {
    return tap.index() >= 0 && tap.index() < places.size()
        ? Optional.of(places.get(tap.index()))
        : Optional.empty();
  }

  /** The open question, with the person's own places below it. */
  public static Reply question(Phrase question, Phrase hint, Scene scene) {
    List<Button> saved = new ArrayList<>();
    scene.person().home().ifPresent(home -> saved.add(scene.option(Msg.HOME, Verb.HOME)));
    scene.person().work().ifPresent(work -> saved.add(scene.option(Msg.WORK, Verb.WORK)));
    Reply reply =
        Reply.titled(scene.say(question), scene.say(hint)).row(saved.toArray(Button[]::new));
    List<Place> recents = scene.person().recents();
    for (int i = 0; i < recents.size(); i++) {
      String label = scene.say(Msg.RECENT, recents.get(i).name());
      reply = reply.row(scene.option(label, Verb.RECENT, String.valueOf(i)));
    }
    return reply.row(scene.option(Msg.STOP, Verb.STOP));
  }

  /** Which of these is meant; answered by {@link Verb#PICK} or {@link Verb#ELSEWHERE}. */
  public static Reply choice(String words, List<Place> options, Scene scene) {
    Reply reply =
        Reply.titled(scene.say(Msg.WHICH_PLACE, scene.words().quote(words)), listed(options));
    for (int i = 0; i < options.size(); i++) {
      reply = reply.row(scene.option(label(i, options), Verb.PICK, String.valueOf(i)));
    }
    return reply
        .line(scene.say(Msg.WHICH_PLACE_HINT))
        .row(scene.option(Msg.ELSEWHERE, Verb.ELSEWHERE), scene.option(Msg.STOP, Verb.STOP));
  }

  private static String listed(List<Place> options) {
    return IntStream.range(0, options.size())
        .mapToObj(i -> (i + 1) + ". " + Words.inOneLine(options.get(i)))
        .collect(Collectors.joining("\n"));
  }

  /** Two of the same name are told apart by where they are. */
  private static String label(int index, List<Place> options) {
    Place place = options.get(index);
    List<Place> namesakes =
        options.stream().filter(other -> other.name().equals(place.name())).toList();
    if (namesakes.size() == 1) {
      return place.name();
    }
    boolean apart = namesakes.stream().map(Place::address).distinct().count() == namesakes.size();
    return apart && !place.address().isEmpty()
        ? Words.inOneLine(place)
        : (index + 1) + ". " + place.name();
  }

  /** Whether this is the place; answered by {@link Verb#YES} or {@link Verb#AGAIN}. */
  public static Reply confirmation(Phrase question, Place place, Scene scene) {
    String lines = place.address().isEmpty() ? place.name() : place.name() + "\n" + place.address();
    return Reply.titled(scene.say(question), lines)
        .at(place)
        .row(scene.option(Msg.YES, Verb.YES), scene.option(Msg.AGAIN, Verb.AGAIN));
  }
}
