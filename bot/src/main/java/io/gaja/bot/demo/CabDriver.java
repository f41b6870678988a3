package io.gaja.bot.demo;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.demo.DriverReading.Heard;
import io.gaja.bot.text.Msg;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A simulated driver: registers, goes on duty near the own stand, thinks about offers, drives those
 * that were accepted, and goes back to the stand.
 */
final class CabDriver implements Resident {
  private static final double ACCEPTS = 0.85;
  private static final double TAKES_A_BREAK = 0.001; // at each look around, some seconds apart
  private static final Duration LEAVES_TO_GUESTS = Duration.ofSeconds(10);
  private static final Duration LISTENS_TO_RIDER = Duration.ofMillis(4_500);
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofMinutes(15);
  private static final Duration MOVES_EVERY = Duration.ofSeconds(1);

  private final Papers papers;
  private final Phone phone;
  private final Agenda agenda;
  private final DriverReading reading;
  private final City city;
  private final Temper temper;
  private final Cab cab;
  private Optional<Heard.OnDuty> duty = Optional.empty();
  private Optional<String> boardingNumber = Optional.empty();
  private boolean resting;
  private Instant lastHeard;

  CabDriver(
      Papers papers,
      Cab cab,
      Phone phone,
      Agenda agenda,
      DriverReading reading,
      City city,
      Temper temper) {
    this.papers = papers;
    this.cab = cab;
    this.phone = phone;
    this.agenda = agenda;
    this.reading = reading;
    this.city = city;
    this.temper = temper;
    this.lastHeard = agenda.now();
  }

  @Override
  public void begin() {
    phone.say("/driver");
    agenda.await();
  }

  @Override
  public void hear(WebMessage message) {
    lastHeard = agenda.now();
    switch (reading.of(message)) {
      case Heard.Asked(Msg question) -> answer(question, message);
      case Heard.OffDuty off -> {
        if (!resting) {
          agenda.in(temper.between(300, 900), this::goOnDuty);
        }
      }
      case Heard.OnDuty on -> {
        duty = Optional.of(on);
        agenda.in(temper.between(500, 3_000), this::lookAround);
      }
      case Heard.Offered offer ->
          agenda.in(temper.between(1_000, 4_000), () -> decide(offer, message.at()));
      case Heard.ToPickup to -> agenda.in(temper.between(300, 900), () -> setOffToPickup(to));
      case Heard.AtPickup at -> agenda.in(waits(), () -> board(at));
      case Heard.WorkAsked asked ->
          agenda.in(temper.between(250, 600), () -> phone.tap(asked.answer()));
      case Heard.NumberAsked asked -> agenda.in(temper.between(500, 900), () -> depart(asked));
      case Heard.ToDropOff to -> agenda.in(temper.between(300, 900), () -> setOffToDropOff(to));
      case Heard.MeterAsked asked ->
          agenda.in(temper.between(600, 1_200), () -> enterMeter(asked.estimate()));
      case Heard.FromRider said -> listen(said, message);
      case Heard.Over over -> backToFree();
      case Heard.Other other -> {}
    }
  }

  private void answer(Msg question, WebMessage message) {
    if (question != Msg.ASK_MESSAGE) {
      agenda.in(temper.between(250, 600), () -> phone.send(papers.answer(question)));
    } else if (isFresh(message)) {
      phone.say("네, 알겠습니다. 조심히 모실게요.");
    }
  }

  private void goOnDuty() {
    resting = false;
    phone.send(new Incoming.Location(cab.where(agenda.now()), true, false));
  }

  /** Free: drives about slowly, stands for a while, goes back to the stand after a ride. */
  private void lookAround() {
    Instant now = agenda.now();
    if (Duration.between(lastHeard, now).compareTo(SILENCE) > 0) {
      begin();
      return;
    }
    if (duty.isPresent() && temper.chance(TAKES_A_BREAK)) {
      takeBreak(duty.get());
      return;
    }
    boolean parked = cab.isParked(now);
    report(now);
    boolean slow = parked || !city.watch().isWatched();
    agenda.in(
        slow ? temper.between(15_000, 45_000) : temper.between(2_500, 3_500), this::lookAround);
  }

  private void takeBreak(Heard.OnDuty now) {
    resting = true;
    phone.tap(now.rest());
    agenda.in(temper.between(40_000, 90_000), this::goOnDuty);
  }

  /** Whoever is asked beside a visitor waits, so that the visitor may have the call. */
  private void decide(Heard.Offered offer, Instant offeredAt) {
    Duration since = Duration.between(offeredAt, agenda.now());
    boolean polite = city.hospitality().isGuestAskedNear(cab.where(agenda.now()));
    if (polite && since.compareTo(LEAVES_TO_GUESTS) < 0) {
      agenda.in(Duration.ofMillis(500), () -> decide(offer, offeredAt));
      return;
    }
    phone.tap(temper.chance(ACCEPTS) ? offer.accept() : offer.decline());
  }

  private void setOffToPickup(Heard.ToPickup to) {
    cab.toPickup(to.pickup(), agenda.now());
    drive(() -> phone.tap(to.arrived()));
  }

  private Duration waits() {
    return boardingNumber.isPresent() ? Duration.ofMillis(1_500) : LISTENS_TO_RIDER;
  }

  private void board(Heard.AtPickup at) {
    phone.tap(at.onBoard());
  }

  private void depart(Heard.NumberAsked asked) {
    if (boardingNumber.isEmpty()) {
      phone.tap(asked.without());
      return;
    }
    phone.say(boardingNumber.get());
    boardingNumber = Optional.empty(); // a wrong one is not tried twice
    agenda.in(Duration.ofSeconds(6), () -> phone.tap(asked.without()));
  }

  private void setOffToDropOff(Heard.ToDropOff to) {
    boardingNumber = Optional.empty();
    cab.toDropOff(to.dropOff(), agenda.now());
    drive(() -> phone.tap(to.finish()));
  }

  private void drive(Runnable whenThere) {
    Instant now = agenda.now();
    report(now);
    if (cab.isThere(now)) {
      whenThere.run();
    } else {
      agenda.in(MOVES_EVERY, () -> drive(whenThere));
    }
  }

  private void enterMeter(long estimate) {
    long hundreds = Math.round(temper.vary((double) estimate, 0.08) / 100);
    phone.say(String.valueOf(hundreds * 100));
  }

  /** Remembers a boarding number, and answers everything else in a word. */
  private void listen(Heard.FromRider said, WebMessage message) {
    String digits = said.words().replaceAll("[^0-9]", "");
    if (digits.length() == 4) {
      boardingNumber = Optional.of(digits);
    } else if (isFresh(message)) {
      phone.tap(said.answer());
    }
  }

  private void backToFree() {
    boardingNumber = Optional.empty();
    cab.lingers(temper.between(15_000, 40_000), agenda.now());
    agenda.in(temper.between(2_000, 6_000), this::lookAround);
  }

  private void report(Instant now) {
    phone.send(new Incoming.Moved(cab.where(now)));
  }

  /** Not one that was read again after a restart. */
  private boolean isFresh(WebMessage message) {
    return Duration.between(message.at(), agenda.now()).compareTo(FRESH) < 0;
  }
}
