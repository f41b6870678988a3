package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.PersonId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * The door to reductions: who is entitled shows a picture, and the operators decide. Bookings that
 * are made from then on cost less. Call it inside a transaction.
 */
public final class EntitlementDesk {
  private final Entitlements entitlements;
  private final EntitlementObserver observer;
  private final InstantSource clock;

  public EntitlementDesk(
      Entitlements entitlements, EntitlementObserver observer, InstantSource clock) {
    this.entitlements = entitlements;
    this.observer = observer;
    this.clock = clock;
  }

  /** A new picture replaces one that was not agreed to. */
  public EntitlementOutcome apply(PersonId person, Entitlement entitlement, String photo) {
    Proof proof = new Proof(person, entitlement, photo, new Standing.Applied(clock.instant()));
    return entitlements.saveApplication(proof)
        ? done(new EntitlementEvent.Applied(proof))
        : refuse(EntitlementRefusal.ALREADY_APPROVED);
  }

  public EntitlementOutcome approve(PersonId person, Entitlement entitlement) {
    Standing standing = new Standing.Approved(clock.instant());
    return decide(person, entitlement, standing, EntitlementEvent.Approved::new);
  }

  public EntitlementOutcome reject(PersonId person, Entitlement entitlement) {
    Standing standing = new Standing.Rejected(clock.instant());
    return decide(person, entitlement, standing, EntitlementEvent.Rejected::new);
  }

  private EntitlementOutcome decide(
      PersonId person,
      Entitlement entitlement,
      Standing standing,
      Function<Proof, EntitlementEvent> event) {
    Optional<Proof> found = entitlements.findProof(person, entitlement);
    if (found.isEmpty()) {
      return refuse(EntitlementRefusal.NO_SUCH_PROOF);
    }
    return entitlements.decide(person, entitlement, standing)
        ? done(event.apply(found.get().judged(standing)))
        : refuse(EntitlementRefusal.ALREADY_DECIDED);
  }

  private EntitlementOutcome done(EntitlementEvent event) {
    observer.record(event);
    return new EntitlementOutcome.Done(event);
  }

  private static EntitlementOutcome refuse(EntitlementRefusal refusal) {
    return new EntitlementOutcome.Refused(refusal);
  }
}
