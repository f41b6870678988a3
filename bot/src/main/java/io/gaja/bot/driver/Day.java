package io.gaja.bot.driver;

import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a driver did on one day, or on several.
 *
 * @param driven the rides that were paid, in the order of their ends
 * @param offers calls that were offered to the driver and answered, or let go by
 * @param accepted of those, the ones that were taken
 */
public record Day(List<Driven> driven, int offers, int accepted) {
  public Day {
    driven = List.copyOf(driven);
  }

  /** One ride, from the moment it was taken. */
  record Driven(Instant from, Instant until, Money fare) {}

  public static Day of(Driver driver, List<Call> calls) {
    List<Call> taken =
        calls.stream()
            .filter(call -> call.state().findDriver().filter(driver.id()::equals).isPresent())
            .toList();
    List<Driven> driven =
        taken.stream()
            .flatMap(call -> driven(call, driver).stream())
            .sorted(Comparator.comparing(Driven::until))
            .toList();
    return new Day(driven, calls.size(), taken.size());
  }

  private static Optional<Driven> driven(Call call, Driver driver) {
    if (!(call.state() instanceof CallState.Completed done)) {
      return Optional.empty();
    }
    Instant taken =
        call.timeline().stream()
            .filter(CallEvent.DriverAssigned.class::isInstance)
            .map(CallEvent.DriverAssigned.class::cast)
            .filter(fact -> fact.driver().equals(driver.id()))
            .map(CallEvent.DriverAssigned::at)
            .reduce((first, last) -> last)
            .orElse(done.receipt().boardedAt());
    return Optional.of(new Driven(taken, done.receipt().endedAt(), done.receipt().fare().total()));
  }

  public int rides() {
    return driven.size();
  }

  /** All that was earned, in words. */
  public String earned(Words words) {
    return words.money(driven.stream().map(Driven::fare).reduce(Money.won(0), Money::plus));
  }

  /** The time between one ride and the next; when somebody went off duty is not known here. */
  Duration betweenRides() {
    Duration between = Duration.ZERO;
    for (int i = 1; i < driven.size(); i++) {
      Duration gap = Duration.between(driven.get(i - 1).until(), driven.get(i).from());
      between = gap.isNegative() ? between : between.plus(gap);
    }
    return between;
  }
}
