package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Taxis, as they really drove: each of the file begins where its first trip did. */
final class TaxiPlay implements LinePlay {
  static final String LINE = "taxi";

  @Override
  public String name() {
    return LINE;
  }

  @Override
  public List<Worker> workers(List<Trip> trips, int most, Crowd crowd) {
    List<Worker> drivers = new ArrayList<>();
    for (Point start : Trips.startsOfTaxis(trips, most)) {
      int index = drivers.size();
      Random random = crowd.random(LINE + "-driver", index);
      WebChat chat = crowd.phone(LINE, "d", index);
      DriverPhone phone = new DriverPhone(chat, crowd.city(), start, crowd.phoneNumber());
      drivers.add(new DriverPlay(phone, new TaxiTrade(random), random));
    }
    return drivers;
  }

  @Override
  public Rider rider(WebChat chat, Trip trip, Crowd crowd, RandomGenerator random) {
    return new TaxiRider(chat, new Ride(trip), crowd.city(), random);
  }
}
