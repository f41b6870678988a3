package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Doer;
import io.gaja.bot.conversation.Refused;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.text.Phrase;
import io.gaja.dispatch.line.parking.BookingDesk;
import io.gaja.dispatch.line.parking.BookingOutcome;
import io.gaja.dispatch.line.parking.EntitlementDesk;
import io.gaja.dispatch.line.parking.EntitlementOutcome;
import io.gaja.dispatch.line.parking.LotDesk;
import io.gaja.dispatch.line.parking.LotOutcome;
import io.gaja.dispatch.line.parking.NewBooking;
import java.util.Optional;

/** Takes the deeds of parking to the desks of the core. */
public final class ParkingDoer implements Doer<ParkingDeed> {
  private final BookingDesk bookings;
  private final LotDesk lots;
  private final EntitlementDesk entitlements;

  public ParkingDoer(BookingDesk bookings, LotDesk lots, EntitlementDesk entitlements) {
    this.bookings = bookings;
    this.lots = lots;
    this.entitlements = entitlements;
  }

  @Override
  public Class<ParkingDeed> deeds() {
    return ParkingDeed.class;
  }

  @Override
  public Optional<Refused> carryOut(ParkingDeed deed, Scene scene) {
    return switch (deed) {
      case ParkingDeed.Book book -> refusal(bookings.book(book.wish()), book.wish(), scene);
      case ParkingDeed.Command command ->
          refusal(bookings.handle(command.booking(), command.command()), scene);
      case ParkingDeed.Register register -> refusal(lots.apply(register.lot()), scene);
      case ParkingDeed.JudgeLot judge ->
          refusal(judge.approved() ? lots.approve(judge.lot()) : lots.reject(judge.lot()), scene);
      case ParkingDeed.CountWalkIns count ->
          refusal(lots.changeWalkIns(count.lot(), count.attendant(), count.more()), scene);
      case ParkingDeed.MarkFull full -> refusal(lots.markFull(full.lot(), full.attendant()), scene);
      case ParkingDeed.OpenAgain open ->
          refusal(lots.openAgain(open.lot(), open.attendant()), scene);
      case ParkingDeed.AddAttendant add ->
          refusal(lots.addAttendant(add.lot(), add.attendant(), add.newcomer()), scene);
      case ParkingDeed.ShowProof show ->
          refusal(entitlements.apply(show.person(), show.entitlement(), show.photo()), scene);
      case ParkingDeed.JudgeProof judge ->
          refusal(
              judge.approved()
                  ? entitlements.approve(judge.person(), judge.entitlement())
                  : entitlements.reject(judge.person(), judge.entitlement()),
              scene);
    };
  }

  private static Optional<Refused> refusal(BookingOutcome outcome, Scene scene) {
    return switch (outcome) {
      case BookingOutcome.Done done -> Optional.empty();
      case BookingOutcome.Refused refused ->
          because(ParkingRefusals.sentence(refused.refusal()), scene);
    };
  }

  /** Who gets no space is shown the way to another, or to the booking that is in the way. */
  private static Optional<Refused> refusal(BookingOutcome outcome, NewBooking wish, Scene scene) {
    if (!(outcome instanceof BookingOutcome.Refused(var why, var booking))) {
      return Optional.empty();
    }
    Reply reply = scene.reply(ParkingRefusals.sentence(why));
    Button way =
        booking
            .map(
                known -> Act.SHOW.button(scene.say(ParkingPhrase.SHOW_BOOKING), known.id().value()))
            .orElseGet(() -> Act.near(wish.lot(), wish.from(), wish.until(), scene.words()));
    return Optional.of(new Refused(reply.row(way), false));
  }

  private static Optional<Refused> refusal(LotOutcome outcome, Scene scene) {
    return switch (outcome) {
      case LotOutcome.Done done -> Optional.empty();
      case LotOutcome.Refused refused ->
          because(ParkingRefusals.sentence(refused.refusal()), scene);
    };
  }

  private static Optional<Refused> refusal(EntitlementOutcome outcome, Scene scene) {
    return switch (outcome) {
      case EntitlementOutcome.Done done -> Optional.empty();
      case EntitlementOutcome.Refused refused ->
          because(ParkingRefusals.sentence(refused.refusal()), scene);
    };
  }

  private static Optional<Refused> because(Phrase sentence, Scene scene) {
    return Optional.of(new Refused(scene.reply(sentence), false));
  }
}
