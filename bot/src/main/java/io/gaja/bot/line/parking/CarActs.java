package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.BookingCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an attendant does about one booked car; all of it is checked at the desks of the core. */
final class CarActs {
  private CarActs() {}

  /** "7310" or "12가3456": the cars that may be meant, each with what can be done. */
  static Turn find(String number, Scene scene) {
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
}
