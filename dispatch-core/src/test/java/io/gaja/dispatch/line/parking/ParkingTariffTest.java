package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Fare.Item;
import io.gaja.dispatch.fare.Fare.Kind;
import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParkingTariffTest {
  private static final String MONDAY_NOON = "2026-11-23T12:00";
  private static final ParkingTariff PLAIN = ParkingFixtures.TARIFF;
  private static final Pass TWO_HOURS = new Pass(Duration.ofHours(2), Money.won(8_000));
  private static final Pass A_DAY = new Pass(Duration.ofHours(24), Money.won(25_000));

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 500", "5, 500", "6, 1000", "60, 6000", "61, 6500", "120, 12000"})
  void every_begun_unit_costs_its_price(long minutes, long won) {
    assertThat(total(PLAIN, MONDAY_NOON, minutes)).isEqualTo(won);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 0", "11, 500", "15, 500", "16, 1000", "70, 6000"})
  void the_first_minutes_are_free_for_everybody_and_units_begin_after_them(long minutes, long won) {
    ParkingTariff tariff = PLAIN.withFirstFree(Duration.ofMinutes(10));
    assertThat(total(tariff, MONDAY_NOON, minutes)).isEqualTo(won);
  }

  @ParameterizedTest
  @CsvSource({
    "150, 15000",
    "200, 20000",
    "201, 20000",
    "1440, 20000", // 24 hours from driving in
    "1441, 20500", // the second day begins
    "1640, 40000",
    "2880, 40000",
    "2885, 40500",
  })
  void no_24_hours_from_driving_in_cost_more_than_the_days_maximum(long minutes, long won) {
    ParkingTariff tariff = PLAIN.withDayMaximum(Money.won(20_000));
    assertThat(total(tariff, MONDAY_NOON, minutes)).isEqualTo(won);
  }

  @Test
  void who_leaves_the_car_over_night_pays_one_day_and_not_two() {
    ParkingTariff tariff = PLAIN.withDayMaximum(Money.won(20_000));
    assertThat(total(tariff, "2026-11-23T20:00", 14 * 60)).isEqualTo(20_000);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T20:00, 60, 6000",
    "2026-11-23T20:30, 60, 3600", // 6 units by day, 6 at night
    "2026-11-23T20:57, 10, 600", // a unit costs what holds when it begins: 20:57 by day, 21:02 at
    // night
    "2026-11-23T21:00, 60, 1200",
    "2026-11-23T23:30, 60, 1200", // over midnight
    "2026-11-24T08:30, 60, 3600",
    "2026-11-24T09:00, 60, 6000",
  })
  void units_that_begin_at_night_cost_the_nights_price(String from, long minutes, long won) {
    ParkingTariff tariff = PLAIN.withNight(night("21:00", "09:00", 100));
    assertThat(total(tariff, from, minutes)).isEqualTo(won);
  }

  @Test
  void a_night_may_lie_within_one_day() {
    ParkingTariff tariff = PLAIN.withNight(night("00:00", "06:00", 100));
    assertThat(total(tariff, "2026-11-24T05:30", 60)).isEqualTo(3_600);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T23:30, 60, 3000", // Friday evening into Saturday
    "2026-11-21T12:00, 60, 0",
    "2026-11-22T23:30, 60, 3000", // Sunday into Monday
    "2026-11-23T12:00, 60, 6000",
  })
  void a_lot_may_be_free_at_the_weekend(String from, long minutes, long won) {
    ParkingTariff tariff = PLAIN.withWeekendPrice(Money.won(0));
    assertThat(total(tariff, from, minutes)).isEqualTo(won);
  }

  @ParameterizedTest
  @CsvSource({"300, 100, 100", "100, 300, 100"})
  void where_night_and_weekend_both_hold_the_lower_price_counts(
      long atNight, long atWeekends, long won) {
    ParkingTariff tariff =
        PLAIN.withNight(night("21:00", "09:00", atNight)).withWeekendPrice(Money.won(atWeekends));
    assertThat(total(tariff, "2026-11-21T22:00", 5)).isEqualTo(won);
  }

  @Test
  void hours_are_counted_where_the_lot_is() {
    ParkingTariff tariff = PLAIN.withNight(night("21:00", "09:00", 100));
    Instant noonInSeoul = at(MONDAY_NOON);
    Visit visit = visit(noonInSeoul, 60);
    assertThat(tariff.fareFor(visit, SEOUL).total()).isEqualTo(Money.won(6_000));
    assertThat(tariff.fareFor(visit, ZoneId.of("UTC")).total()).isEqualTo(Money.won(1_200));
  }

  @Test
  void an_hour_that_the_clocks_skip_is_not_paid_and_one_they_repeat_is() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant spring = LocalDateTime.parse("2026-03-29T01:00").atZone(berlin).toInstant();
    Instant three = LocalDateTime.parse("2026-03-29T03:00").atZone(berlin).toInstant();
    Visit visit = new Visit(spring, three, Optional.empty(), Set.of());
    assertThat(PLAIN.fareFor(visit, berlin).total()).isEqualTo(Money.won(6_000));
  }

  @Test
  void only_the_greatest_reduction_counts() {
    ParkingTariff tariff =
        PLAIN.withReduction(Entitlement.COMPACT, 50).withReduction(Entitlement.DISABLED, 80);
    Visit visit =
        new Visit(
            at(MONDAY_NOON),
            at(MONDAY_NOON).plus(Duration.ofHours(1)),
            Optional.empty(),
            EnumSet.allOf(Entitlement.class));
    assertThat(tariff.fareFor(visit, SEOUL))
        .isEqualTo(fare(new Item(Kind.PARKING, won(6_000)), new Item(Kind.REDUCTION, won(-4_800))));
  }

  @Test
  void an_entitlement_that_a_lot_does_not_know_changes_nothing() {
    Visit visit =
        new Visit(at(MONDAY_NOON), at(MONDAY_NOON), Optional.empty(), Set.of(Entitlement.ELECTRIC));
    assertThat(PLAIN.withReduction(Entitlement.FAMILY, 30).fareFor(visit, SEOUL))
        .isEqualTo(fare(new Item(Kind.PARKING, won(0))));
  }

  @Test
  void a_fraction_of_a_won_is_the_customers() {
    ParkingTariff tariff =
        ParkingTariff.perUnit(Duration.ofMinutes(5), won(55))
            .withReduction(Entitlement.COMPACT, 50);
    Visit visit =
        new Visit(
            at(MONDAY_NOON),
            at(MONDAY_NOON).plusSeconds(1),
            Optional.empty(),
            Set.of(Entitlement.COMPACT));
    assertThat(tariff.fareFor(visit, SEOUL).total()).isEqualTo(won(27));
  }

  @ParameterizedTest
  @CsvSource({"30, 8000", "120, 8000", "121, 8500", "180, 14000"})
  void a_pass_is_paid_whole_and_what_goes_beyond_it_by_time(long minutes, long won) {
    assertThat(totalWithPass(PLAIN.withPass(TWO_HOURS), minutes)).isEqualTo(won);
  }

  @Test
  void free_minutes_are_within_the_pass() {
    ParkingTariff tariff = PLAIN.withFirstFree(Duration.ofMinutes(30)).withPass(TWO_HOURS);
    assertThat(totalWithPass(tariff, 125)).isEqualTo(8_500);
  }

  @Test
  void a_pass_and_what_goes_beyond_it_never_cost_more_than_the_days_maximum() {
    ParkingTariff tariff = PLAIN.withPass(TWO_HOURS).withDayMaximum(won(15_000));
    assertThat(totalWithPass(tariff, 10 * 60)).isEqualTo(15_000);
    assertThat(totalWithPass(tariff, 24 * 60 + 5)).isEqualTo(15_500);
  }

  @Test
  void a_reduction_is_on_what_is_paid_by_time_and_not_on_a_pass() {
    ParkingTariff tariff = PLAIN.withPass(TWO_HOURS).withReduction(Entitlement.COMPACT, 50);
    Visit visit =
        new Visit(
            at(MONDAY_NOON),
            at(MONDAY_NOON).plus(Duration.ofHours(3)),
            Optional.of(TWO_HOURS),
            Set.of(Entitlement.COMPACT));
    assertThat(tariff.fareFor(visit, SEOUL))
        .isEqualTo(
            fare(
                new Item(Kind.PASS, won(8_000)),
                new Item(Kind.PARKING, won(6_000)),
                new Item(Kind.REDUCTION, won(-3_000))));
  }

  @ParameterizedTest
  @CsvSource({"60, ", "80, ", "81, PT2H", "160, PT2H", "400, PT24H"})
  void the_best_pass_is_the_one_with_which_the_visit_costs_least(long minutes, String lasts) {
    ParkingTariff tariff = PLAIN.withPass(A_DAY).withPass(TWO_HOURS);
    assertThat(tariff.findBestPass(visit(at(MONDAY_NOON), minutes), SEOUL).map(Pass::lasts))
        .isEqualTo(Optional.ofNullable(lasts).map(Duration::parse));
  }

  @Test
  void a_quote_tells_both_ways_to_pay() {
    ParkingTariff tariff = PLAIN.withPass(TWO_HOURS);
    ParkingQuote quote = ParkingQuote.of(tariff, visit(at(MONDAY_NOON), 120), SEOUL);
    assertThat(quote.byTime().total()).isEqualTo(won(12_000));
    assertThat(quote.cheaper())
        .contains(new ParkingQuote.WithPass(TWO_HOURS, fare(new Item(Kind.PASS, won(8_000)))));
  }

  @Test
  void staying_longer_never_costs_less_and_a_fare_is_never_negative() {
    Random random = new Random(7);
    for (int time = 0; time < 300; time++) {
      ParkingTariff tariff = anyTariff(random);
      Optional<Pass> pass =
          random.nextBoolean() ? tariff.passes().stream().findFirst() : Optional.empty();
      Set<Entitlement> entitled = random.nextBoolean() ? Set.of(Entitlement.FAMILY) : Set.of();
      Instant from = at(MONDAY_NOON).plusSeconds(random.nextInt(7 * 86_400));
      Money before = won(0);
      for (int step = 0; step < 40; step++) {
        Instant until = from.plus(Duration.ofMinutes(37L * step));
        Money now = tariff.fareFor(new Visit(from, until, pass, entitled), SEOUL).total();
        assertThat(now).as("time %d step %d", time, step).isGreaterThanOrEqualTo(before);
        before = now;
      }
    }
  }

  private static ParkingTariff anyTariff(Random random) {
    ParkingTariff tariff =
        ParkingTariff.perUnit(
                Duration.ofMinutes(1 + random.nextInt(60)), won(random.nextInt(2_000)))
            .withFirstFree(Duration.ofMinutes(random.nextInt(40)))
            .withReduction(Entitlement.FAMILY, 1 + random.nextInt(100))
            .withPass(
                new Pass(
                    Duration.ofMinutes(30 + random.nextInt(3_000)), won(random.nextInt(30_000))));
    tariff = random.nextBoolean() ? tariff.withDayMaximum(won(random.nextInt(30_000))) : tariff;
    tariff = random.nextBoolean() ? tariff.withWeekendPrice(won(random.nextInt(900))) : tariff;
    return random.nextBoolean()
        ? tariff.withNight(night("22:00", "06:00", random.nextInt(900)))
        : tariff;
  }

  @Test
  void a_tariff_that_makes_no_sense_is_refused() {
    List<Runnable> nonsense =
        List.of(
            () -> ParkingTariff.perUnit(Duration.ZERO, won(1)),
            () -> ParkingTariff.perUnit(Duration.ofHours(25), won(1)),
            () -> ParkingTariff.perUnit(Duration.ofMinutes(5), won(-1)),
            () -> PLAIN.withFirstFree(Duration.ofMinutes(-1)),
            () -> PLAIN.withDayMaximum(new Money(1, Currency.getInstance("USD"))),
            () -> PLAIN.withReduction(Entitlement.FAMILY, 101),
            () -> PLAIN.withReduction(Entitlement.FAMILY, 0),
            () -> night("10:00", "10:00", 1),
            () -> new Pass(Duration.ofMinutes(1), won(1)),
            () ->
                new ParkingTariff(
                    Duration.ZERO,
                    PLAIN.unit(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(A_DAY, A_DAY, A_DAY, A_DAY, A_DAY, A_DAY),
                    Map.of()));
    assertThat(nonsense)
        .allSatisfy(
            one -> assertThatThrownBy(one::run).isInstanceOf(IllegalArgumentException.class));
  }

  private static long total(ParkingTariff tariff, String from, long minutes) {
    return tariff.fareFor(visit(at(from), minutes), SEOUL).total().minorUnits();
  }

  private static long totalWithPass(ParkingTariff tariff, long minutes) {
    Visit visit = visit(at(MONDAY_NOON), minutes).with(Optional.of(TWO_HOURS));
    return tariff.fareFor(visit, SEOUL).total().minorUnits();
  }

  private static Visit visit(Instant from, long minutes) {
    return new Visit(from, from.plus(Duration.ofMinutes(minutes)), Optional.empty(), Set.of());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SEOUL).toInstant();
  }

  private static ParkingTariff.Night night(String from, String until, long won) {
    return new ParkingTariff.Night(LocalTime.parse(from), LocalTime.parse(until), won(won));
  }

  private static Money won(long won) {
    return Money.won(won);
  }

  private static Fare fare(Item... items) {
    return new Fare(List.of(items));
  }
}
