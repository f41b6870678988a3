package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.notify.Addresses;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDay;
import io.gaja.dispatch.line.parking.LotDays;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The living card of a lot, for each of its attendants, as it is now. */
final class LotBoard {
  private final Addresses addresses;
  private final LotDays days;

  LotBoard(Addresses addresses, LotDays days) {
    this.addresses = addresses;
    this.days = days;
  }

  List<Letter> show(Lot lot, boolean wakes) {
    LotDay day = days.getToday(lot.id());
    return tell(
        lot, words -> new Content.Card(LotCard.keyOf(lot), LotCard.show(day, words), wakes));
  }

  /** The same thing for every attendant, each in their language. */
  List<Letter> tell(Lot lot, Function<Words, Content> content) {
    return addresses.findAll(lot.attendants()).values().stream()
        .map(person -> Letter.to(person.chat(), content.apply(addresses.wordsFor(person))))
        .toList();
  }

  List<Letter> note(Lot lot, LotPhrase phrase) {
    return tell(lot, words -> new Content.Note(Reply.of(words.say(phrase, lot.name())), true));
  }

  @SafeVarargs
  static List<Letter> all(List<Letter>... parts) {
    List<Letter> all = new ArrayList<>();
    for (List<Letter> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
