package io.gaja.bot.channel.telegram.standin;

import java.util.Locale;

/** How many messages a second are taken. */
final class Rate {
  private static final long SECOND = 1_000_000_000L;

  private int limit;
  private int taken;
  private long windowStart;

  synchronized void limit(int perSecond) {
    limit = perSecond;
    taken = 0;
  }

  synchronized void pass(String method) {
    String name = method.toLowerCase(Locale.ROOT);
    boolean counts = name.startsWith("send") || name.startsWith("edit");
    if (limit == 0 || !counts || name.equals("sendchataction")) {
      return;
    }
    long now = System.nanoTime();
    if (taken == 0 || now - windowStart >= SECOND) {
      windowStart = now;
      taken = 0;
    }
    if (taken >= limit) {
      throw Refusal.tooMany(1);
    }
    taken++;
  }
}
