package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: who has proved what; one proof for each person and entitlement. */
public interface Entitlements {
  /** What the operators have agreed to. */
  Set<Entitlement> listProved(PersonId person);

  Optional<Proof> findProof(PersonId person, Entitlement entitlement);

  /** Everything this person has shown, whatever became of it. */
  List<Proof> listProofsOf(PersonId person);

  /** Proofs that nobody has decided about, the longest waiting first. */
  List<Proof> listApplied(int most);

  /** Adds the proof, or replaces one that is not approved; false when there is an approved one. */
  boolean saveApplication(Proof proof);

  /** Applied → the standing; false when it was decided already. */
  boolean decide(PersonId person, Entitlement entitlement, Standing standing);
}
