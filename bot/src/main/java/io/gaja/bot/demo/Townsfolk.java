package io.gaja.bot.demo;

import io.gaja.bot.demo.Settlers.Settler;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.line.parking.ParkingLine;
import io.gaja.dispatch.line.taxi.TaxiLine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Those who ask for something in the demo city, a crowd for each line. */
final class Townsfolk {
  private static final Duration FIRST_AFTER = Duration.ofSeconds(12);
  private static final Duration ONE_BY_ONE = Duration.ofSeconds(3);
  private static final long SEED = 126_978;
  private static final Wish TAXI =
      new Wish(TaxiLine.CODE, "taxi", "%s에서 %s까지 택시 불러줘", "taxi from %s to %s");
  private static final Wish SPACE =
      new Wish(ParkingLine.CODE, "parking", "%s 주차 2시간", "park at %s for 2 hours");

  private final Settlers settlers;
  private final Quarters quarters;
  private final ZoneId zone;
  private int settled;

  Townsfolk(Settlers settlers, Quarters quarters, ZoneId zone) {
    this.settlers = settlers;
    this.quarters = quarters;
    this.zone = zone;
  }

  /** How a rider of a crowd lives. */
  private interface Calling {
    Rider of(Cast.Person person, Crowd crowd, Dweller me);
  }

  List<Life> all() {
    List<Life> all = new ArrayList<>();
    all.addAll(settle("rider", Cast.taxiRiders(), new Crowd(3, 5), this::taxiRider));
    all.addAll(settle("parker", Cast.parkers(), new Crowd(1, 3), this::parker));
    return all;
  }

  private List<Life> settle(String key, List<Cast.Person> people, Crowd crowd, Calling calling) {
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
      lives.add(settlers.settle(who, me -> calling.of(person, crowd, me)));
    }
    return lives;
  }

  private Rider taxiRider(Cast.Person person, Crowd crowd, Dweller me) {
    Leisure leisure = new Leisure(TAXI.line(), crowd, me);
    Riding riding = riding(TAXI, person.language(), leisure, me);
    return new Rider(leisure.thenGoesOut(riding::begin), List.of(riding));
  }

  private Rider parker(Cast.Person person, Crowd crowd, Dweller me) {
    Language language = person.language();
    Leisure leisure = new Leisure(SPACE.line(), crowd, me);
    List<String> places =
        LotCast.places().stream().map(place -> Quarters.nameOf(place, language)).toList();
    Parking parking =
        new Parking(SPACE, language, places, 0.5, new ParkingReading(language, zone), leisure, me);
    CarOwning car = new CarOwning(Cast.ownCar(me.temper()), language, zone, me);
    Riding riding = riding(TAXI, language, leisure, me);
    return new Rider(leisure.thenGoesOut(parking::begin), List.of(parking, car, riding));
  }

  private Riding riding(Wish wish, Language language, Leisure leisure, Dweller me) {
    return new Riding(wish, language, quarters, new RiderReading(language, zone), leisure, me);
  }
}
