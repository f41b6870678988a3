package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.demo.ParkingReading.Heard;
import io.gaja.bot.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Parking the own car: books a space in one sentence, or at the lot of a visitor; stays a while,
 * sometimes longer; leaves, or goes on from there with a designated driver.
 */
final class Parking implements Habit {
  private static final Duration PATIENCE_AT_THE_GATE = Duration.ofMinutes(2);
  private static final double STAYS_LONGER = 0.35;

  private final Wish wish;
  private final Language language;
  private final double goesOn;
  private final ParkingReading reading;
  private final Leisure leisure;
  private final Dweller me;
  private Optional<Errand> errand = Optional.empty();
  private Optional<Choice> leavesWithIt = Optional.empty();
  private boolean stayedLonger;
  private boolean drivenHome;

  /**
   * Parks around the places of the wish.
   *
   * @param goesOn how likely it is that somebody else drives the car home
   */
  Parking(
      Wish wish,
      Language language,
      double goesOn,
      ParkingReading reading,
      Leisure leisure,
      Dweller me) {
    this.wish = wish;
    this.language = language;
    this.goesOn = goesOn;
    this.reading = reading;
    this.leisure = leisure;
    this.me = me;
  }

  void begin(Optional<Errand> wanted) {
    errand = wanted;
    stayedLonger = false;
    drivenHome = false;
    me.phone()
        .say(wanted.isPresent() ? "/" + wish.command() : wish.anySentence(language, me.temper()));
  }

  @Override
  public boolean hear(WebMessage message) {
    Heard heard = reading.of(message);
    switch (heard) {
      case Heard.WhereAsked asked -> me.soon(this::sayWhere);
      case Heard.WhenAsked(List<Choice> lengths) -> me.soon(() -> tapAny(lengths));
      case Heard.Listed listed -> me.soon(() -> choose(listed));
      case Heard.PayAsked(Choice byTime) -> me.soon(() -> me.phone().tap(byTime));
      case Heard.Booked(Choice cancel) ->
          me.agenda().in(PATIENCE_AT_THE_GATE, () -> me.phone().tap(cancel));
      case Heard.Parked parked -> park(parked);
      case Heard.EndsSoon(Choice more) -> me.in(3_000, 20_000, () -> me.phone().tap(more));
      case Heard.LongerAsked(List<Choice> ends) -> me.soon(() -> tapAny(ends));
      case Heard.LongerSurely(Choice yes) -> me.soon(() -> me.phone().tap(yes));
      case Heard.Over over -> {
        if (!drivenHome) {
          leisure.goHome();
        }
      }
      case Heard.Other other -> {}
    }
    return !(heard instanceof Heard.Other);
  }

  private void sayWhere() {
    errand.ifPresentOrElse(
        wanted -> me.phone().send(new Incoming.Location(wanted.where(), false, false)),
        () -> me.phone().say(wish.anyPlace(language, me.temper())));
  }

  private void tapAny(List<Choice> choices) {
    if (choices.isEmpty()) {
      leisure.goHome();
    } else {
      me.phone().tap(me.temper().pick(choices));
    }
  }

  /** The lot of a visitor who waits there; otherwise any. */
  private void choose(Heard.Listed listed) {
    if (listed.lots().isEmpty()) {
      me.phone().tap(listed.stop());
      leisure.goHome();
      return;
    }
    Optional<Choice> wanted =
        errand
            .flatMap(Errand::lot)
            .flatMap(lot ->
                listed.lots().stream()
                    .filter(choice -> choice.label().contains(lot.name()))
                    .findFirst());
    me.phone().tap(wanted.orElseGet(() -> me.temper().pick(listed.lots())));
  }

  private void park(Heard.Parked parked) {
    leavesWithIt = Optional.of(parked.go());
    errand.ifPresent(wanted -> me.city().hospitality().admitted(wanted));
    if (!drivenHome) {
      me.in(20_000, 50_000, () -> goOn(parked));
    }
  }

  private void goOn(Heard.Parked parked) {
    if (!stayedLonger && me.temper().chance(STAYS_LONGER)) {
      stayedLonger = true;
      me.phone().tap(parked.extend());
    } else if (!parked.onward().isEmpty() && me.temper().chance(goesOn)) {
      drivenHome = true;
      me.phone().tap(parked.onward().getFirst());
    } else {
      me.phone().tap(parked.go());
    }
  }

  /** Somebody drives the car out of the lot. */
  void leave() {
    if (drivenHome) {
      leavesWithIt.ifPresent(go -> me.phone().tap(go));
      leavesWithIt = Optional.empty();
    }
  }
}
