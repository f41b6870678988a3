package io.gaja.bot.demo;

import io.gaja.bot.demo.Settlers.Settler;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.line.parking.ParkingLine;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.line.valet.ValetLine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Those who ask for something in the demo city, a crowd for each line. */
final class Townsfolk {
  private static final Duration FIRST_AFTER = Duration.ofSeconds(12);
  private static final Duration ONE_BY_ONE = Duration.ofSeconds(3);
  private static final long SEED = 126_978;
  private static final double GOES_HOME_DRIVEN = 0.4;
  private static final Wish TAXI =
      new Wish(TaxiLine.CODE, "taxi", "%s에서 %s까지 택시 불러줘", "taxi from %s to %s", Quarter.ALL);
  private static final Wish DRIVER =
      new Wish(
          DesignatedLine.CODE,
          "designated",
          "%s에서 %s까지 대리 불러줘",
          "designated driver from %s to %s",
          where(Quarter::designated));
  private static final Wish SPACE =
      new Wish(
          ParkingLine.CODE, "parking", "%s 주차 2시간", "park at %s for 2 hours", LotCast.quarters());
  private static final Wish VALET =
      new Wish(ValetLine.CODE, "valet", "%s에서 발렛 불러줘", "valet at %s", where(Quarter::valets));

  private final Settlers settlers;
  private final Quarters quarters;
  private final ZoneId zone;
  private int settled;

  Townsfolk(Settlers settlers, Quarters quarters, ZoneId zone) {
    this.settlers = settlers;
    this.quarters = quarters;
    this.zone = zone;
  }

  private static List<Quarter> where(ToIntFunction<Quarter> count) {
    return Quarter.ALL.stream().filter(quarter -> count.applyAsInt(quarter) > 0).toList();
  }

  /** How somebody of a crowd lives. */
  private interface Calling {
    Rider of(Language language, Leisure leisure, Dweller me);
  }

  List<Life> all() {
    List<Life> all = new ArrayList<>();
    all.addAll(settle("rider", Cast.taxiRiders(), TAXI, new Crowd(2, 4), this::taxiRider));
    all.addAll(settle("home", Cast.drivenHome(), DRIVER, new Crowd(1, 2), this::drivenHome));
    all.addAll(settle("valet-guest", Cast.valetGuests(), VALET, new Crowd(1, 2), this::guest));
    all.addAll(settle("parker", Cast.parkers(), SPACE, new Crowd(1, 3), this::parker));
    return all;
  }

  private List<Life> settle(
      String key, List<Cast.Person> people, Wish wish, Crowd crowd, Calling calling) {
    List<Life> lives = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Cast.Person person = people.get(i);
      int number = settled++;
      Settler who =
          new Settler(
              "%s-%02d".formatted(key, i + 1),
              person.sender(),
              SEED + number,
              FIRST_AFTER.plus(ONE_BY_ONE.multipliedBy(number)));
      lives.add(
          settlers.settle(
              who, me -> calling.of(person.language(), new Leisure(wish.line(), crowd, me), me)));
    }
    return lives;
  }

  private Rider taxiRider(Language language, Leisure leisure, Dweller me) {
    Riding riding = riding(TAXI, language, new SmallTalk(language, me), leisure, me);
    return new Rider(leisure.thenGoesOut(riding::begin), List.of(riding));
  }

  private Rider drivenHome(Language language, Leisure leisure, Dweller me) {
    Riding riding = riding(DRIVER, language, new SmallTalk(language, me), leisure, me);
    return new Rider(
        leisure.thenGoesOut(riding::begin),
        List.of(car(language, me), new Bargaining(language, zone, me), riding));
  }

  private Rider guest(Language language, Leisure leisure, Dweller me) {
    SmallTalk talk = new SmallTalk(language, me);
    Riding riding = riding(VALET, language, talk, leisure, me);
    return new Rider(
        leisure.thenGoesOut(riding::begin),
        List.of(new Visiting(language, zone, talk, me), car(language, me), riding));
  }

  /** Of those who park some have the car driven home by somebody else. */
  private Rider parker(Language language, Leisure leisure, Dweller me) {
    ParkingReading reading = new ParkingReading(language, zone);
    Parking parking = new Parking(SPACE, language, GOES_HOME_DRIVEN, reading, leisure, me);
    Riding riding =
        riding(DRIVER, language, new SmallTalk(language, me), leisure, me)
            .onceOnBoard(parking::leave);
    return new Rider(
        leisure.thenGoesOut(parking::begin),
        List.of(parking, car(language, me), new Bargaining(language, zone, me), riding));
  }

  private CarOwning car(Language language, Dweller me) {
    return new CarOwning(Cast.ownCar(me.temper()), language, zone, me);
  }

  private Riding riding(Wish wish, Language language, SmallTalk talk, Leisure leisure, Dweller me) {
    RiderReading reading = new RiderReading(language, zone);
    return new Riding(wish, language, quarters, reading, talk, leisure, me);
  }
}
