package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.notify.Addresses;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingEvent;
import io.gaja.dispatch.line.parking.BookingObserver;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDays;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Posts what rider and attendants are owed because of the facts of a booking. */
public final class BookingNotices implements BookingObserver {
  private final Addresses addresses;
  private final LotBoard board;
  private final OtherLines others;
  private final ZoneId zone;
  private final LetterBox letters;

  public BookingNotices(
      Addresses addresses, LotDays days, List<LineTalk> others, ZoneId zone, LetterBox letters) {
    this.addresses = addresses;
    this.board = new LotBoard(addresses, days);
    this.others = new OtherLines(others);
    this.zone = zone;
    this.letters = letters;
  }

  @Override
  public void record(Booking booking, Lot lot, BookingEvent fact) {
    letters.post(of(new BookedSpace(booking, lot), fact));
  }

  private List<Letter> of(BookedSpace space, BookingEvent fact) {
    Instant at = fact.at();
    return switch (fact) {
      case BookingEvent.Booked booked ->
          LotBoard.all(card(space, at, true), arrival(space, at, true), count(space));
      case BookingEvent.CarEntered entered ->
          LotBoard.all(card(space, at, true), arrival(space, at, false), count(space));
      case BookingEvent.Extended extended ->
          LotBoard.all(longer(space, extended), arrival(space, at, false), count(space));
      case BookingEvent.Shortened shortened ->
          LotBoard.all(shorter(space, shortened), count(space));
      case BookingEvent.EndsSoon soon -> endsSoon(space, at);
      case BookingEvent.TimeOver over ->
          LotBoard.all(card(space, at, true), arrival(space, at, false), count(space));
      case BookingEvent.Overstaying overstaying -> card(space, at, true);
      case BookingEvent.PresenceAsked asked ->
          attendants(space, words -> ArrivalCard.isStillThere(space, at, words), true);
      case BookingEvent.CarSeen seen -> arrival(space, at, false);
      case BookingEvent.CarLeft left ->
          LotBoard.all(card(space, at, true), arrival(space, at, false), count(space));
      case BookingEvent.BookingCancelled cancelled ->
          LotBoard.all(card(space, at, true), arrival(space, at, true), count(space));
      case BookingEvent.NeverCame never ->
          LotBoard.all(card(space, at, true), arrival(space, at, false), count(space));
    };
  }

  /** Nobody had to agree when a driver is on the way, so the rider is told. */
  private List<Letter> longer(BookedSpace space, BookingEvent.Extended extended) {
    ParkingPhrase sentence =
        switch (extended.reason()) {
          case RIDER -> ParkingPhrase.EXTENDED;
          case HANDOVER -> ParkingPhrase.EXTENDED_FOR_DRIVER;
        };
    List<Letter> note =
        rider(
            space,
            words ->
                new Content.Note(
                    Reply.of(
                        words.say(
                            sentence, WindowText.moment(extended.until(), extended.at(), words))),
                    false));
    return LotBoard.all(note, card(space, extended.at(), true));
  }

  /** Who gives time back while parked drives out now. */
  private List<Letter> shorter(BookedSpace space, BookingEvent.Shortened shortened) {
    boolean inside = space.booking().state() instanceof BookingState.Entered;
    List<Letter> attendants =
        inside
            ? attendants(space, words -> ArrivalCard.leavesNow(space, words), true)
            : arrival(space, shortened.at(), false);
    List<Letter> note =
        inside
            ? rider(
                space, words -> new Content.Note(Reply.of(words.say(ParkingPhrase.GO_TOLD)), false))
            : List.of();
    return LotBoard.all(attendants, card(space, shortened.at(), false), note);
  }

  private List<Letter> endsSoon(BookedSpace space, Instant at) {
    return rider(
        space,
        words ->
            new Content.Card(
                BookingCard.keyOf(space.booking()),
                BookingCard.endsSoon(space, others, zone, at, words),
                true));
  }

  private List<Letter> card(BookedSpace space, Instant at, boolean wakes) {
    return rider(
        space,
        words ->
            new Content.Card(
                BookingCard.keyOf(space.booking()),
                BookingCard.show(space, others, zone, at, words),
                wakes));
  }

  private List<Letter> arrival(BookedSpace space, Instant at, boolean wakes) {
    return attendants(space, words -> ArrivalCard.show(space, Optional.empty(), at, words), wakes);
  }

  private List<Letter> attendants(BookedSpace space, Function<Words, Reply> card, boolean wakes) {
    String key = ArrivalCard.keyOf(space.booking());
    return board.tell(space.lot(), words -> new Content.Card(key, card.apply(words), wakes));
  }

  private List<Letter> count(BookedSpace space) {
    return board.show(space.lot(), false);
  }

  private List<Letter> rider(BookedSpace space, Function<Words, Content> content) {
    return addresses.find(space.booking().rider()).stream()
        .map(person -> Letter.to(person.chat(), content.apply(addresses.wordsFor(person))))
        .toList();
  }
}
