package io.gaja.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Count;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Premises;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuestLotsTest {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private Instant now = Instant.parse("2026-11-25T09:00:00Z");
  private Instant countedAt = now;
  private int sent;
  private final GuestLots lots = new GuestLots(() -> now);

  @Test
  void somebody_comes_at_once_and_again_while_cars_are_let_in() {
    for (int i = 0; i < 5; i++) {
      round();
      lots.admitted(new LotId("guest"));
    }

    assertThat(sent).isEqualTo(5);
  }

  @Test
  void nobody_comes_any_more_where_nobody_was_let_in() {
    for (int i = 0; i < 5; i++) {
      round();
    }

    assertThat(sent).isEqualTo(2);
  }

  @Test
  void somebody_comes_again_once_the_visitor_counts() {
    for (int i = 0; i < 5; i++) {
      round();
    }
    countedAt = now;
    round();

    assertThat(sent).isEqualTo(3);
  }

  @Test
  void nobody_comes_to_a_lot_that_a_visitor_has_left_yesterday() {
    now = now.plus(Duration.ofDays(1));
    round();

    assertThat(sent).isZero();
  }

  private void round() {
    lots.round(
        List.of(lot()),
        lot -> {
          sent++;
          return true;
        });
    now = now.plus(A_MINUTE);
  }

  private Lot lot() {
    Place place = new Place("마당", "", new Point(37.5, 127.0));
    ParkingTariff.Unit unit = new ParkingTariff.Unit(Duration.ofMinutes(10), Money.won(500));
    return new Lot(
        new LotId("guest"),
        1,
        new Premises("마당 주차장", place, 10, Optional.empty(), 0),
        new ParkingTariff(
            Duration.ZERO,
            unit,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of()),
        OpeningHours.ALWAYS,
        List.of(new PersonId("visitor")),
        new Standing.Approved(countedAt),
        new Count(0, false, countedAt));
  }
}
