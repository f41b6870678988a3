package io.gaja.dispatch.line.taxi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Fare.Item;
import io.gaja.dispatch.fare.Fare.Kind;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeoulTaxiTariffTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final String NOON = "2026-11-25T12:00";

  private final SeoulTaxiTariff tariff = SeoulTaxiTariff.standard();

  @ParameterizedTest
  @CsvSource({
    // metres, minutes, won: a quick ride counts by distance
    "0, 0, 4800",
    "1, 1, 4800",
    "1600, 5, 4800",
    "1601, 5, 4900",
    "1731, 5, 4900",
    "1732, 5, 5000",
    "2910, 8, 5800",
    "10000, 25, 11300",
    "14600, 35, 14800",
    // a slow one by time: 1,600 m are 366.4 s at 15.72 km/h, and every 30 s after are a step
    "500, 6, 4800",
    "500, 7, 5000",
    "1600, 10, 5600",
    "5000, 40, 11600",
  })
  void by_day_a_ride_costs_its_base_and_every_begun_step(long metres, long minutes, long won) {
    assertThat(total(metres, minutes, NOON, false)).isEqualTo(won);
  }

  @ParameterizedTest
  @CsvSource({
    // a ride of 10 km and 20 minutes costs 11,300 won by day
    "2026-11-25T21:39, 11300",
    "2026-11-25T21:40, 11300", // until 22:00 sharp
    "2026-11-25T21:50, 12400", // half at 20 %: 1,130 -> 1,100
    "2026-11-25T21:59, 13400", // 19 of 20 minutes at 20 %: 2,147 -> 2,100
    "2026-11-25T22:00, 13600", // 2,260 -> 2,300
    "2026-11-25T22:40, 13600",
    "2026-11-25T22:50, 14700", // half at 20 %, half at 40 %: 3,390 -> 3,400
    "2026-11-25T23:00, 15800", // 4,520 -> 4,500
    "2026-11-25T23:50, 15800", // across midnight
    "2026-11-26T00:00, 15800",
    "2026-11-26T01:40, 15800",
    "2026-11-26T01:50, 14700",
    "2026-11-26T02:00, 13600",
    "2026-11-26T03:40, 13600",
    "2026-11-26T03:50, 12400",
    "2026-11-26T04:00, 11300",
    "2026-03-29T02:00, 13600", // the night when clocks change elsewhere
  })
  void at_night_a_ride_pays_for_the_minutes_it_drives_in_the_dear_hours(
      String departure, long won) {
    assertThat(total(10_000, 20, departure, false)).isEqualTo(won);
  }

  @Test
  void a_ride_from_ten_to_ten_until_half_past_is_split_by_its_minutes() {
    // 11,600 won by day (15 km/h: by time); 30 of 40 minutes at 20 % are 1,740 -> 1,700
    Fare fare = fare(10_000, 40, "2026-11-25T21:50", false);

    assertThat(fare.items())
        .containsExactly(
            new Item(Kind.BASE, Money.won(4_800)),
            new Item(Kind.DISTANCE_AND_TIME, Money.won(6_800)),
            new Item(Kind.NIGHT_SURCHARGE, Money.won(1_700)));
  }

  @Test
  void leaving_the_city_and_the_night_add_up_and_are_items_of_their_own() {
    Fare fare = fare(10_000, 20, "2026-11-25T23:30", true);

    assertThat(fare.items())
        .containsExactly(
            new Item(Kind.BASE, Money.won(4_800)),
            new Item(Kind.DISTANCE_AND_TIME, Money.won(6_500)),
            new Item(Kind.NIGHT_SURCHARGE, Money.won(4_500)),
            new Item(Kind.OUT_OF_CITY_SURCHARGE, Money.won(2_300)));
    assertThat(fare.total()).isEqualTo(Money.won(18_100));
  }

  @Test
  void what_costs_nothing_is_not_on_the_receipt() {
    assertThat(fare(900, 3, NOON, false).items())
        .containsExactly(new Item(Kind.BASE, Money.won(4_800)));
  }

  @Test
  void below_15_72_km_an_hour_the_time_counts() {
    assertThat(tariff.slowKmh()).isCloseTo(15.72, within(0.0001));
  }

  @Test
  void a_ride_through_a_whole_day_and_night_pays_each_night_hour_once() {
    // 24 h by time: (86,400 - 366.4) / 30 s = 2,868 steps; 3 h at 20 % and 3 h at 40 % of 24 h
    Fare fare = fare(100_000, 24 * 60, NOON, false);

    assertThat(fare.items().get(1).amount()).isEqualTo(Money.won(286_800));
    assertThat(fare.items().get(2).amount()).isEqualTo(Money.won(21_900));
  }

  @Test
  void at_any_hour_a_longer_way_never_costs_less() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      long metres = random.nextInt(60_000);
      long minutes = random.nextInt(120);
      String departure = NOON_OF_MONDAY.plusMinutes(random.nextInt(7 * 24 * 60)).toString();
      boolean leaves = random.nextBoolean();

      assertThat(total(metres + random.nextInt(5_000), minutes, departure, leaves))
          .isGreaterThanOrEqualTo(total(metres, minutes, departure, leaves));
    }
  }

  @Test
  void by_day_a_slower_drive_never_costs_less() {
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      long metres = random.nextInt(60_000);
      long minutes = random.nextInt(120);
      boolean leaves = random.nextBoolean();

      assertThat(total(metres, minutes + random.nextInt(60), NOON, leaves))
          .isGreaterThanOrEqualTo(total(metres, minutes, NOON, leaves));
    }
  }

  @Test
  void every_amount_is_a_multiple_of_a_hundred_won_and_none_is_negative() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      String departure = NOON_OF_MONDAY.plusMinutes(random.nextInt(7 * 24 * 60)).toString();

      assertThat(fare(random.nextInt(90_000), random.nextInt(180), departure, true).items())
          .allMatch(item -> item.amount().minorUnits() % 100 == 0)
          .noneMatch(item -> item.amount().isNegative());
    }
  }

  @Test
  void nonsense_is_refused_with_a_sentence() {
    LocalTime ten = LocalTime.of(22, 0);
    LocalTime two = LocalTime.of(2, 0);

    assertThatThrownBy(() -> with(Money.won(0), new Distance(131), List.of(), 20))
        .hasMessage("The base price is above zero");
    assertThatThrownBy(() -> with(Money.won(4_800), Distance.ZERO, List.of(), 20))
        .hasMessage("The distance of a step is above zero");
    assertThatThrownBy(() -> with(Money.won(4_800), new Distance(131), List.of(), 500))
        .hasMessage("A surcharge is 0 to 200 percent");
    assertThatThrownBy(() -> new NightHours(ten, ten, 20))
        .hasMessage("Night hours end at another time than they begin");
    assertThatThrownBy(() -> new NightHours(ten, two, -1))
        .hasMessage("A surcharge is 0 to 200 percent");
    List<NightHours> overlapping =
        List.of(
            new NightHours(ten, two, 20),
            new NightHours(LocalTime.of(1, 0), LocalTime.of(4, 0), 40));
    assertThatThrownBy(() -> with(Money.won(4_800), new Distance(131), overlapping, 20))
        .hasMessage("Night hours do not overlap");
  }

  private static final LocalDateTime NOON_OF_MONDAY = LocalDateTime.parse("2026-11-23T12:00");

  private static SeoulTaxiTariff with(
      Money base, Distance stepDistance, List<NightHours> nights, int outOfCityPercent) {
    return new SeoulTaxiTariff(
        base,
        new Distance(1_600),
        Money.won(100),
        stepDistance,
        Duration.ofSeconds(30),
        nights,
        outOfCityPercent,
        Money.won(100),
        SEOUL);
  }

  private long total(long metres, long minutes, String departure, boolean leavesTheCity) {
    return fare(metres, minutes, departure, leavesTheCity).total().minorUnits();
  }

  private Fare fare(long metres, long minutes, String departure, boolean leavesTheCity) {
    Route route =
        new Route(new Distance(metres), Duration.ofMinutes(minutes), Route.Source.ESTIMATE);
    Instant at = LocalDateTime.parse(departure).atZone(SEOUL).toInstant();
    return tariff.fareFor(route, at, leavesTheCity);
  }
}
