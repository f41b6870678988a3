package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.Entitlement.COMPACT;
import static io.gaja.dispatch.line.parking.Entitlement.FAMILY;
import static io.gaja.dispatch.line.parking.ParkingFixtures.NOW;
import static io.gaja.dispatch.line.parking.ParkingFixtures.RIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.store.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Reductions are for those who have proved their right to them. */
class EntitlementDeskTest {
  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final List<EntitlementEvent> told = new ArrayList<>();
  private final EntitlementDesk desk =
      new EntitlementDesk(database.entitlements(), told::add, () -> NOW);

  @Test
  void what_is_proved_counts_from_the_operators_word_on() {
    wants(() -> desk.apply(RIDER, COMPACT, "photo-1"), EntitlementEvent.Applied.class);
    assertThat(database.entitlements().listProved(RIDER)).isEmpty();
    wants(() -> desk.approve(RIDER, COMPACT), EntitlementEvent.Approved.class);
    assertThat(database.entitlements().listProved(RIDER)).isEqualTo(Set.of(COMPACT));
    refuses(() -> desk.reject(RIDER, COMPACT), EntitlementRefusal.ALREADY_DECIDED);
    refuses(() -> desk.apply(RIDER, COMPACT, "photo-2"), EntitlementRefusal.ALREADY_APPROVED);
  }

  @Test
  void a_better_picture_replaces_one_that_was_not_agreed_to() {
    wants(() -> desk.apply(RIDER, FAMILY, "blurred"), EntitlementEvent.Applied.class);
    wants(() -> desk.reject(RIDER, FAMILY), EntitlementEvent.Rejected.class);
    assertThat(database.entitlements().listApplied(10)).isEmpty();
    wants(() -> desk.apply(RIDER, FAMILY, "sharp"), EntitlementEvent.Applied.class);
    assertThat(database.entitlements().listApplied(10))
        .containsExactly(new Proof(RIDER, FAMILY, "sharp", new Standing.Applied(NOW)));
    wants(() -> desk.approve(RIDER, FAMILY), EntitlementEvent.Approved.class);
  }

  @Test
  void what_nobody_has_shown_is_not_decided() {
    refuses(() -> desk.approve(RIDER, FAMILY), EntitlementRefusal.NO_SUCH_PROOF);
    refuses(() -> desk.reject(RIDER, FAMILY), EntitlementRefusal.NO_SUCH_PROOF);
  }

  private void wants(Supplier<EntitlementOutcome> wish, Class<? extends EntitlementEvent> event) {
    told.clear();
    EntitlementOutcome outcome = database.transactions().run(wish);
    assertThat(told).singleElement().isInstanceOf(event);
    assertThat(outcome).isEqualTo(new EntitlementOutcome.Done(told.getFirst()));
    Proof proof = told.getFirst().proof();
    assertThat(database.entitlements().findProof(proof.person(), proof.entitlement()))
        .contains(proof);
  }

  private void refuses(Supplier<EntitlementOutcome> wish, EntitlementRefusal refusal) {
    told.clear();
    assertThat(database.transactions().run(wish))
        .isEqualTo(new EntitlementOutcome.Refused(refusal));
    assertThat(told).isEmpty();
  }
}
