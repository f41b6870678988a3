package io.gaja.bot.demo;

import io.gaja.bot.demo.Settlers.Settler;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.line.valet.ValetLine;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** Those who work in the demo city: drivers of every line, and the attendants of the lots. */
final class Workforce {
  private static final Duration ONE_BY_ONE = Duration.ofMillis(400);
  private static final Duration ATTENDANTS_COME_AFTER = Duration.ofSeconds(4);
  private static final long SEED = 37_566;
  private static final Papers.Craft OWN_CAR = new Papers.Craft(false, 0, Gait.DRIVING);
  private static final Papers.Craft VALETS = new Papers.Craft(true, 1, Gait.ON_FOOT);

  /** How designated drivers come, in turn: some are two, and some drive automatics only. */
  private static final List<Papers.Craft> DESIGNATED_DRIVERS =
      List.of(
          new Papers.Craft(true, 1, Gait.ON_FOOT),
          new Papers.Craft(false, 0, Gait.SCOOTER),
          new Papers.Craft(true, 2, Gait.TRANSIT),
          new Papers.Craft(true, 0, Gait.PAIR),
          new Papers.Craft(false, 1, Gait.ON_FOOT));

  private static final Trade TAXI =
      new Trade(
          "driver",
          TaxiLine.CODE,
          new Distance(650),
          i -> OWN_CAR,
          (shift, me) -> new Driving(shift, shift::toDropOff, me));
  private static final Trade DESIGNATED =
      new Trade(
          "designated",
          DesignatedLine.CODE,
          new Distance(500),
          i -> DESIGNATED_DRIVERS.get(i % DESIGNATED_DRIVERS.size()),
          (shift, me) -> new Driving(shift, shift::toDropOff, me));
  private static final Trade VALET =
      new Trade("valet", ValetLine.CODE, new Distance(120), i -> VALETS, Valeting::new);

  private final Settlers settlers;
  private final Quarters quarters;
  private final DriverReading drivers;
  private final LotReading lots;
  private int settled;

  Workforce(Settlers settlers, Quarters quarters, ZoneId zone) {
    this.settlers = settlers;
    this.quarters = quarters;
    this.drivers = new DriverReading(zone);
    this.lots = new LotReading(zone);
  }

  /**
   * A kind of work.
   *
   * @param key of the chats, with a number
   * @param quarter how far one wanders from the own stand
   * @param craft what the nth of them can do
   */
  private record Trade(
      String key,
      LineCode line,
      Distance quarter,
      IntFunction<Papers.Craft> craft,
      BiFunction<Shift, Dweller, Job> job) {}

  List<Life> all() {
    List<Life> all = new ArrayList<>();
    all.addAll(drivers(TAXI, quarters.stands(Quarter::taxis)));
    all.addAll(drivers(DESIGNATED, quarters.stands(Quarter::designated)));
    all.addAll(drivers(VALET, quarters.stands(Quarter::valets)));
    for (int i = 0; i < LotCast.size(); i++) {
      all.add(attendant(i));
    }
    return all;
  }

  private List<Life> drivers(Trade trade, List<Point> stands) {
    List<Life> lives = new ArrayList<>();
    for (int i = 0; i < stands.size(); i++) {
      lives.add(driver(trade, i, stands.get(i)));
    }
    return lives;
  }

  private Life driver(Trade trade, int index, Point stand) {
    int number = settled++;
    Temper first = new Temper(SEED + number);
    Papers papers = Cast.papers(number, trade.line(), trade.craft().apply(index), first);
    Settler who =
        new Settler(
            key(trade.key(), index),
            Cast.worker(papers.name()),
            first.seed(),
            ONE_BY_ONE.multipliedBy(number));
    return settlers.settleWorker(
        who,
        me -> {
          Roamer roamer = new Roamer(stand, trade.quarter(), papers.craft().gait(), me.temper());
          Shift shift = new Shift(papers, roamer, me);
          return new Worker(drivers, shift, trade.job().apply(shift, me));
        });
  }

  private Life attendant(int index) {
    int number = settled++;
    Temper first = new Temper(SEED + number);
    OwnLot lot = LotCast.lot(index, quarters, first);
    Duration comesAfter = ATTENDANTS_COME_AFTER.plus(ONE_BY_ONE.multipliedBy(index));
    Settler who =
        new Settler(
            key("attendant", index), Cast.worker(Cast.name(first)), first.seed(), comesAfter);
    return settlers.settleWorker(who, me -> new Attendant(lot, lots, me));
  }

  private static String key(String role, int index) {
    return "%s-%02d".formatted(role, index + 1);
  }
}
