package io.gaja.bot.health;

import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Duty;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code gaja.calls} by state (closed ones of the last day) and {@code gaja.drivers} by duty: of
 * the whole service, whichever instance is asked.
 */
final class CountMeters implements MeterBinder {
  private final Tally calls;
  private final Tally drivers;

  CountMeters(Calls calls, Drivers drivers, InstantSource clock) {
    this.calls = new Tally(() -> calls.countByState(clock.instant()), clock);
    this.drivers = new Tally(drivers::countByDuty, clock);
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    names(CallState.class)
        .forEach(state ->
            Gauge.builder("gaja.calls", calls, tally -> tally.of(state))
                .tag("state", state)
                .register(meters));
    names(Duty.class)
        .forEach(duty ->
            Gauge.builder("gaja.drivers", drivers, tally -> tally.of(duty))
                .tag("duty", duty)
                .register(meters));
  }

  /** The kinds under which the store keeps them. */
  private static Stream<String> names(Class<?> sealed) {
    return leaves(sealed).map(leaf -> leaf.getSimpleName().toLowerCase(Locale.ROOT)).distinct();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return Optional.ofNullable(type.getPermittedSubclasses())
        .map(permitted -> Stream.of(permitted).flatMap(CountMeters::leaves))
        .orElseGet(() -> Stream.of(type));
  }
}
