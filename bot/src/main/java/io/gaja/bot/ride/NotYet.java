package io.gaja.bot.ride;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.text.Dates;
import io.gaja.bot.text.Msg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wishes that are understood and cannot be met, repeated in the reader's words with what can be had
 * instead; whoever is told so is not misled by the card.
 */
public final class NotYet {
  private NotYet() {}

  /** What no ride can do. */
  public static List<String> ofAnyRide(Particulars said, Scene scene) {
    List<String> notes = new ArrayList<>();
    later(said, scene).ifPresent(notes::add);
    said.cars().stream()
        .filter(cars -> cars > 1)
        .mapToObj(cars -> scene.say(Msg.NOT_YET_CARS, scene.words().count(cars)))
        .forEach(notes::add);
    return notes;
  }

  /** Booking ahead. */
  public static Optional<String> later(Particulars said, Scene scene) {
    LocalDate today = scene.words().local(scene.now()).toLocalDate();
    return said.at()
        .map(at -> Dates.dayAndTime(at, today, scene.words()))
        .or(() -> said.on().map(day -> Dates.day(day, today, scene.words())))
        .map(when -> scene.say(Msg.NOT_YET_LATER, when));
  }
}
