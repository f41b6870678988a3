package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.demo.RiderReading.Heard;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A simulated rider: calls a taxi in one sentence or from a point near a visiting driver, takes the
 * ride, gives stars, and rests.
 */
final class Passenger implements Resident {
  private static final Duration LOOKS_UP_EVERY = Duration.ofSeconds(2);
  private static final Duration PATIENCE_ON_BOARD = Duration.ofMinutes(10);
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final Point CITY_HALL = new Point(37.5663, 126.9779);
  private static final int EMPTY = 3;
  private static final int CROWDED = 6;
  private static final double GOES_SOONER = 0.1;
  private static final double GOES_UNWATCHED = 0.01; // at each look up

  private final Language language;
  private final Quarters quarters;
  private final Phone phone;
  private final Agenda agenda;
  private final RiderReading reading;
  private final City city;
  private final Temper temper;
  private Optional<Point> start = Optional.empty();
  private Optional<String> unsaid = Optional.empty();
  private Instant restsUntil;

  Passenger(
      Language language,
      Quarters quarters,
      Phone phone,
      Agenda agenda,
      RiderReading reading,
      City city,
      Temper temper) {
    this.language = language;
    this.quarters = quarters;
    this.phone = phone;
    this.agenda = agenda;
    this.reading = reading;
    this.city = city;
    this.temper = temper;
    this.restsUntil = agenda.now();
  }

  @Override
  public void begin() {
    restsUntil = agenda.now().plus(temper.between(500, 12_000));
    rest();
  }

  @Override
  public void hear(WebMessage message) {
    switch (reading.of(message)) {
      case Heard.WhichPlace(List<Choice> places) -> soon(() -> phone.tap(temper.pick(places)));
      case Heard.RightPickup(Choice yes) -> soon(() -> phone.tap(yes));
      case Heard.DropOffAsked asked -> soon(this::sayDropOff);
      case Heard.Quoted(Choice callNow) -> soon(() -> phone.tap(callNow));
      case Heard.Searching searching -> agenda.await();
      case Heard.Coming coming -> agenda.await();
      case Heard.Here here -> soon(() -> tellNumber(here));
      case Heard.MessageAsked asked -> write(message);
      case Heard.FromDriver said -> answer(said, message);
      case Heard.Riding riding -> agenda.await(PATIENCE_ON_BOARD);
      case Heard.Completed(List<Choice> stars) ->
          agenda.in(temper.between(1_500, 4_000), () -> rate(stars));
      case Heard.CancelSurely(Choice yes) -> soon(() -> phone.tap(yes));
      case Heard.HasCall(Choice show) -> soon(() -> phone.tap(show));
      case Heard.Over over -> goHome();
      case Heard.Other other -> {}
    }
  }

  private void soon(Runnable deed) {
    agenda.in(temper.between(700, 1_600), deed);
  }

  private void goHome() {
    restsUntil = agenda.now().plus(temper.between(25_000, 70_000));
    agenda.in(LOOKS_UP_EVERY, this::rest);
  }

  /** Looks up now and then: whether a visiting driver waits for a call, or it is time to go out. */
  private void rest() {
    start = city.hospitality().takeErrand();
    if (start.isPresent()) {
      phone.send(new Incoming.Location(start.get(), false, false));
      return;
    }
    if (isReady()) {
      phone.say(quarters.anySentence(language, temper));
    } else {
      agenda.in(LOOKS_UP_EVERY, this::rest);
    }
  }

  private void sayDropOff() {
    phone.say(quarters.anyNameAwayFrom(start.orElse(CITY_HALL), language, temper));
  }

  /** Keeps the city lively while somebody looks, never crowded, and quiet otherwise. */
  private boolean isReady() {
    boolean rested = !agenda.now().isBefore(restsUntil);
    if (!city.watch().isWatched()) {
      return rested && temper.chance(GOES_UNWATCHED);
    }
    int underWay = city.watch().now().open().size();
    return rested ? underWay < CROWDED : underWay < EMPTY && temper.chance(GOES_SOONER);
  }

  private void tellNumber(Heard.Here here) {
    unsaid =
        Optional.of(
            language == Language.KO
                ? "탑승 번호는 " + here.number() + "이에요."
                : "My boarding number is " + here.number() + ".");
    phone.tap(here.message());
  }

  private void write(WebMessage question) {
    if (isFresh(question)) {
      phone.say(unsaid.orElse(language == Language.KO ? "네, 지금 나가요." : "I am on my way."));
      unsaid = Optional.empty();
    }
  }

  private void answer(Heard.FromDriver said, WebMessage message) {
    if (isFresh(message) && unsaid.isEmpty()) {
      phone.tap(said.answer());
    }
  }

  private void rate(List<Choice> stars) {
    int worse = temper.chance(0.8) ? 0 : 1;
    phone.tap(stars.get(Math.max(0, stars.size() - 1 - worse)));
  }

  /** Not one that was read again after a restart. */
  private boolean isFresh(WebMessage message) {
    return Duration.between(message.at(), agenda.now()).compareTo(FRESH) < 0;
  }
}
