package io.gaja.bench.lifecycle;

import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Seen;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.local.Gazetteer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Whole calls by chat: pairs of Telegram people, each playing one call after the other. */
final class GajaCalls implements Calls {
  static final long OPERATOR = 900;
  private static final long APART_METRES = 700;
  private static final int MOST_PLACES = 150;

  private final List<Pair> pairs;
  private final Person operator;

  GajaCalls(BotApi api, int together) {
    this.operator = api.person(OPERATOR, "Office", "en");
    List<Place> homes = homes(together);
    List<Pair> made = new ArrayList<>();
    for (int i = 0; i < homes.size(); i++) {
      made.add(new Pair(api, i, homes.get(i), homes.get((i + 1) % homes.size())));
    }
    this.pairs = List.copyOf(made);
  }

  /** Well-known places that are found by their name alone, not too near to each other. */
  private static List<Place> homes(int many) {
    Gazetteer gazetteer = Gazetteer.ofSeoul();
    List<Place> homes = new ArrayList<>();
    for (Place place : gazetteer.listWellKnown(Locale.ENGLISH, MOST_PLACES)) {
      boolean alone =
          homes.stream()
              .allMatch(other -> other.point().distanceTo(place.point()).metres() > APART_METRES);
      PlaceQuery query = new PlaceQuery(place.name(), Optional.empty(), Locale.ENGLISH);
      if (alone && place.name().matches("[A-Za-z ]+") && gazetteer.listPlaces(query).size() == 1) {
        homes.add(place);
      }
    }
    if (homes.size() < many) {
      throw new IllegalArgumentException("At most " + homes.size() + " together");
    }
    return homes.subList(0, many);
  }

  void setUp() throws InterruptedException {
    operator.says("/start");
    operator.awaits("a welcome", _ -> true);
    for (Pair pair : pairs) {
      pair.apply();
    }
    approveAll();
    pairs.forEach(Pair::goOnDuty);
  }

  private void approveAll() {
    Set<String> approved = new HashSet<>();
    while (approved.size() < pairs.size()) {
      Seen card =
          operator.awaits(
              "an application",
              seen -> Pair.findKey(seen, "ap").filter(key -> !approved.contains(key)).isPresent());
      String key = Pair.findKey(card, "ap").orElseThrow();
      approved.add(key);
      operator.taps(key);
    }
  }

  @Override
  public Outcome play(int calls) throws InterruptedException {
    pairs.forEach(Pair::standStill);
    AtomicInteger left = new AtomicInteger(calls);
    AtomicInteger failed = new AtomicInteger();
    long start = System.nanoTime();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (Pair pair : pairs) {
        all.add(people.submit(() -> play(pair, left, failed)));
      }
      for (Future<?> one : all) {
        await(one);
      }
    }
    return new Outcome(calls - failed.get(), failed.get(), System.nanoTime() - start);
  }

  private static void play(Pair pair, AtomicInteger left, AtomicInteger failed) {
    while (left.getAndDecrement() > 0) {
      try {
        pair.ride();
      } catch (AssertionError never) {
        failed.incrementAndGet();
        System.err.println("A call did not go on: " + first(String.valueOf(never.getMessage())));
        return;
      }
    }
  }

  private static String first(String message) {
    return message.substring(0, Math.min(message.length(), 160));
  }

  private static void await(Future<?> one) throws InterruptedException {
    try {
      one.get();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
