package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.demo.LotReading.Heard;
import java.time.Duration;

/**
 * A simulated attendant: registers a lot, lets cars in and out, and counts those that come without
 * a booking.
 */
final class Attendant implements Resident {
  private static final String COUNT = "count";
  private static final int NEAR_ENOUGH = 2;
  private static final Duration TRIES_AGAIN = Duration.ofMinutes(2);
  private static final Duration TRIES_UNTIL = Duration.ofHours(1);

  private final OwnLot lot;
  private final LotReading reading;
  private final Dweller me;
  private final ToDo toDo;

  Attendant(OwnLot lot, LotReading reading, Dweller me) {
    this.lot = lot;
    this.reading = reading;
    this.me = me;
    this.toDo = new ToDo(me.agenda());
  }

  @Override
  public void begin() {
    me.phone().say("/lot");
    me.agenda().await();
  }

  @Override
  public void hear(WebMessage message) {
    String card = message.id();
    toDo.forget(card);
    switch (reading.of(message)) {
      case Heard.Newcomer(Choice register) -> me.soon(() -> me.phone().tap(register));
      case Heard.Asked(LineWords question) ->
          lot.answer(question, Buttons.of(message))
              .ifPresent(answer -> me.soon(() -> me.phone().send(answer)));
      case Heard.Described(Choice apply) -> me.soon(() -> me.phone().tap(apply));
      case Heard.Waiting waiting -> me.agenda().await();
      case Heard.Board board -> plan(COUNT, untilCounting(board), () -> count(board));
      case Heard.Full(Choice open) -> tapLater(COUNT, open, 20_000, 40_000);
      case Heard.Expected(Choice in) ->
          plan(card, me.temper().between(7_000, 16_000), () -> letIn(card, in, TRIES_AGAIN));
      case Heard.Leaving(Choice out) -> tapLater(card, out, 4_000, 9_000);
      case Heard.OverTime(Choice out) -> tapLater(card, out, 60_000, 120_000);
      case Heard.StillThere(Choice stays) -> tapLater(card, stays, 2_000, 5_000);
      case Heard.Other other -> {}
    }
    toDo.next();
  }

  private void plan(String key, Duration pause, Runnable deed) {
    toDo.plan(key, me.now().plus(pause), deed);
  }

  private void tapLater(String key, Choice button, long lowMillis, long highMillis) {
    plan(key, me.temper().between(lowMillis, highMillis), () -> me.phone().tap(button));
  }

  /** A car may come too early for its time: tried again, more and more seldom. */
  private void letIn(String card, Choice in, Duration again) {
    me.phone().tap(in);
    if (again.compareTo(TRIES_UNTIL) < 0) {
      plan(card, again, () -> letIn(card, in, again.multipliedBy(2)));
    }
  }

  private Duration untilCounting(Heard.Board board) {
    if (!me.city().watch().isWatched()) {
      return me.temper().between(600_000, 1_200_000);
    }
    return Math.abs(missing(board)) > NEAR_ENOUGH
        ? me.temper().between(2_500, 7_000)
        : me.temper().between(40_000, 120_000);
  }

  /** How many cars more there would be on a usual day. */
  private int missing(Heard.Board board) {
    int there = board.capacity() - board.free();
    return (int) Math.round(board.capacity() * lot.busy()) - there;
  }

  private void count(Heard.Board board) {
    int missing = missing(board);
    boolean comes =
        Math.abs(missing) > NEAR_ENOUGH ? missing > 0 : me.temper().chance(0.5 + missing * 0.1);
    me.phone().tap(comes ? board.more() : board.fewer());
    plan(COUNT, TRIES_AGAIN, () -> count(board));
  }
}
