package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.line.LineTap;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.line.parking.ParkingLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the buttons of parking do; the name in small letters is what they carry. */
enum Act {
  // a rider's; the subject is a booking where nothing else is said
  SHOW,
  EXTEND,
  HOUR,
  GO,
  CANCEL,
  /** Goes on with another line: its code, and the booking. */
  ONWARD,
  /** Looks for another lot near this one: lot, minute of the beginning, minutes. */
  NEAR,
  DISCOUNT,
  /** Shows a paper for an entitlement. */
  PROVE,
  // an attendant's; a booking
  /** With the entry number behind it, where that was said. */
  IN,
  /** With the minutes since behind them, where it was a while ago. */
  OUT,
  GONE,
  STAYS,
  TURNDOWN,
  SURELY,
  // an attendant's; a lot, or nothing
  LOT,
  LOTS,
  MINUS,
  PLUS,
  FULL,
  OPEN,
  LIST,
  ADD,
  REGISTER,
  JOIN,
  // an operator's; a lot, or a person and an entitlement
  LOTYES,
  LOTNO,
  PROOFYES,
  PROOFNO;

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Act> find(String word) {
    return Stream.of(values()).filter(act -> act.word().equals(word)).findFirst();
  }

  Button button(String label, String subject) {
    return LineTap.button(label, ParkingLine.CODE, word(), subject);
  }

  /** Looks for a lot near this one for the same time. */
  static Button near(LotId lot, Instant from, Instant until, Words words) {
    long minute = from.getEpochSecond() / 60;
    long minutes = Duration.between(from, until).toMinutes();
    return NEAR.button(words.say(ParkingPhrase.OTHER_LOTS), lot + "." + minute + "." + minutes);
  }
}
