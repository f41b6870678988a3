package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.notify.Addresses;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDays;
import io.gaja.dispatch.line.parking.LotEvent;
import io.gaja.dispatch.line.parking.LotObserver;
import java.util.ArrayList;
import java.util.List;

/** Posts what attendants and operators are owed because of the facts of a lot. */
public final class LotNotices implements LotObserver {
  private final Addresses addresses;
  private final LotBoard board;
  private final LetterBox letters;

  public LotNotices(Addresses addresses, LotDays days, LetterBox letters) {
    this.addresses = addresses;
    this.board = new LotBoard(addresses, days);
    this.letters = letters;
  }

  @Override
  public void record(LotEvent event) {
    letters.post(of(event));
  }

  private List<Letter> of(LotEvent event) {
    Lot lot = event.lot();
    return switch (event) {
      case LotEvent.Applied applied ->
          LotBoard.all(board.note(lot, LotPhrase.APPLIED), toOperators(lot));
      case LotEvent.Approved approved ->
          LotBoard.all(
              board.note(lot, LotPhrase.LOT_APPROVED),
              board.show(lot, true),
              decided(lot, LotPhrase.OPERATOR_APPROVED));
      case LotEvent.Rejected rejected ->
          LotBoard.all(
              board.note(lot, LotPhrase.LOT_REJECTED), decided(lot, LotPhrase.OPERATOR_REJECTED));
      case LotEvent.WalkInsCounted counted -> board.show(lot, false);
      case LotEvent.MarkedFull full -> board.show(lot, false);
      case LotEvent.OpenedAgain open -> board.show(lot, false);
      case LotEvent.TariffChanged changed ->
          LotBoard.all(board.note(lot, LotPhrase.TARIFF_CHANGED), board.show(lot, false));
      case LotEvent.HoursChanged changed ->
          LotBoard.all(board.note(lot, LotPhrase.HOURS_CHANGED), board.show(lot, false));
      case LotEvent.AttendantAdded added ->
          LotBoard.all(board.note(lot, LotPhrase.ATTENDANT_ADDED), board.show(lot, true));
    };
  }

  private List<Letter> toOperators(Lot lot) {
    return addresses.toOperators(
        words -> new Content.Card(keyOf(lot), application(lot, words), true));
  }

  private static Reply application(Lot lot, Words words) {
    List<String> lines = new ArrayList<>(LotText.premises(lot.premises(), lot.hours(), words));
    lines.addAll(LotText.tariff(lot.tariff(), words));
    return Reply.titled(words.say(LotPhrase.OPERATOR_LOT, lot.name()), String.join("\n", lines))
        .at(lot.premises().place())
        .row(
            Act.LOTYES.button(words.say(Msg.APPROVE), lot.id().value()),
            Act.LOTNO.button(words.say(Msg.REJECT), lot.id().value()));
  }

  private List<Letter> decided(Lot lot, LotPhrase sentence) {
    return addresses.toOperators(
        words -> new Content.Withdraw(keyOf(lot), Reply.of(words.say(sentence, lot.name()))));
  }

  private static String keyOf(Lot lot) {
    return "lot-application-" + lot.id();
  }
}
