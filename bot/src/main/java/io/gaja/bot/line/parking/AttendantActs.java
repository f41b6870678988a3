package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingCommand;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an attendant taps and types; every one of it is checked at the desks of the core. */
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

  private static Turn.Settled choose(List<Lot> lots, Scene scene) {
    Reply reply = scene.reply(LotPhrase.WHICH_LOT);
    for (Lot lot : lots) {
      reply = reply.row(Act.LOT.button(lot.name(), lot.id().value()));
    }
    return Turn.end(
        reply
            .row(Act.REGISTER.button(scene.say(LotPhrase.REGISTER), ""))
            .row(Act.JOIN.button(scene.say(LotPhrase.JOIN), "")));
  }

  Turn show(LotId id, Scene scene) {
    return with(id, scene, (books, lot) -> card(books, lot, scene));
  }

  private static Turn.Settled card(ParkingBooks books, Lot lot, Scene scene) {
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

  /** "7310" or "12가3456": the cars that may be meant, each with what can be done. */
  Turn find(String number, Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          PersonId attendant = scene.person().id();
          List<BookedSpace> cars = books.findCars(attendant, number, scene.now());
          if (cars.isEmpty()) {
            boolean runsOne = !books.listLotsOf(attendant).isEmpty();
            return Turn.say(
                scene
                    .reply(runsOne ? LotPhrase.NO_SUCH_CAR : Msg.NOT_UNDERSTOOD, number)
                    .row(scene.button(Msg.BACK, Verb.MENU)));
          }
          Turn.Settled turn = Turn.nothing();
          for (BookedSpace car : cars) {
            Reply card = ArrivalCard.show(car, Optional.of(number), scene.now(), scene.words());
            turn = turn.andShow(new Content.Card(ArrivalCard.keyOf(car.booking()), card, true));
          }
          return turn;
        });
  }

  /** "booking" or "booking.7310". */
  static Turn enter(String subject, Scene scene) {
    String[] parts = subject.split("\\.", 2);
    Optional<String> number =
        parts.length == 2
            ? Optional.of(parts[1]).filter(s -> s.matches("[0-9]{4}"))
            : Optional.empty();
    return command(parts[0], scene, id -> new BookingCommand.Enter(scene.person().id(), number));
  }

  /** "booking", or "booking.90" for a car that left 90 minutes ago. */
  static Turn leave(String subject, Scene scene) {
    String[] parts = subject.split("\\.", 2);
    Optional<Instant> at =
        parts.length == 2 && parts[1].matches("[0-9]{1,6}")
            ? Optional.of(scene.now().minus(Duration.ofMinutes(Long.parseLong(parts[1]))))
            : Optional.empty();
    return command(parts[0], scene, id -> new BookingCommand.Leave(scene.person().id(), at));
  }

  static Turn gone(BookingId id, Scene scene) {
    Reply reply = scene.reply(LotPhrase.GONE_WHEN);
    for (int hours : new int[] {0, 1, 3, 6, 12, 24}) {
      String label =
          hours == 0
              ? scene.say(LotPhrase.JUST_NOW)
              : scene.say(LotPhrase.AGO, WindowText.length(Duration.ofHours(hours), scene.words()));
      reply = reply.row(Act.OUT.button(label, id + "." + hours * 60));
    }
    return Turn.say(reply);
  }

  static Turn stays(String subject, Scene scene) {
    return command(subject, scene, id -> new BookingCommand.ConfirmPresent(scene.person().id()));
  }

  static Turn turnDown(BookingId id, Scene scene) {
    return Turn.say(
        scene
            .reply(LotPhrase.TURN_DOWN_SURE)
            .row(Act.SURELY.button(scene.say(LotPhrase.TURN_DOWN_YES), id.value())));
  }

  static Turn surely(String subject, Scene scene) {
    return command(subject, scene, id -> new BookingCommand.CancelByAttendant(scene.person().id()));
  }

  private static Turn command(
      String booking, Scene scene, Function<BookingId, BookingCommand> command) {
    return Subjects.booking(booking)
        .<Turn>map(id -> Turn.does(new ParkingDeed.Command(id, command.apply(id))))
        .orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
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
