package io.gaja.dispatch.line.designated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a designated driver usually costs. */
class DesignatedTariffTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Instant EVENING = at("2025-11-03T21:00");

  private final DesignatedTariff tariff = DesignatedTariff.usual(SEOUL);

  @ParameterizedTest
  @CsvSource({
    "0, 15000",
    "7000, 15000",
    "7001, 16000",
    "12400, 21000",
    "20000, 28000",
    // far out 700 won for each begun kilometre, in whole thousands
    "20001, 29000",
    "22000, 29000",
    "31000, 36000"
  })
  void the_first_kilometres_are_in_the_base_price_and_far_ones_are_cheaper(long metres, long won) {
    assertThat(price(metres, EVENING, false)).isEqualTo(Money.won(won));
  }

  @Test
  void leaving_the_city_costs_more() {
    assertThat(price(31_000, EVENING, true)).isEqualTo(Money.won(39_000));
  }

  @ParameterizedTest
  @CsvSource({"00:59, 15000", "01:00, 18000", "04:59, 18000", "05:00, 15000"})
  void so_does_the_time_without_buses(String time, long won) {
    assertThat(price(5_000, at("2025-11-04T" + time), false)).isEqualTo(Money.won(won));
  }

  @Test
  void a_night_may_begin_before_midnight() {
    DesignatedTariff early =
        new DesignatedTariff(
            tariff.base(),
            tariff.baseDistance(),
            tariff.perKilometre(),
            tariff.longFrom(),
            tariff.perLongKilometre(),
            tariff.nightFrom().minusHours(2),
            tariff.nightUntil(),
            tariff.nightExtra(),
            tariff.outOfCityExtra(),
            tariff.perStop(),
            tariff.rounding(),
            SEOUL);
    Route near = way(1_000);
    assertThat(early.priceOfWay(near, at("2025-11-03T23:30"), false)).isEqualTo(Money.won(18_000));
    assertThat(early.priceOfWay(near, at("2025-11-04T00:30"), false)).isEqualTo(Money.won(18_000));
    assertThat(early.priceOfWay(near, EVENING, false)).isEqualTo(Money.won(15_000));
  }

  private Money price(long metres, Instant departure, boolean leaves) {
    return tariff.priceOfWay(way(metres), departure, leaves);
  }

  private static Route way(long metres) {
    return new Route(new Distance(metres), Duration.ofMinutes(20), Route.Source.ESTIMATE);
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(SEOUL).toInstant();
  }
}
