package io.gaja.bench.replay;

import java.util.List;
import java.util.random.RandomGenerator;

/** One line as the replay plays it: who works for it, and what its riders do. */
interface LinePlay {
  /** Under this name it has its share, and its figures in the result. */
  String name();

  /**
   * Those who work for it.
   *
   * @param trips what its riders will ask for
   * @param most how many at most, from 1
   */
  List<Worker> workers(List<Trip> trips, int most, Crowd crowd);

  /** Somebody who makes this trip by it, at this phone. */
  Rider rider(WebChat chat, Trip trip, Crowd crowd, RandomGenerator random);

  /** Whether this button lets somebody who applied for it begin. */
  default boolean approves(Message.Key key) {
    return key.verb().equals("ap");
  }

  /** What its messages must not show. */
  default List<Rule> rules() {
    return List.of();
  }

  /** What the database must not hold at the end. */
  default List<Audit> audits() {
    return List.of();
  }
}
