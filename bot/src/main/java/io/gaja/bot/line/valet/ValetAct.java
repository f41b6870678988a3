package io.gaja.bot.line.valet;

import io.gaja.bot.channel.Button;
import io.gaja.bot.line.LineTap;
import io.gaja.dispatch.line.valet.ValetLine;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the buttons below a parked car do; the name in small letters is what they carry. */
enum ValetAct {
  /** Brings the car: the call, and in how many minutes. */
  BRING,
  /** Asks when to bring it: the call. */
  WHEN,
  /** Goes on with another line: its code, and the call. */
  ONWARD;

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ValetAct> find(String word) {
    return Stream.of(values()).filter(act -> act.word().equals(word)).findFirst();
  }

  Button button(String label, String subject) {
    return LineTap.button(label, ValetLine.CODE, word(), subject);
  }
}
