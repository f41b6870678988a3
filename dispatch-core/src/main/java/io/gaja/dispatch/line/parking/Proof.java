package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.PersonId;

/**
 * What somebody shows to park for less.
 *
 * @param photo the picture as its channel names it; 1 to {@value #LONGEST_PHOTO} characters
 */
public record Proof(PersonId person, Entitlement entitlement, String photo, Standing standing) {
  public static final int LONGEST_PHOTO = 300;

  public Proof {
    if (photo.isBlank() || photo.length() > LONGEST_PHOTO) {
      throw new IllegalArgumentException("A proof has a picture");
    }
  }

  Proof judged(Standing decision) {
    return new Proof(person, entitlement, photo, decision);
  }

  @Override
  public String toString() {
    return "Proof[hidden]";
  }
}
