package io.gaja.dispatch.place.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StraightLineRoutesTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Point GANGNAM = new Point(37.4979, 127.0276);
  private static final Point HONGDAE = new Point(37.5572, 126.9245);
  private static final Point INCHEON_AIRPORT = new Point(37.4491, 126.4509);

  private final StraightLineRoutes routes = new StraightLineRoutes(SEOUL);

  @Test
  void the_way_is_called_an_estimate_and_is_longer_than_the_straight_line() {
    Route route = routes.getRoute(GANGNAM, HONGDAE, at("2026-11-25T14:00"));

    assertThat(route.source()).isEqualTo(Route.Source.ESTIMATE);
    assertThat(route.distance().metres()).isBetween(14_000L, 15_000L);
    assertThat(route.duration()).isBetween(Duration.ofMinutes(25), Duration.ofMinutes(40));
  }

  @Test
  void a_long_way_is_mostly_expressway() {
    Route route = routes.getRoute(GANGNAM, INCHEON_AIRPORT, at("2026-11-25T14:00"));

    assertThat(route.duration()).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(120));
  }

  @Test
  void the_evening_rush_is_slower_than_the_night_and_a_sunday_morning_than_neither() {
    Duration rush = duration("2026-11-25T18:30");
    Duration night = duration("2026-11-25T03:30");
    Duration sundayMorning = duration("2026-11-29T08:30");

    assertThat(rush).isGreaterThan(sundayMorning);
    assertThat(sundayMorning).isGreaterThan(night);
  }

  @Test
  void the_hours_are_those_of_the_city_not_of_the_server() {
    Instant rushInSeoul = at("2026-11-25T18:30");

    assertThat(
            new StraightLineRoutes(ZoneId.of("UTC"))
                .getRoute(GANGNAM, HONGDAE, rushInSeoul)
                .duration())
        .isLessThan(routes.getRoute(GANGNAM, HONGDAE, rushInSeoul).duration());
  }

  @Test
  void a_drive_takes_at_least_a_minute() {
    Route route = routes.getRoute(GANGNAM, GANGNAM, at("2026-11-25T14:00"));

    assertThat(route.distance()).isEqualTo(Distance.ZERO);
    assertThat(route.duration()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void every_hour_of_the_week_has_a_speed() {
    for (int hour = 0; hour < 7 * 24; hour++) {
      Instant departure = at("2026-11-23T00:30").plus(Duration.ofHours(hour));
      assertThat(routes.getRoute(GANGNAM, HONGDAE, departure).duration())
          .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(45));
    }
  }

  private Duration duration(String departure) {
    return routes.getRoute(GANGNAM, HONGDAE, at(departure)).duration();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SEOUL).toInstant();
  }
}
