package io.gaja.bot.setup;

import java.time.Duration;

/** Checks a setting and names it when it is wrong. */
final class Bounds {
  private Bounds() {}

  static long within(String name, long value, long lowest, long highest) {
    if (value < lowest || value > highest) {
      throw new WrongSetting(name + " has to be " + lowest + " to " + highest + ".");
    }
    return value;
  }

  static int within(String name, int value, int lowest, int highest) {
    return Math.toIntExact(within(name, (long) value, lowest, highest));
  }

  static Duration within(String name, Duration value, Duration lowest, Duration highest) {
    if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
      throw new WrongSetting(
          name + " has to be " + lowest.toSeconds() + "s to " + highest.toSeconds() + "s.");
    }
    return value;
  }
}
