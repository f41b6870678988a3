package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDay;
import java.util.ArrayList;
import java.util.List;

/** A lot as its attendants see it: one living card. */
final class LotCard {
  private static final int MOST_LISTED = 5;

  private LotCard() {}

  static String keyOf(Lot lot) {
    return "lot-" + lot.id();
  }

  static Reply show(LotDay day, Words words) {
    Lot lot = day.lot();
    String id = lot.id().value();
    boolean full = lot.count().full();
    String title =
        full
            ? words.say(LotPhrase.CARD_FULL, lot.name())
            : words.say(
                LotPhrase.CARD, lot.name(), words.count(day.free()), words.count(lot.capacity()));
    return Reply.titled(title, String.join("\n", lines(day, words)))
        .row(
            Act.MINUS.button(words.say(LotPhrase.ONE_LESS), id),
            Act.PLUS.button(words.say(LotPhrase.ONE_MORE), id))
        .row(
            full
                ? Act.OPEN.button(words.say(LotPhrase.OPEN_AGAIN), id)
                : Act.FULL.button(words.say(LotPhrase.FULL), id),
            Act.LIST.button(words.say(LotPhrase.LIST), id))
        .row(
            Act.ADD.button(words.say(LotPhrase.ADD), id),
            Act.LOTS.button(words.say(LotPhrase.MY_LOTS), ""));
  }

  private static List<String> lines(LotDay day, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            LotPhrase.CARD_COUNTS,
            words.count(day.inside().size()),
            words.count(day.lot().count().walkIns()),
            words.count(day.expected().size())));
    for (Booking car : day.expected().stream().limit(MOST_LISTED).toList()) {
      lines.add(
          words.say(
              LotPhrase.CARD_EXPECTED,
              WindowText.say(car.window(), day.seenAt(), words),
              car.car().plate(),
              car.entryNumber().digits()));
    }
    day.inside().stream()
        .filter(car -> !day.seenAt().isBefore(car.window().until()))
        .limit(MOST_LISTED)
        .forEach(car ->
            lines.add(
                words.say(
                    LotPhrase.CARD_OVER,
                    WindowText.moment(car.window().until(), day.seenAt(), words),
                    car.car().plate())));
    lines.add(
        words.say(LotPhrase.CARD_DAY, words.count(day.carsLeft()), words.money(day.takings())));
    return lines;
  }
}
