package io.gaja.bot.conversation;

import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.NamedPrice;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.matching.Markets;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.Route;
import io.gaja.dispatch.place.Routes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what a step has to know first; outside of every transaction. */
final class LookUps {
  private static final int MOST_IN_A_TURN = 8;

  /** A week of somebody who is asked two hundred times a day. */
  private static final int MOST_OF_A_WEEK = 1_500;

  private static final int MOST_OF_A_RIDER = 10;

  private final PlaceFinder places;
  private final Routes routes;
  private final ServiceLines lines;
  private final Calls calls;
  private final Drivers drivers;
  private final Markets markets;
  private final List<Source> sources;
  private final InstantSource clock;

  LookUps(
      PlaceFinder places,
      Routes routes,
      ServiceLines lines,
      Calls calls,
      Drivers drivers,
      Markets markets,
      List<Source> sources,
      InstantSource clock) {
    this.places = places;
    this.routes = routes;
    this.lines = lines;
    this.calls = calls;
    this.drivers = drivers;
    this.markets = markets;
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
      case Turn.NamePrice name -> name.then().apply(name(name));
      case Turn.FindStopPrice find -> find.then().apply(price(find));
      case Turn.FindCall find -> find.then().apply(calls.findCall(find.call()));
      case Turn.FindDriver find -> find.then().apply(drivers.findDriver(find.driver()));
      case Turn.ListDay list ->
          list.then().apply(calls.listCallsWith(list.driver(), list.since(), MOST_OF_A_WEEK));
      case Turn.ListRides list ->
          list.then().apply(calls.listCallsOf(list.rider(), MOST_OF_A_RIDER));
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
    DispatchedLine line = lines.getDispatched(get.journey().line());
    Wish wish = wish(get.journey(), now);
    Market market = markets.getMarket(line, wish, now);
    return new Turn.Priced(line.listQuotes(wish, market), market);
  }

  private NamedPrice name(Turn.NamePrice name) {
    Instant now = clock.instant();
    DispatchedLine line = lines.getDispatched(name.journey().line());
    Wish wish = wish(name.journey(), now);
    return line.quoteAt(name.named(), wish, markets.getMarket(line, wish, now));
  }

  private Wish wish(Journey journey, Instant now) {
    Route route = routes.getRouteThrough(journey.points(), now);
    return new Wish(
        journey.pickup(),
        journey.stops(),
        journey.dropOff(),
        route,
        now,
        journey.handover(),
        journey.party());
  }

  private Optional<Turn.StopPrice> price(Turn.FindStopPrice find) {
    Instant now = clock.instant();
    Trip trip = find.call().trip();
    List<Place> stops = Stream.concat(trip.stops().stream(), Stream.of(find.stop())).toList();
    Journey longer =
        new Journey(
            find.call().line(),
            trip.pickup(),
            stops,
            trip.dropOff(),
            find.call().handover(),
            trip.party());
    Route route = routes.getRouteThrough(longer.points(), now);
    return lines
        .findDispatched(longer.line())
        .flatMap(line -> line.findStopPrice(trip, route, now))
        .map(price -> new Turn.StopPrice(price, route));
  }
}
