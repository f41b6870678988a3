package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Designated drivers, who wait where riders will ask for them, and go back there. */
final class DesignatedPlay implements LinePlay {
  static final String LINE = "designated";

  @Override
  public String name() {
    return LINE;
  }

  @Override
  public List<Worker> workers(List<Trip> trips, int most, Crowd crowd) {
    List<Point> places = Spread.over(trips.stream().map(Trip::pickup).toList(), most);
    List<Worker> drivers = new ArrayList<>();
    for (int index = 0; index < most; index++) {
      Random random = crowd.random(LINE + "-driver", index);
      WebChat chat = crowd.phone(LINE, "d", index);
      Point post = places.get(index % places.size());
      DriverPhone phone = new DriverPhone(chat, crowd.city(), post, crowd.phoneNumber());
      Ability ability = Ability.of(index, random);
      drivers.add(new DriverPlay(phone, new DesignatedTrade(post, ability, random), random));
    }
    return drivers;
  }

  @Override
  public Rider rider(WebChat chat, Trip trip, Crowd crowd, RandomGenerator random) {
    return new DesignatedRider(chat, new Ride(trip), crowd.city(), random);
  }

  @Override
  public List<Audit> audits() {
    return List.of(new PriceAudit());
  }
}
