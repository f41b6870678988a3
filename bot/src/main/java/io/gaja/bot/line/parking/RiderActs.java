package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.letter.Content;
import io.gaja.bot.line.FromParkedCar;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.line.parking.BookingCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** What a rider taps under the card of a booking. */
final class RiderActs {
  /** To walk to the car and drive out. */
  private static final Duration WAY_OUT = Duration.ofMinutes(5);

  private final Spaces spaces;
  private final OtherLines others;
  private final ZoneId zone;

  RiderActs(Spaces spaces, OtherLines others, ZoneId zone) {
    this.spaces = spaces;
    this.others = others;
    this.zone = zone;
  }

  static Optional<BookedSpace> own(ParkingBooks books, BookingId id, Scene scene) {
    return books.findSpace(id).filter(space -> space.booking().rider().equals(scene.person().id()));
  }

  static Turn unknown(Scene scene) {
    return Turn.end(scene.reply(ParkingPhrase.REFUSED_NO_SUCH_BOOKING));
  }

  Turn show(BookingId id, Scene scene) {
    return with(id, scene, space -> card(space, scene));
  }

  Turn.Settled card(BookedSpace space, Scene scene) {
    Reply card = BookingCard.show(space, others, zone, scene.now(), scene.words());
    return Turn.nothing().andShow(new Content.Card(BookingCard.keyOf(space.booking()), card, true));
  }

  Turn oneHourMore(BookingId id, Scene scene) {
    return Extending.by(id, Duration.ofHours(1), scene);
  }

  /** Gives the rest of the time back; the attendant is told. */
  Turn go(BookingId id, Scene scene) {
    return with(
        id,
        scene,
        space -> {
          Instant until = scene.now().plus(WAY_OUT);
          if (!until.isBefore(space.booking().window().until())) {
            return Turn.say(scene.reply(ParkingPhrase.GO_ANYWAY));
          }
          return Turn.does(
              new ParkingDeed.Command(
                  id, new BookingCommand.LeaveEarly(scene.person().id(), until)));
        });
  }

  static Turn cancel(BookingId id, Scene scene) {
    return Turn.does(new ParkingDeed.Command(id, new BookingCommand.Cancel(scene.person().id())));
  }

  /** "designated.booking-id": on from the parked car by another line. */
  Turn onward(String subject, Scene scene) {
    String[] parts = subject.split("\\.", -1);
    Optional<FromParkedCar> way = others.findWay(parts[0]);
    if (parts.length != 2 || way.isEmpty()) {
      return Turn.say(scene.reply(Msg.BAD_BUTTON));
    }
    return Subjects.booking(parts[1])
        .map(id -> with(id, scene, space -> onward(way.get(), space, scene)))
        .orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
  }

  private static Turn onward(FromParkedCar way, BookedSpace space, Scene scene) {
    return space.booking().isOpen()
        ? way.begin(space.parkedCar(), scene)
        : Turn.say(scene.reply(ParkingPhrase.REFUSED_BOOKING_OVER));
  }

  /** Other lots around this one for the same time, from now on when that has begun. */
  Turn near(String subject, Scene scene) {
    String[] parts = subject.split("\\.", -1);
    if (parts.length != 3 || !parts[1].matches("[0-9]{1,10}") || !parts[2].matches("[0-9]{1,6}")) {
      return Turn.say(scene.reply(Msg.BAD_BUTTON));
    }
    Instant from = Instant.ofEpochSecond(Long.parseLong(parts[1]) * 60);
    Duration length = Duration.ofMinutes(Math.max(1, Long.parseLong(parts[2])));
    Optional<Instant> begin = Optional.of(from).filter(at -> at.isAfter(scene.now()));
    return Subjects.lot(parts[0])
        .<Turn>map(id ->
            new Turn.Ask<>(
                ParkingBooks.class,
                books ->
                    books
                        .findLot(id)
                        .map(lot -> lot.premises().place())
                        .map(place ->
                            new ParkingDraft(
                                Optional.of(place), Optional.empty(), begin, Optional.of(length)))
                        .map(draft -> spaces.proceed(draft, scene))
                        .orElseGet(() -> spaces.begin(scene))))
        .orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
  }

  private static Turn with(BookingId id, Scene scene, Function<BookedSpace, Turn> then) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> own(books, id, scene).map(then).orElseGet(() -> unknown(scene)));
  }
}
