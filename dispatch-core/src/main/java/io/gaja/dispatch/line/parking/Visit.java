package io.gaja.dispatch.line.parking;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a tariff has to know of one car's time in a lot. */
public record Visit(
    Instant from, Instant until, Optional<Pass> pass, Set<Entitlement> entitlements) {
  public Visit {
    entitlements = Set.copyOf(entitlements);
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A car does not leave before it came");
    }
  }

  Visit with(Optional<Pass> bought) {
    return new Visit(from, until, bought, entitlements);
  }
}
