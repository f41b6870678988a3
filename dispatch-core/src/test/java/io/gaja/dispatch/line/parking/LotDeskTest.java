package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.ATTENDANT;
import static io.gaja.dispatch.line.parking.ParkingFixtures.NOW;
import static io.gaja.dispatch.line.parking.ParkingFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.dispatch.SettableClock;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.store.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A lot's way from the application to the day's work. */
class LotDeskTest {
  private static final PersonId STRANGER = new PersonId("stranger");
  private static final NewLot WISH =
      new NewLot(
          ATTENDANT, ParkingFixtures.premises(3), ParkingFixtures.TARIFF, OpeningHours.ALWAYS);

  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final SettableClock clock = new SettableClock(NOW);
  private final List<LotEvent> told = new ArrayList<>();
  private final LotDesk desk = new LotDesk(database.lots(), told::add, clock);

  @Test
  void a_lot_is_run_once_an_operator_has_agreed() {
    LotId lot = applied();
    refuses(() -> desk.changeWalkIns(lot, ATTENDANT, 1), LotRefusal.NOT_APPROVED);
    wants(() -> desk.approve(lot), LotEvent.Approved.class);
    refuses(() -> desk.approve(lot), LotRefusal.ALREADY_DECIDED);
    refuses(() -> desk.reject(lot), LotRefusal.ALREADY_DECIDED);
    wants(() -> desk.changeWalkIns(lot, ATTENDANT, 1), LotEvent.WalkInsCounted.class);
  }

  @Test
  void who_was_rejected_applies_with_another_lot_and_nobody_runs_more_than_five() {
    LotId rejected = applied();
    wants(() -> desk.reject(rejected), LotEvent.Rejected.class);
    for (int n = 0; n < LotDesk.MOST_LOTS; n++) {
      wants(() -> desk.apply(WISH), LotEvent.Applied.class);
    }
    refuses(() -> desk.apply(WISH), LotRefusal.TOO_MANY_LOTS);
    assertThat(database.lots().listApplied(10)).hasSize(LotDesk.MOST_LOTS);
  }

  @Test
  void the_count_is_that_of_the_attendant_and_says_how_fresh_it_is() {
    LotId lot = approved();
    clock.pass(Duration.ofMinutes(7));
    wants(() -> desk.changeWalkIns(lot, ATTENDANT, 3), LotEvent.WalkInsCounted.class);
    assertThat(count(lot)).isEqualTo(new Count(3, false, in(7)));
    refuses(() -> desk.changeWalkIns(lot, ATTENDANT, 1), LotRefusal.COUNT_OUT_OF_BOUNDS);
    clock.pass(Duration.ofMinutes(1));
    wants(() -> desk.changeWalkIns(lot, ATTENDANT, -3), LotEvent.WalkInsCounted.class);
    refuses(() -> desk.changeWalkIns(lot, ATTENDANT, -1), LotRefusal.COUNT_OUT_OF_BOUNDS);
    assertThat(count(lot)).isEqualTo(new Count(0, false, in(8)));
  }

  @Test
  void full_is_said_once_and_taken_back_once() {
    LotId lot = approved();
    refuses(() -> desk.openAgain(lot, ATTENDANT), LotRefusal.ALREADY_OPEN);
    wants(() -> desk.markFull(lot, ATTENDANT), LotEvent.MarkedFull.class);
    refuses(() -> desk.markFull(lot, ATTENDANT), LotRefusal.ALREADY_FULL);
    assertThat(count(lot).full()).isTrue();
    wants(() -> desk.openAgain(lot, ATTENDANT), LotEvent.OpenedAgain.class);
  }

  @Test
  void tariff_and_hours_may_change_but_not_the_currency() {
    LotId lot = approved();
    ParkingTariff dearer = ParkingTariff.perUnit(Duration.ofMinutes(10), Money.won(2_000));
    wants(() -> desk.changeTariff(lot, ATTENDANT, dearer), LotEvent.TariffChanged.class);
    ParkingTariff dollars =
        ParkingTariff.perUnit(Duration.ofMinutes(10), new Money(1, Currency.getInstance("USD")));
    refuses(() -> desk.changeTariff(lot, ATTENDANT, dollars), LotRefusal.OTHER_CURRENCY);
    OpeningHours weekdays = new OpeningHours(new DayHours.AllDay(), new DayHours.Shut());
    wants(() -> desk.changeHours(lot, ATTENDANT, weekdays), LotEvent.HoursChanged.class);
    assertThat(find(lot)).extracting(Lot::tariff, Lot::hours).containsExactly(dearer, weekdays);
  }

  @Test
  void attendants_let_others_help_up_to_twenty() {
    LotId lot = approved();
    refuses(() -> desk.markFull(lot, STRANGER), LotRefusal.NOT_YOURS);
    wants(() -> desk.addAttendant(lot, ATTENDANT, STRANGER), LotEvent.AttendantAdded.class);
    refuses(() -> desk.addAttendant(lot, ATTENDANT, STRANGER), LotRefusal.ALREADY_ATTENDANT);
    wants(() -> desk.markFull(lot, STRANGER), LotEvent.MarkedFull.class);
    for (int n = 2; n < Lot.MOST_ATTENDANTS; n++) {
      PersonId newcomer = new PersonId("helper-" + n);
      wants(() -> desk.addAttendant(lot, STRANGER, newcomer), LotEvent.AttendantAdded.class);
    }
    refuses(
        () -> desk.addAttendant(lot, ATTENDANT, new PersonId("one-more")),
        LotRefusal.TOO_MANY_ATTENDANTS);
    assertThat(database.lots().listLotsOf(STRANGER, 10)).containsExactly(find(lot));
  }

  @Test
  void a_lot_that_does_not_exist_is_refused_by_name() {
    LotId none = new LotId("none");
    refuses(() -> desk.approve(none), LotRefusal.NO_SUCH_LOT);
    refuses(() -> desk.markFull(none, ATTENDANT), LotRefusal.NO_SUCH_LOT);
  }

  @Test
  void premises_that_make_no_sense_are_refused() {
    for (int capacity : new int[] {0, 5_001}) {
      assertThatThrownBy(() -> ParkingFixtures.premises(capacity))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Premises("A", ParkingFixtures.COEX_PLACE, 1, Optional.of(20), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Premises("A", ParkingFixtures.COEX_PLACE, 1, Optional.empty(), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private LotId applied() {
    wants(() -> desk.apply(WISH), LotEvent.Applied.class);
    return told.getFirst().lot().id();
  }

  private LotId approved() {
    LotId lot = applied();
    wants(() -> desk.approve(lot), LotEvent.Approved.class);
    return lot;
  }

  private Lot find(LotId lot) {
    return database.lots().findLot(lot).orElseThrow();
  }

  private Count count(LotId lot) {
    return find(lot).count();
  }

  private void wants(Supplier<LotOutcome> wish, Class<? extends LotEvent> event) {
    told.clear();
    LotOutcome outcome = database.transactions().run(wish);
    assertThat(outcome).isInstanceOf(LotOutcome.Done.class);
    assertThat(told).singleElement().isInstanceOf(event);
    assertThat(told.getFirst()).isEqualTo(((LotOutcome.Done) outcome).event());
    assertThat(find(told.getFirst().lot().id())).isEqualTo(told.getFirst().lot());
  }

  private void refuses(Supplier<LotOutcome> wish, LotRefusal refusal) {
    told.clear();
    assertThat(database.transactions().run(wish)).isEqualTo(new LotOutcome.Refused(refusal));
    assertThat(told).isEmpty();
  }
}
