package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What an attendant does about a lot; all of it is checked at the desks of the core. */
final class AttendantActs {
  private static final int MOST_LISTED = 20;

  private final Registration registration;

  AttendantActs(Registration registration) {
    this.registration = registration;
  }

  /** The lot's card, or which lot, or what one may do who has none. */
  Turn begin(Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          List<Lot> lots = books.listLotsOf(scene.person().id());
          return switch (lots.size()) {
            case 0 -> newcomer(scene);
            case 1 -> card(books, lots.getFirst(), scene);
            default -> choose(lots, scene);
          };
        });
  }

  private static Turn.Settled newcomer(Scene scene) {
    return Turn.end(
        Reply.titled(scene.say(LotPhrase.NO_LOT), scene.say(LotPhrase.NO_LOT_HINT))
            .row(Act.REGISTER.button(scene.say(LotPhrase.REGISTER), ""))
            .row(Act.JOIN.button(scene.say(LotPhrase.JOIN), "")));
  }

  Turn.Settled register(Scene scene) {
    return registration.ask(LotDraft.NOTHING, scene);
  }

  /** Who wants to help at a lot gives this to somebody who runs it. */
  static Turn.Settled join(Scene scene) {
    return Turn.end(scene.reply(LotPhrase.JOIN_CODE, scene.person().id().value()));
  }

  Turn lots(Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class, books -> choose(books.listLotsOf(scene.person().id()), scene));
  }

  static Turn.Settled choose(List<Lot> lots, Scene scene) {
    Reply reply = scene.reply(LotPhrase.WHICH_LOT);
    for (Lot lot : lots) {
      reply = reply.row(Act.LOT.button(LotLabel.of(lot, lots), lot.id().value()));
    }
    return Turn.end(
        reply
            .row(Act.REGISTER.button(scene.say(LotPhrase.REGISTER), ""))
            .row(Act.JOIN.button(scene.say(LotPhrase.JOIN), "")));
  }

  Turn show(LotId id, Scene scene) {
    return with(id, scene, (books, lot) -> card(books, lot, scene));
  }

  static Turn.Settled card(ParkingBooks books, Lot lot, Scene scene) {
    if (!lot.isApproved()) {
      boolean rejected = lot.standing() instanceof Standing.Rejected;
      return Turn.end(
          scene
              .reply(rejected ? LotPhrase.LOT_REJECTED : LotPhrase.LOT_WAITS, lot.name())
              .row(Act.REGISTER.button(scene.say(LotPhrase.REGISTER), "")));
    }
    Reply card = LotCard.show(books.getToday(lot.id()), scene.words());
    return Turn.nothing().andShow(new Content.Card(LotCard.keyOf(lot), card, true));
  }

  /** Cars that are there or come, each with its button. */
  Turn list(LotId id, Scene scene) {
    return with(
        id,
        scene,
        (books, lot) -> {
          LotDay day = books.getToday(id);
          List<Booking> cars =
              Stream.concat(day.inside().stream(), day.expected().stream())
                  .limit(MOST_LISTED)
                  .toList();
          Reply reply =
              cars.isEmpty()
                  ? scene.reply(LotPhrase.NO_CARS, lot.name())
                  : scene.reply(LotPhrase.CARS, lot.name());
          for (Booking car : cars) {
            reply = reply.row(ArrivalCard.line(car, scene.now(), scene.words()));
          }
          return Turn.say(reply);
        });
  }

  static Turn count(LotId id, int more, Scene scene) {
    return Turn.does(new ParkingDeed.CountWalkIns(id, scene.person().id(), more));
  }

  static Turn full(LotId id, boolean full, Scene scene) {
    return Turn.does(
        full
            ? new ParkingDeed.MarkFull(id, scene.person().id())
            : new ParkingDeed.OpenAgain(id, scene.person().id()));
  }

  Turn askNewcomerOf(LotId id, Scene scene) {
    return with(id, scene, (books, lot) -> askNewcomer(id, scene));
  }

  static Turn.Settled askNewcomer(LotId id, Scene scene) {
    return Turn.ask(
        new LotStep.AskNewcomer(id),
        scene.reply(LotPhrase.ASK_NEWCOMER).row(scene.option(Msg.STOP, Verb.STOP)));
  }

  Turn newcomer(LotId lot, String code, Scene scene) {
    Optional<PersonId> person = Subjects.person(code.strip().toLowerCase(Locale.ROOT));
    return new Turn.Ask<>(
        ParkingBooks.class,
        books ->
            person
                .flatMap(id ->
                    books.findName(id).map(name -> new LotStep.ConfirmNewcomer(lot, id, name)))
                .<Turn>map(step -> confirm(step, scene))
                .orElseGet(() ->
                    askNewcomer(lot, scene).after(scene.reply(LotPhrase.NOBODY_HAS_THAT_CODE))));
  }

  static Turn.Settled confirm(LotStep.ConfirmNewcomer step, Scene scene) {
    return Turn.ask(
        step,
        scene
            .reply(LotPhrase.CONFIRM_NEWCOMER, step.name())
            .row(scene.option(Msg.YES, Verb.YES), scene.option(Msg.STOP, Verb.STOP)));
  }

  private static Turn with(LotId id, Scene scene, BiFunction<ParkingBooks, Lot, Turn> then) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books ->
            books
                .findLot(id)
                .filter(lot -> lot.isRunBy(scene.person().id()))
                .map(lot -> then.apply(books, lot))
                .orElseGet(() -> Turn.say(scene.reply(LotPhrase.REFUSED_NOT_YOURS))));
  }
}
