package io.gaja.bot.demo;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.demo.DriverReading.Heard;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What everybody who gets offers does, whatever the work: registers, goes on duty near the own
 * stand, thinks about offers, and looks around while free.
 */
final class Shift {
  private static final double ACCEPTS = 0.85;
  private static final double TAKES_A_BREAK = 0.001; // at each look around, some seconds apart
  private static final Duration LEAVES_TO_GUESTS = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofMinutes(15);
  private static final Duration MOVES_EVERY = Duration.ofSeconds(1);

  private final Papers papers;
  private final Roamer roamer;
  private final Dweller me;
  private Optional<Heard.OnDuty> duty = Optional.empty();
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

  void hear(Heard.OfShift heard, WebMessage message) {
    switch (heard) {
      case Heard.Asked(Msg question) -> answer(question, Buttons.of(message));
      case Heard.OffDuty off -> {
        if (!resting) {
          me.in(300, 900, this::goOnDuty);
        }
      }
      case Heard.OnDuty on -> {
        duty = Optional.of(on);
        me.in(500, 3_000, this::lookAround);
      }
      case Heard.Offered offer -> me.in(1_000, 4_000, () -> decide(offer, message.at()));
      case Heard.Over over -> backToFree();
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
    boolean waits = roamer.isWaiting(now);
    report(now);
    boolean slow = waits || !me.city().watch().isWatched();
    me.agenda()
        .in(
            slow ? me.temper().between(15_000, 45_000) : me.temper().between(2_500, 3_500),
            this::lookAround);
  }

  private void takeBreak(Heard.OnDuty now) {
    resting = true;
    me.phone().tap(now.rest());
    me.in(40_000, 90_000, this::goOnDuty);
  }

  /** Whoever is asked beside a visitor waits, so that the visitor may have the call. */
  private void decide(Heard.Offered offer, Instant offeredAt) {
    Duration since = Duration.between(offeredAt, me.now());
    Point here = roamer.where(me.now());
    boolean polite = me.city().hospitality().isGuestAskedNear(here, papers.work());
    if (polite && since.compareTo(LEAVES_TO_GUESTS) < 0) {
      me.agenda().in(Duration.ofMillis(500), () -> decide(offer, offeredAt));
      return;
    }
    me.phone().tap(me.temper().chance(ACCEPTS) ? offer.accept() : offer.decline());
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
