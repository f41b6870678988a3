package io.gaja.bot.monkey;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import org.bson.Document;

/** Waits until everything that was begun is done, and looks at the Laws then. */
final class Stillness {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final World world;
  private final MongoDatabase database;
  private final Breaches breaches;
  private final Laws laws;

  Stillness(World world, Breaches breaches) {
    this.world = world;
    this.database = world.database();
    this.breaches = breaches;
    this.laws = new Laws(world.gaja().get(MongoClient.class), database, breaches);
  }

  /** Until every update has had its effect and every letter is delivered. */
  void settles() {
    try {
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(20))
          .atMost(PATIENCE)
          .until(() -> waiting() == 0 && letters() == 0);
    } catch (ConditionTimeoutException stuck) {
      List<Document> letters =
          database.getCollection("letters").find().limit(3).into(new ArrayList<>());
      breaches.add("law 3, stuck", waiting() + " updates, letters " + letters, "");
    }
  }

  private long waiting() {
    return database.getCollection("inbox").countDocuments(new Document("state", "waiting"));
  }

  private long letters() {
    return database.getCollection("letters").estimatedDocumentCount();
  }

  /** What is due is woken, and then the Laws hold. */
  void check(String when) {
    try {
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(30))
          .atMost(PATIENCE)
          .until(() -> laws.overdue(world.now()) == 0);
    } catch (ConditionTimeoutException late) {
      breaches.add("law 4, not woken", laws.overdue(world.now()) + " overdue", "");
    }
    settles();
    laws.check(when);
  }

  /** The states of all that is open. */
  String stands() {
    List<String> states = new ArrayList<>();
    for (String collection : List.of("calls", "help_requests", "bookings")) {
      database
          .getCollection(collection)
          .find(new Document("open", true))
          .forEach(one -> states.add(collection + " " + one.get("state") + one.get("wakeAt")));
    }
    return states.toString();
  }

  /** How many calls, held spaces and talks with a person are open; a parked car may stand on. */
  long open() {
    Document open = new Document("open", true);
    return database.getCollection("calls").countDocuments(open)
        + database.getCollection("help_requests").countDocuments(open)
        + database.getCollection("bookings").countDocuments(new Document("state.kind", "held"));
  }
}
