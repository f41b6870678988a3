package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Small lots around where the trips end, their attendants, and riders who park there. */
final class ParkingPlay implements LinePlay {
  static final String LINE = "parking";

  private static final int TRIPS_PER_LOT = 6;

  private final Gates gates = new Gates();
  private final LinePlay onward;
  private List<Point> places = List.of();

  /** Parking, from where some go on by another line and come back. */
  ParkingPlay(LinePlay onward) {
    this.onward = onward;
  }

  @Override
  public String name() {
    return LINE;
  }

  /** So few and so small that they fill. */
  @Override
  public List<Worker> workers(List<Trip> trips, int most, Crowd crowd) {
    int lots = Math.min(most, Math.ceilDiv(trips.size(), TRIPS_PER_LOT));
    places = Spread.over(trips.stream().map(Trip::dropOff).toList(), lots);
    List<Worker> attendants = new ArrayList<>();
    for (int index = 0; index < places.size(); index++) {
      Random random = crowd.random(LINE + "-lot", index);
      WebChat chat = crowd.phone(LINE, "a", index);
      NewLot lot =
          new NewLot("Bench " + crowd.run() + " " + index, places.get(index), 3 + index % 3);
      attendants.add(new Attendant(chat, lot, gates, crowd.city(), random));
    }
    return attendants;
  }

  @Override
  public Rider rider(WebChat chat, Trip trip, Crowd crowd, RandomGenerator random) {
    Point near = Spread.nearest(places, trip.dropOff());
    SpaceSearch search = new SpaceSearch(chat, near, "Bench " + crowd.run() + " ", random);
    return new ParkingRider(chat, search, gates, () -> rideAway(chat, trip, crowd), crowd.city());
  }

  /** The same person, while the car stands there. */
  private void rideAway(WebChat chat, Trip trip, Crowd crowd)
      throws InterruptedException, WebChat.Silence {
    Tally tally = crowd.city().tally();
    tally.asked(onward.name());
    Trip back = trip.backwards();
    String end = onward.rider(chat, back, crowd, crowd.random(LINE + "-onward", 0)).play();
    tally.ended(onward.name(), end);
  }

  @Override
  public boolean approves(Message.Key key) {
    return key.verb().equals("ln") && key.subject().startsWith(LINE + ".lotyes.");
  }

  @Override
  public List<Rule> rules() {
    return List.of(new Spaces());
  }

  @Override
  public List<Audit> audits() {
    return List.of(new FullestInstant(), new Bookings(gates));
  }
}
