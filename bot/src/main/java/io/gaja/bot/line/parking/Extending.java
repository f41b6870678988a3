package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingCommand;
import io.gaja.dispatch.line.parking.BookingRefusal;
import io.gaja.dispatch.line.parking.ExtensionAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Staying longer: what each end would cost is told before anybody agrees to it. */
final class Extending {
  private static final List<Duration> USUAL =
      List.of(
          Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4));

  private Extending() {}

  static Turn ask(BookingId id, Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books ->
            RiderActs.own(books, id, scene)
                .map(space -> ask(books, space, scene))
                .orElseGet(() -> RiderActs.unknown(scene)));
  }

  private static Turn ask(ParkingBooks books, BookedSpace space, Scene scene) {
    Booking booking = space.booking();
    Reply reply =
        scene.reply(
            ParkingPhrase.ASK_EXTENSION,
            space.lot().name(),
            WindowText.moment(booking.window().until(), scene.now(), scene.words()));
    List<Instant> options = new ArrayList<>();
    Optional<BookingRefusal> why = Optional.empty();
    for (Duration more : USUAL) {
      Instant until = endOf(booking, scene).plus(more);
      switch (books.quoteExtension(booking.id(), until)) {
        case ExtensionAnswer.Refused refused -> why = Optional.of(refused.refusal());
        case ExtensionAnswer.Possible possible -> {
          String index = String.valueOf(options.size());
          options.add(until);
          reply = reply.row(scene.option(label(more, possible, scene), Verb.PICK, index));
        }
      }
    }
    if (options.isEmpty() && why.isPresent()) {
      return Turn.end(scene.reply(ParkingRefusals.sentence(why.get())));
    }
    return Turn.ask(
        new ParkingStep.AskExtension(booking.id(), options),
        reply.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  private static String label(Duration more, ExtensionAnswer.Possible possible, Scene scene) {
    return scene.say(
        ParkingPhrase.EXTENSION,
        WindowText.length(more, scene.words()),
        WindowText.moment(possible.until(), scene.now(), scene.words()),
        scene.words().money(possible.more()));
  }

  /** For who overstays, more time begins now. */
  private static Instant endOf(Booking booking, Scene scene) {
    Instant until = booking.window().until();
    return until.isAfter(scene.now()) ? until : scene.now();
  }

  /** So much more than now, once the price is agreed to. */
  static Turn by(BookingId id, Duration more, Scene scene) {
    return until(id, space -> Optional.of(endOf(space.booking(), scene).plus(more)), scene);
  }

  /** So much more if that was said, else one of the usual lengths. */
  static Turn wanted(BookingId id, Optional<Duration> more, Scene scene) {
    return more.map(time -> by(id, time, scene)).orElseGet(() -> ask(id, scene));
  }

  /** "2시간" more, or "22시까지". */
  static Turn said(BookingId id, String words, ZoneId zone, Scene scene) {
    String text = words.matches("[0-9]{1,2}") ? words + "시간" : words;
    boolean anEnd = text.contains("까지") || text.toLowerCase(Locale.ROOT).contains("until");
    return until(
        id,
        space -> {
          Instant end = endOf(space.booking(), scene);
          SpokenTime time = SpokenTime.read(text, anEnd ? end : scene.now(), zone);
          return time.length().map(end::plus).or(time::from);
        },
        scene);
  }

  private static Turn until(
      BookingId id, Function<BookedSpace, Optional<Instant>> end, Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          Optional<BookedSpace> space = RiderActs.own(books, id, scene);
          if (space.isEmpty()) {
            return RiderActs.unknown(scene);
          }
          return end.apply(space.get())
              .map(until -> confirm(books, id, until, scene))
              .orElseGet(() -> ask(id, scene).after(scene.reply(ParkingPhrase.TIME_NOT_READ)));
        });
  }

  static Turn confirm(BookingId id, Instant until, Scene scene) {
    return new Turn.Ask<>(ParkingBooks.class, books -> confirm(books, id, until, scene));
  }

  private static Turn confirm(ParkingBooks books, BookingId id, Instant until, Scene scene) {
    return switch (books.quoteExtension(id, until)) {
      case ExtensionAnswer.Refused refused ->
          Turn.end(scene.reply(ParkingRefusals.sentence(refused.refusal())));
      case ExtensionAnswer.Possible possible ->
          Turn.ask(
              new ParkingStep.ConfirmExtension(id, until),
              scene
                  .reply(
                      ParkingPhrase.CONFIRM_EXTENSION,
                      WindowText.moment(until, scene.now(), scene.words()),
                      scene.words().money(possible.more()),
                      scene.words().money(possible.total().total()))
                  .row(
                      scene.option(ParkingPhrase.EXTEND_YES, Verb.YES),
                      scene.option(Msg.STOP, Verb.STOP)));
    };
  }

  static Turn extend(BookingId id, Instant until, Scene scene) {
    return Turn.endWith(
        new ParkingDeed.Command(id, new BookingCommand.Extend(scene.person().id(), until)));
  }
}
