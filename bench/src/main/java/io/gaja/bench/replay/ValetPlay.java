package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Valets at some entrances, and riders who hand over their cars at the one nearest to them. */
final class ValetPlay implements LinePlay {
  static final String LINE = "valet";

  private static final int AT_ONE_ENTRANCE = 2;

  private final HandedBack handedBack = new HandedBack();
  private List<Point> entrances = List.of();

  @Override
  public String name() {
    return LINE;
  }

  @Override
  public List<Worker> workers(List<Trip> trips, int most, Crowd crowd) {
    entrances =
        Spread.over(
            trips.stream().map(Trip::dropOff).toList(), Math.ceilDiv(most, AT_ONE_ENTRANCE));
    List<Worker> valets = new ArrayList<>();
    for (int index = 0; index < most; index++) {
      Random random = crowd.random(LINE + "-valet", index);
      WebChat chat = crowd.phone(LINE, "v", index);
      Point entrance = entrances.get(index % entrances.size());
      DriverPhone phone = new DriverPhone(chat, crowd.city(), entrance, crowd.phoneNumber());
      // Of two at an entrance one can drive every car.
      Ability ability = Ability.of(index / entrances.size(), random);
      valets.add(new DriverPlay(phone, new ValetTrade(ability, handedBack, random), random));
    }
    return valets;
  }

  @Override
  public Rider rider(WebChat chat, Trip trip, Crowd crowd, RandomGenerator random) {
    Point entrance = Spread.nearest(entrances, trip.dropOff());
    return new ValetRider(chat, new Ride(trip), entrance, crowd.city(), random);
  }

  @Override
  public List<Audit> audits() {
    return List.of(handedBack);
  }
}
