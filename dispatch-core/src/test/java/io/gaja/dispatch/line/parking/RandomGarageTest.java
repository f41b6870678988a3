package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.ATTENDANT;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static io.gaja.dispatch.line.parking.ParkingFixtures.wishOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.Race;
import io.gaja.dispatch.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever many people do at once, and in whatever order, no space is promised twice. */
class RandomGarageTest {
  private static final int CAPACITY = 4;
  private static final int RIDERS = 16;
  private static final int ROUNDS = 40;
  private static final int AT_ONCE = 10;

  private final Set<String> happened = ConcurrentHashMap.newKeySet();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void there_are_never_more_promises_than_spaces(long seed) {
    Random random = new Random(seed);
    try (Garage garage = new Garage()) {
      garage.know(lot(CAPACITY));
      for (int round = 0; round < ROUNDS; round++) {
        List<Callable<Boolean>> actions = new ArrayList<>();
        for (int n = 0; n < AT_ONCE; n++) {
          actions.add(anything(garage, new Random(random.nextLong())));
        }
        Race.atOnce(actions);
        assertThat(Promises.most(garage))
            .as("seed %d round %d", seed, round)
            .isLessThanOrEqualTo(CAPACITY);
        garage.pass(Duration.ofMinutes(random.nextInt(25)));
        garage.newClock().listDue(100).forEach(garage.newClock()::wake);
      }
    }
    Set<String> missed = new HashSet<>(List.of("Booked", "Extended", "Shortened", "CarEntered"));
    missed.addAll(List.of("CarLeft", "BookingCancelled", "NO_SPACE", "SPACE_PROMISED"));
    missed.removeAll(happened);
    assertThat(missed).as("happened at least once").isEmpty();
  }

  private Callable<Boolean> anything(Garage garage, Random random) {
    PersonId rider = new PersonId("rider-" + random.nextInt(RIDERS));
    Instant now = garage.clock().instant();
    Optional<Booking> open =
        garage.database().bookings().findOpenBookingOf(rider, ParkingFixtures.SONATA);
    if (open.isEmpty()) {
      Instant from = now.plus(Duration.ofMinutes(random.nextInt(90)));
      Instant until = from.plus(Duration.ofMinutes(10 + random.nextInt(120)));
      return () -> note(garage.tryToBook(wishOf(rider, new Window(from, until))));
    }
    BookingCommand command = commandOn(open.get(), now, random);
    return () -> note(garage.give(open.get().id(), command));
  }

  private static BookingCommand commandOn(Booking booking, Instant now, Random random) {
    PersonId rider = booking.rider();
    Instant end = booking.window().until();
    return switch (random.nextInt(7)) {
      case 0, 1 -> new BookingCommand.Enter(ATTENDANT, Optional.empty());
      case 2 -> new BookingCommand.Leave(ATTENDANT, Optional.empty());
      case 3 -> new BookingCommand.LeaveEarly(rider, end.minus(Duration.ofMinutes(15)));
      case 4 -> new BookingCommand.Cancel(rider);
      case 5 -> new BookingCommand.ExtendForHandover(now.plus(Duration.ofMinutes(110)));
      default -> new BookingCommand.Extend(rider, end.plus(Duration.ofMinutes(random.nextInt(60))));
    };
  }

  private boolean note(BookingOutcome outcome) {
    return happened.add(
        switch (outcome) {
          case BookingOutcome.Done done -> done.fact().getClass().getSimpleName();
          case BookingOutcome.Refused refused -> refused.refusal().name();
        });
  }
}
