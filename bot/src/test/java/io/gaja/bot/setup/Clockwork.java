package io.gaja.bot.setup;

import io.gaja.bot.RunningGaja;

/** What has to follow when the clock of a running application was turned. */
public final class Clockwork {
  private Clockwork() {}

  /** The lease goes on, and what has become due is looked for at once. */
  public static void follows(RunningGaja gaja) {
    gaja.get(Leases.class).renew();
    gaja.get(DispatchCycle.class).poke();
  }
}
