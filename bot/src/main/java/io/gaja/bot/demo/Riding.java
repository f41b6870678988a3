package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.demo.RiderReading.Heard;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Going from A to B with somebody at the wheel: asks in one sentence, or from a point near a
 * visiting driver; takes the ride, gives stars.
 */
final class Riding implements Habit {
  private static final Duration PATIENCE_ON_BOARD = Duration.ofMinutes(10);
  private static final Point CITY_HALL = new Point(37.5663, 126.9779);

  private final Wish wish;
  private final Language language;
  private final Quarters quarters;
  private final RiderReading reading;
  private final SmallTalk talk;
  private final Leisure leisure;
  private final Dweller me;
  private Optional<Point> start = Optional.empty();
  private Runnable onBoard = () -> {};

  Riding(
      Wish wish,
      Language language,
      Quarters quarters,
      RiderReading reading,
      SmallTalk talk,
      Leisure leisure,
      Dweller me) {
    this.wish = wish;
    this.language = language;
    this.quarters = quarters;
    this.reading = reading;
    this.talk = talk;
    this.leisure = leisure;
    this.me = me;
  }

  /** What is to be done once the ride has begun. */
  Riding onceOnBoard(Runnable deed) {
    onBoard = deed;
    return this;
  }

  /** Goes out for a ride, from where somebody is wanted or from anywhere. */
  void begin(Optional<Errand> errand) {
    start = errand.map(Errand::where);
    me.phone()
        .say(
            start.isPresent()
                ? "/" + wish.command()
                : quarters.anySentence(wish, language, me.temper()));
  }

  @Override
  public boolean hear(WebMessage message) {
    Heard heard = reading.of(message);
    switch (heard) {
      case Heard.WhichPlace(List<Choice> places) ->
          me.soon(() -> me.phone().tap(me.temper().pick(places)));
      case Heard.PickupAsked asked -> me.soon(this::sayPickup);
      case Heard.RightPickup(Choice yes) -> me.soon(() -> me.phone().tap(yes));
      case Heard.DropOffAsked asked -> me.soon(this::sayDropOff);
      case Heard.Quoted(Choice callNow) -> me.soon(() -> me.phone().tap(callNow));
      case Heard.Searching searching -> me.agenda().await();
      case Heard.Coming coming -> me.agenda().await();
      case Heard.Here(String number, Choice write) -> me.soon(() -> talk.tell(number, write));
      case Heard.MessageAsked asked -> talk.write(message);
      case Heard.FromDriver(Choice answer) -> talk.answer(answer, message);
      case Heard.Riding riding -> {
        onBoard.run();
        me.agenda().await(PATIENCE_ON_BOARD);
      }
      case Heard.Completed(List<Choice> stars) -> me.in(1_500, 4_000, () -> rate(stars));
      case Heard.CancelSurely(Choice yes) -> me.soon(() -> me.phone().tap(yes));
      case Heard.HasCall(Choice show) -> me.soon(() -> me.phone().tap(show));
      case Heard.Over over -> leisure.goHome();
      case Heard.Other other -> {}
    }
    return !(heard instanceof Heard.Other);
  }

  private void sayPickup() {
    Point here = start.orElseGet(() -> quarters.anywhere(me.temper()));
    me.phone().send(new Incoming.Location(here, false, false));
  }

  private void sayDropOff() {
    me.phone().say(quarters.anyNameAwayFrom(start.orElse(CITY_HALL), language, me.temper()));
  }

  private void rate(List<Choice> stars) {
    int worse = me.temper().chance(0.8) ? 0 : 1;
    me.phone().tap(stars.get(Math.max(0, stars.size() - 1 - worse)));
  }
}
