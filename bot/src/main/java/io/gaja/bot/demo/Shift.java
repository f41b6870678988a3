package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What everybody who gets offers does, whatever the work: registers, goes on duty near the own
 * stand, thinks about offers, and looks around while free.
 */
final class Shift {
  private static final double ACCEPTS = 0.85;
  private static final double COUNTERS = 0.25;
  private static final double TAKES_A_BREAK = 0.001; // at each look around, some seconds apart
  private static final double LOOKS_AT_THE_MENU = 0.004; // and finds the way home there
  private static final double GOES_HOMEWARD = 0.3;
  private static final Duration LEAVES_TO_GUESTS = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofMinutes(15);
  private static final Duration MOVES_EVERY = Duration.ofSeconds(1);

  private final Papers papers;
  private final Roamer roamer;
  private final Dweller me;
  private Optional<AtWork.OnDuty> duty = Optional.empty();
  private boolean resting;
  private Instant lastHeard;

  Shift(Papers papers, Roamer roamer, Dweller me) {
    this.papers = papers;
    this.roamer = roamer;
    this.me = me;
    this.lastHeard = me.now();
  }

  void begin() {
    me.phone().say("/driver");
    me.agenda().await();
  }

  /** Something came in, whatever it is. */
  void heard() {
    lastHeard = me.now();
  }

  void hear(AtWork.OfShift heard, WebMessage message) {
    switch (heard) {
      case AtWork.Asked(Msg question) -> answer(question, Buttons.of(message));
      case AtWork.OffDuty off -> {
        if (!resting) {
          me.in(300, 900, this::goOnDuty);
        }
      }
      case AtWork.OnDuty on -> {
        duty = Optional.of(on);
        me.in(500, 3_000, () -> beginLooking(on));
      }
      case AtWork.HomeAsked asked -> me.soon(this::sayHome);
      case AtWork.Offered offer -> me.in(1_000, 4_000, () -> decide(offer, message.at()));
      case AtWork.AmountAsked(List<Choice> amounts) -> me.soon(() -> counter(amounts));
      case AtWork.Over over -> backToFree();
    }
  }

  private void answer(Msg question, Buttons buttons) {
    papers
        .answer(question, buttons)
        .ifPresent(answer -> me.in(250, 600, () -> me.phone().send(answer)));
  }

  private void goOnDuty() {
    resting = false;
    me.phone().send(new Incoming.Location(roamer.where(me.now()), true, false));
  }

  private void beginLooking(AtWork.OnDuty on) {
    me.in(3_000, 6_000, this::lookAround);
    on.homeward()
        .filter(home -> me.temper().chance(GOES_HOMEWARD))
        .ifPresent(home -> me.phone().tap(home));
  }

  private void sayHome() {
    me.phone().send(new Incoming.Location(roamer.home(), false, false));
    me.in(3_000, 6_000, this::lookAround);
  }

  /** Free: wanders about slowly, waits for a while, goes back to the stand after a job. */
  private void lookAround() {
    Instant now = me.now();
    if (Duration.between(lastHeard, now).compareTo(SILENCE) > 0) {
      begin();
      return;
    }
    if (duty.isPresent() && me.temper().chance(TAKES_A_BREAK)) {
      takeBreak(duty.get());
      return;
    }
    if (papers.mayGoHomeward() && me.temper().chance(LOOKS_AT_THE_MENU)) {
      begin();
      return;
    }
    boolean waits = roamer.isWaiting(now);
    report(now);
    me.agenda().in(untilNextLook(waits), this::lookAround);
  }

  /** Often where somebody moves and is watched; a position is fresh for five minutes. */
  private Duration untilNextLook(boolean waits) {
    if (!me.city().watch().isWatched()) {
      return me.temper().between(25_000, 70_000);
    }
    return waits ? me.temper().between(15_000, 45_000) : me.temper().between(2_500, 3_500);
  }

  private void takeBreak(AtWork.OnDuty now) {
    resting = true;
    me.phone().tap(now.rest());
    me.in(40_000, 90_000, this::goOnDuty);
  }

  /** Whoever is asked beside a visitor waits, so that the visitor may have the call. */
  private void decide(AtWork.Offered offer, Instant offeredAt) {
    Duration since = Duration.between(offeredAt, me.now());
    Point here = roamer.where(me.now());
    boolean polite = me.city().hospitality().isGuestAskedNear(here, papers.work());
    if (polite && since.compareTo(LEAVES_TO_GUESTS) < 0) {
      me.agenda().in(Duration.ofMillis(500), () -> decide(offer, offeredAt));
      return;
    }
    if (offer.counter().isPresent() && me.temper().chance(COUNTERS)) {
      me.phone().tap(offer.counter().get());
    } else {
      me.phone().tap(me.temper().chance(ACCEPTS) ? offer.accept() : offer.decline());
    }
  }

  /** Asks for a little more, once. */
  private void counter(List<Choice> amounts) {
    if (!amounts.isEmpty()) {
      me.phone().tap(amounts.getFirst());
    }
    me.agenda().await();
  }

  /** To whoever waits, in the way that one has. */
  void toPickup(Point pickup, Runnable whenThere) {
    roamer.toPickup(pickup, me.now());
    go(whenThere);
  }

  void toDropOff(Point dropOff, Runnable whenThere) {
    roamer.toDropOff(dropOff, me.now());
    go(whenThere);
  }

  void toBay(Point bay, Runnable whenThere) {
    roamer.toBay(bay, me.now());
    go(whenThere);
  }

  private void go(Runnable whenThere) {
    Instant now = me.now();
    report(now);
    if (roamer.isThere(now)) {
      whenThere.run();
    } else {
      me.agenda().in(MOVES_EVERY, () -> go(whenThere));
    }
  }

  void backToFree() {
    roamer.lingers(me.temper().between(15_000, 40_000), me.now());
    me.in(2_000, 6_000, this::lookAround);
  }

  private void report(Instant now) {
    me.phone().send(new Incoming.Moved(roamer.where(now)));
  }
}
