package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Somebody.Calling;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** After the storm nobody does anything for weeks; then somebody wants a ride. */
final class Aftermath {
  private static final int HALF_DAYS = 90;
  private static final int RIDERS = 4;
  private static final Set<Calling> WORKING = Set.of(Calling.WORKER, Calling.OPERATOR);
  private static final int MOST_ROUNDS = 150;

  private final World world;
  private final Storm storm;
  private final List<Somebody> crowd;
  private final Breaches breaches;

  Aftermath(World world, Storm storm, List<Somebody> crowd, Breaches breaches) {
    this.world = world;
    this.storm = storm;
    this.crowd = crowd;
    this.breaches = breaches;
  }

  /** Whatever was begun comes to its end by itself. */
  void everythingEnds() {
    for (int i = 0; i < HALF_DAYS && storm.stillness().open() > 0; i++) {
      world.turn(Duration.ofHours(12));
      storm.stillness().check("half a day later, " + i);
    }
    if (storm.stillness().open() > 0) {
      breaches.add("law 4, never ends", "after six weeks " + storm.stillness().stands(), "");
    }
  }

  /** Some play along, until one more ride has come to its receipt. */
  void lifeGoesOn() {
    List<Somebody> needed =
        Stream.concat(
                crowd.stream().filter(who -> who.calling() == Calling.RIDER).limit(RIDERS),
                crowd.stream().filter(who -> WORKING.contains(who.calling())))
            .toList();
    int before = completed();
    for (int i = 0; i < MOST_ROUNDS && completed() == before; i++) {
      storm.round(needed, true);
      world.turn(Duration.ofSeconds(4));
    }
    if (completed() == before) {
      breaches.add("no ride any more", "after " + MOST_ROUNDS + " rounds of good will", "");
    }
    storm.stillness().check("in the end");
  }

  private int completed() {
    return storm.coverage().count(".completed");
  }
}
