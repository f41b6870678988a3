package io.gaja.bot.conversation;

import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.matching.Dispatcher;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.Route;
import io.gaja.dispatch.place.Routes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Answers what a step has to know first; outside of every transaction. */
final class LookUps {
  private static final int MOST_IN_A_TURN = 8;
  private static final Distance NEARBY = new Distance(3_000);
  private static final int MOST_NEARBY = 30;
  private static final int MOST_OF_A_DAY = 300;

  private final PlaceFinder places;
  private final Routes routes;
  private final ServiceLines lines;
  private final Calls calls;
  private final Drivers drivers;
  private final List<Source> sources;
  private final InstantSource clock;

  LookUps(
      PlaceFinder places,
      Routes routes,
      ServiceLines lines,
      Calls calls,
      Drivers drivers,
      List<Source> sources,
      InstantSource clock) {
    this.places = places;
    this.routes = routes;
    this.lines = lines;
    this.calls = calls;
    this.drivers = drivers;
    this.sources = List.copyOf(sources);
    this.clock = clock;
  }

  /** Follows the turn through all it has to know to its end. */
  Turn.Settled settle(Turn turn, Scene scene) {
    Turn current = turn;
    for (int lookUps = 0; lookUps < MOST_IN_A_TURN; lookUps++) {
      if (current instanceof Turn.Settled settled) {
        return settled;
      }
      current = answer(current, scene);
    }
    throw new IllegalStateException("A turn asks for more than " + MOST_IN_A_TURN + " look-ups");
  }

  private Turn answer(Turn turn, Scene scene) {
    return switch (turn) {
      case Turn.Settled settled -> settled;
      case Turn.FindPlaces find -> find.then().apply(places.listPlaces(find.query()));
      case Turn.NamePoint name ->
          name.then().apply(places.getPlaceAt(name.point(), scene.words().locale()));
      case Turn.GetQuote get -> get.then().apply(price(get));
      case Turn.FindCall find -> find.then().apply(calls.findCall(find.call()));
      case Turn.FindDriver find -> find.then().apply(drivers.findDriver(find.driver()));
      case Turn.ListDay list ->
          list.then().apply(calls.listCallsWith(list.driver(), list.since(), MOST_OF_A_DAY));
      case Turn.Ask<?> ask -> ask.of(find(ask.source()));
    };
  }

  private Source find(Class<?> wanted) {
    return sources.stream()
        .filter(wanted::isInstance)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("Nobody knows of " + wanted.getSimpleName()));
  }

  private Turn.Priced price(Turn.GetQuote get) {
    Instant now = clock.instant();
    DispatchedLine line = lines.getDispatched(get.line());
    Route route = routes.getRoute(get.pickup().point(), get.dropOff().point(), now);
    Wish wish = Wish.of(get.pickup(), get.dropOff(), route, now);
    Quote quote = line.listQuotes(wish, Market.UNKNOWN).getFirst();
    List<Drivers.Nearby> near =
        drivers.listFreeNear(
            get.pickup().point(),
            get.line(),
            Set.of(),
            NEARBY,
            now.minus(Dispatcher.FRESH),
            MOST_NEARBY);
    Optional<Duration> nearest =
        near.stream()
            .findFirst()
            .map(first -> line.getPickupTime(first.away(), first.driver().mobility()));
    return new Turn.Priced(quote, near.size(), nearest);
  }
}
