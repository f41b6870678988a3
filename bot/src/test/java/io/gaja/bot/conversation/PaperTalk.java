package io.gaja.bot.conversation;

import io.gaja.bot.card.TripParts;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.line.parking.PaperBooks;
import io.gaja.bot.line.valet.PaperPlaces;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.Person;
import io.gaja.bot.relay.Reach;
import io.gaja.bot.setup.RealTopics;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.bot.understanding.Sentence;
import io.gaja.bot.understanding.Understanding;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.RecentFare;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Rating;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.NamedPrice;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import io.gaja.dispatch.place.local.Gazetteer;
import io.gaja.dispatch.place.local.StraightLineRoutes;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person's chat on paper: the real topics, the real places and fares, and no database. Deeds
 * are only written down.
 */
public final class PaperTalk {
  public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Gazetteer PLACES = Gazetteer.ofSeoul();
  private static final PaperLines REAL = PaperLines.real();
  private static final Operators OPERATORS = new Operators(List.of(new ChatId("web", "ops")));
  private static final Topics TOPICS = RealTopics.of(SEOUL, REAL.talks(), OPERATORS);
  private static final Understanding UNDERSTANDING = RealTopics.understanding(REAL.talks());
  private static final TripParts NO_PARTS = (call, words) -> List.of();
  // Half a million talks on paper say the same few sentences and names.
  private static final Map<Understanding, Map<String, Sentence>> READ = new ConcurrentHashMap<>();
  private static final Map<PlaceQuery, List<Place>> FOUND = new ConcurrentHashMap<>();
  private static final Map<NamedPoint, Place> NAMED = new ConcurrentHashMap<>();
  private static final Reach EVERYBODY = person -> true;
  private static final ChatId CHAT = new ChatId("web", "someone");

  private record NamedPoint(Point point, Locale locale) {}

  private final Talk talk;
  private final Topics topics;
  private final ServiceLines lines;
  private final Map<CallId, Call> calls = new HashMap<>();
  private final List<Source> sources =
      new ArrayList<>(List.of(PaperBooks.EMPTY, new PaperPlaces(), NO_PARTS, EVERYBODY));
  private final List<Reply> all = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private List<RecentFare> recent = List.of();
  private Scene scene;
  private Turn.Settled last = Turn.nothing();

  private PaperTalk(Topics topics, Understanding understanding, ServiceLines lines, Scene scene) {
    Map<String, Sentence> read =
        READ.computeIfAbsent(understanding, key -> new ConcurrentHashMap<>());
    this.talk =
        new Talk(
            topics,
            (said, now) -> read.computeIfAbsent(said + now, key -> understanding.read(said, now)));
    this.topics = topics;
    this.lines = lines;
    this.scene = scene;
  }

  public static PaperTalk inKorean() {
    return in(Language.KO);
  }

  public static PaperTalk inEnglish() {
    return in(Language.EN);
  }

  public static PaperTalk in(Language language) {
    return new PaperTalk(TOPICS, UNDERSTANDING, REAL.lines(), opening(language));
  }

  /** Where these lines are offered. */
  public static PaperTalk among(PaperLines lines, Language language) {
    Topics topics = RealTopics.of(SEOUL, lines.talks(), OPERATORS);
    return new PaperTalk(
        topics, RealTopics.understanding(lines.talks()), lines.lines(), opening(language));
  }

  /** Where GAJA_OPERATORS is empty. */
  public static PaperTalk withoutOperators(Language language) {
    Topics topics = RealTopics.of(SEOUL, REAL.talks(), new Operators(List.of()));
    return new PaperTalk(topics, UNDERSTANDING, REAL.lines(), opening(language));
  }

  private static Scene opening(Language language) {
    return new Scene(
        CHAT,
        person(language, PaperCalls.RIDER),
        new Step.Idle(),
        7,
        0,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        PaperCalls.NOW,
        new Words(language, SEOUL));
  }

