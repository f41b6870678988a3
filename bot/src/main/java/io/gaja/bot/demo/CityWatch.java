package io.gaja.bot.demo;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.person.People;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Lot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The city as it is now, read at most once a second; for the map, and to know where visitors are.
 * While nobody looks, the city is told to be quieter.
 */
final class CityWatch {
  private static final Duration CURRENT = Duration.ofSeconds(1);
  private static final Duration LOOKED_AT = Duration.ofMinutes(2);
  private static final int MOST_DRIVERS = 300;
  private static final int MOST_CALLS = 100;

  private final People people;
  private final Drivers drivers;
  private final Calls calls;
  private final InstantSource clock;
  private final LotWatch lots;
  private final Set<PersonId> residents = ConcurrentHashMap.newKeySet();
  private final Set<ChatId> expected = ConcurrentHashMap.newKeySet();
  private volatile Instant lookedAt;
  private Sight newest = new Sight(Instant.EPOCH, List.of(), List.of());

  CityWatch(People people, Drivers drivers, Calls calls, LotWatch lots, InstantSource clock) {
    this.people = people;
    this.drivers = drivers;
    this.calls = calls;
    this.lots = lots;
    this.clock = clock;
    this.lookedAt = clock.instant();
  }

  /**
   * What was to be seen at one moment.
   *
   * @param onDuty at most 300
   * @param open calls that are not over, at most 100
   */
  record Sight(Instant at, List<Driver> onDuty, List<Call> open) {}

  /** Who works at this chat, as soon as there is somebody, is one of the city's own. */
  void expect(ChatId chat) {
    expected.add(chat);
  }

  private void meetExpected() {
    for (ChatId chat : expected) {
      people
          .findByChat(chat)
          .ifPresent(person -> {
            residents.add(person.id());
            expected.remove(chat);
          });
    }
  }

  boolean isResident(Driver driver) {
    return residents.contains(driver.id().person());
  }

  boolean isResident(Lot lot) {
    return lot.attendants().stream().anyMatch(residents::contains);
  }

  synchronized Sight now() {
    Instant now = clock.instant();
    if (now.isAfter(newest.at().plus(CURRENT))) {
      meetExpected();
      newest = new Sight(now, drivers.listOnDuty(MOST_DRIVERS), calls.listOpen(MOST_CALLS));
    }
    return newest;
  }

  List<LotWatch.Sign> lots() {
    return lots.now();
  }

  /** How many calls of a line are under way. */
  long underWay(LineCode line) {
    return now().open().stream().filter(call -> call.line().equals(line)).count();
  }

  /** Those that a visitor runs. */
  List<Lot> listGuestLots() {
    return lots().stream().map(LotWatch.Sign::lot).filter(lot -> !isResident(lot)).toList();
  }

  List<Driver> listGuests() {
    return now().onDuty().stream().filter(driver -> !isResident(driver)).toList();
  }

  /** Somebody looks at the map, or a visitor is at the wheel. */
  void looked() {
    lookedAt = clock.instant();
  }

  boolean isWatched() {
    return clock.instant().isBefore(lookedAt.plus(LOOKED_AT));
  }
}