  private static Person person(Language language, PersonId id) {
    return new Person(
        id,
        1,
        CHAT,
        "Someone",
        language,
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  static Topics topics() {
    return TOPICS;
  }

  /** An approved driver who is doing this. */
  public static Driver driver(Duty duty) {
    return driver(duty, new Standing.Approved(PaperCalls.NOW), Optional.empty());
  }

  public static Driver driver(Duty duty, Standing standing, Optional<Position> position) {
    return new Driver(
        PaperCalls.DRIVER,
        "Kim",
        Set.of(TaxiLine.CODE),
        Profile.of(new Vehicle("white Sonata", "12-3456")),
        standing,
        duty,
        position,
        Rating.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a line asks is answered by this. */
  public PaperTalk knows(Source source) {
    sources.addFirst(source);
    return this;
  }

  public PaperTalk asks(Step step) {
    scene = scene.at(step);
    return this;
  }

  /** In place of whatever was open in the slot of this call. */
  public PaperTalk rides(Call call) {
    calls.put(call.id(), call);
    List<Call> open =
        Stream.concat(
                Stream.of(call).filter(Call::isOpen),
                scene.calls().stream().filter(other -> !other.slot().equals(call.slot())))
            .toList();
    scene =
        new Scene(
            CHAT,
            scene.person(),
            scene.step(),
            scene.version(),
            scene.misses(),
            open,
            scene.driver(),
            scene.driving(),
            scene.operator(),
            scene.now(),
            scene.words());
    return this;
  }

  /** There is such a call, of whomever. */
  public PaperTalk remembers(Call call) {
    calls.put(call.id(), call);
    return this;
  }

  /** From now on this chat is the driver's. */
  public PaperTalk works(Driver driver) {
    return with(Optional.of(driver), Optional.empty(), false);
  }

  public PaperTalk drives(Call call) {
    calls.put(call.id(), call);
    Duty busy = new Duty.Busy(call.id(), PaperCalls.NOW, false);
    return with(Optional.of(driver(busy)), Optional.of(call).filter(Call::isOpen), false);
  }

  public PaperTalk operates() {
    return with(Optional.empty(), Optional.empty(), true);
  }

  private PaperTalk with(Optional<Driver> driver, Optional<Call> driving, boolean operator) {
    Person person = driver.isPresent() ? person(language(), PaperCalls.DRIVER.person()) : who();
    scene =
        new Scene(
            CHAT,
            person,
            scene.step(),
            scene.version(),
            scene.misses(),
            scene.calls(),
            driver,
            driving,
            operator,
            scene.now(),
            scene.words());
    return this;
  }

  /** Changes what is known of the person. */
  public PaperTalk who(UnaryOperator<Person> change) {
    remember(change.apply(scene.person()));
    return this;
  }

  public Person who() {
    return scene.person();
  }

  public PaperTalk says(String text) {
    return does(new Incoming.Text(text));
  }

  public PaperTalk sends(double latitude, double longitude) {
    return does(new Incoming.Location(new Point(latitude, longitude), false, false));
  }

  /** Taps the newest button with this label. */
  public PaperTalk taps(String label) {
    for (Reply reply : all.reversed()) {
      for (Button button : reply.buttons().stream().flatMap(List::stream).toList()) {
        if (button instanceof Button.Choice choice && choice.label().equals(label)) {
          return tapsData(choice.data());
        }
      }
    }
    throw new AssertionError("No button " + label + " under " + heard());
  }

  public PaperTalk tapsData(String data) {
    return does(new Incoming.Tap(data));
  }

  public PaperTalk tapsVerb(Verb verb, String subject) {
    return tapsData(new Tapped(verb, subject, 0).data());
  }

  public PaperTalk does(Incoming incoming) {
    last = talk.end(settle(turn(incoming)), scene);
    if (incoming instanceof Incoming.Text text) {
      said.add(text.text());
    }
    all.addAll(replies());
    last.deeds()
        .forEach(deed -> {
          if (deed instanceof Deed.Remember remember) {
            remember(remember.person());
          }
        });
    scene = moved(last);
    return this;
  }

  private Turn turn(Incoming incoming) {
    return incoming instanceof Incoming.Edited edited
        ? talk.corrected(edited, said, scene)
        : talk.turn(incoming, scene);
  }

  private Scene moved(Turn.Settled turn) {
    return new Scene(
        CHAT,
        scene.person(),
        turn.next().orElse(scene.step()),
        turn.next().isPresent() ? scene.version() + 1 : scene.version(),
        turn.misunderstood() ? scene.misses() + 1 : 0,
        scene.calls(),
        scene.driver(),
        scene.driving(),
        scene.operator(),
        scene.now(),
        scene.words());
  }

  private void remember(Person person) {
    scene =
        new Scene(
            CHAT,
            person,
            scene.step(),
            scene.version(),
            scene.misses(),
            scene.calls(),
            scene.driver(),
            scene.driving(),
            scene.operator(),
            scene.now(),
            new Words(person.language(), SEOUL));
  }

  private Turn.Settled settle(Turn turn) {
    return switch (turn) {
      case Turn.Settled settled -> settled;
      case Turn.FindPlaces find -> settle(find.then().apply(placesOf(find.query())));
      case Turn.NamePoint name -> settle(name.then().apply(placeAt(name.point())));
      case Turn.GetQuote get -> settle(get.then().apply(price(get)));
      case Turn.NamePrice name -> settle(name.then().apply(name(name)));
      case Turn.FindStopPrice find -> settle(find.then().apply(price(find)));
      case Turn.FindCall find ->
          settle(find.then().apply(Optional.ofNullable(calls.get(find.call()))));
      case Turn.FindDriver find ->
          settle(find.then().apply(Optional.of(driver(new Duty.Off(PaperCalls.NOW)))));
      case Turn.ListDay list -> settle(list.then().apply(List.copyOf(calls.values())));
      case Turn.ListRides list -> settle(list.then().apply(List.copyOf(calls.values())));
      case Turn.Ask<?> ask -> settle(ask.of(find(ask.source())));
    };
  }

  private Source find(Class<?> wanted) {
    return sources.stream().filter(wanted::isInstance).findFirst().orElseThrow();
  }

  private static List<Place> placesOf(PlaceQuery query) {
    return FOUND.computeIfAbsent(query, PLACES::listPlaces);
  }

  private Place placeAt(Point point) {
    return NAMED.computeIfAbsent(
        new NamedPoint(point, locale()), at -> PLACES.getPlaceAt(at.point(), at.locale()));
  }

  private Turn.Priced price(Turn.GetQuote get) {
    DispatchedLine line = lines.getDispatched(get.journey().line());
    Market market = market(line);
    return new Turn.Priced(line.listQuotes(wish(get.journey()), market), market);
  }

  private NamedPrice name(Turn.NamePrice name) {
    DispatchedLine line = lines.getDispatched(name.journey().line());
    return line.quoteAt(name.named(), wish(name.journey()), market(line));
  }

  private Optional<Turn.StopPrice> price(Turn.FindStopPrice find) {
    Trip trip = find.call().trip();
    Route longer =
        wish(new Journey(
                find.call().line(),
                trip.pickup(),
                List.of(find.stop()),
                trip.dropOff(),
                Optional.empty(),
                trip.party()))
            .route();
    return lines
        .getDispatched(find.call().line())
        .findStopPrice(trip, longer, PaperCalls.NOW)
        .map(price -> new Turn.StopPrice(price, longer));
  }

  private static Wish wish(Journey journey) {
    Route route = new StraightLineRoutes(SEOUL).getRouteThrough(journey.points(), PaperCalls.NOW);
    return new Wish(
        journey.pickup(),
        journey.stops(),
        journey.dropOff(),
        route,
        PaperCalls.NOW,
        journey.handover(),
        journey.party());
  }

  private Market market(DispatchedLine line) {
    Duration nearest = line.getPickupTime(new Distance(900), Mobility.CAR);
    return new Market(0, 3, Optional.of(nearest), recent);
  }

  /** What such trips got lately, as the market of this talk knows it. */
  public PaperTalk whereTripsGot(List<RecentFare> fares) {
    recent = List.copyOf(fares);
    return this;
  }

  public Step step() {
    return scene.step();
  }

  /**
   * What is asked at a step.
   *
   * @param step where the talk stands once it is asked
   */
  record Question(Step step, List<Reply> replies) {
    /** Something to tap, or to send by the keyboard; an open question has a way out at least. */
    boolean offersSomething() {
      return !replies.isEmpty()
          && (!replies.getLast().buttons().isEmpty()
              || replies.getLast().ask() != Reply.Ask.NOTHING);
    }

    /** The same words and buttons stand at the end; what the buttons carry may differ. */
    boolean isPutBy(List<Reply> said) {
      return !said.isEmpty() && shown(said.getLast()).equals(shown(replies.getLast()));
    }

    List<Button> buttons() {
      return replies.stream().flatMap(it -> it.buttons().stream()).flatMap(List::stream).toList();
    }

    private static List<Object> shown(Reply reply) {
      return List.of(
          reply.title(),
          reply.text(),
          reply.buttons().stream().flatMap(List::stream).map(Button::label).toList());
    }
  }

  /** What would be asked now, if it had to be asked once more. */
  Question question() {
    Turn.Settled asked = talk.end(settle(topics.askAgain(scene.step(), scene)), scene);
    return new Question(
        asked.next().orElse(scene.step()),
        asked.says().stream().flatMap(content -> replyOf(content).stream()).toList());
  }

  Scene scene() {
    return scene;
  }

  public boolean isIdle() {
    return scene.step() instanceof Step.Idle;
  }

  /** Everything the last turn said, a message to a line or more. */
  public String heard() {
    return replies().stream()
        .map(reply -> reply.title() + "\n" + reply.text())
        .collect(Collectors.joining("\n"));
  }

  /** Under the messages of the last turn. */
  public List<String> buttons() {
    return replies().stream()
        .flatMap(reply -> reply.buttons().stream())
        .flatMap(List::stream)
        .map(Button::label)
        .toList();
  }

  public List<Reply> replies() {
    return last.says().stream().flatMap(content -> replyOf(content).stream()).toList();
  }

  private static Optional<Reply> replyOf(Content content) {
    return switch (content) {
      case Content.Note note -> Optional.of(note.reply());
      case Content.Card card -> Optional.of(card.reply());
      case Content.Withdraw withdraw -> Optional.of(withdraw.last());
      case Content.LiveStart start -> Optional.empty();
      case Content.LiveStop stop -> Optional.empty();
    };
  }

  /** What the last turn wants to happen. */
  public List<Deed> deeds() {
    return last.deeds();
  }

  /** The call that the last turn places. */
  public NewCall placed() {
    return deeds().stream()
        .flatMap(deed -> deed instanceof Deed.Place place ? Stream.of(place.call()) : Stream.of())
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing is placed by " + heard()));
  }

  /** The version that the buttons of the question asked now carry. */
  public long version() {
    return scene.version();
  }

  Turn.Settled turn() {
    return last;
  }

  private Language language() {
    return scene.words().language();
  }

  private Locale locale() {
    return scene.words().locale();
  }
}
