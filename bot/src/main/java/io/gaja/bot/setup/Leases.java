package io.gaja.bot.setup;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.UpdateOptions;
import io.gaja.dispatch.id.Ids;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * One of several running instances delivers the letters and polls Telegram: the one that holds the
 * lease in the database. It is renewed while the process lives, and free a few seconds after it
 * died.
 */
final class Leases {
  static final Duration RENEWED_EVERY = Duration.ofSeconds(2);
  private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
  private static final String COLLECTION = "leases";
  private static final String NAME = "delivery";
  private static final Duration LASTS = Duration.ofSeconds(7);
  private static final Duration SAFETY = Duration.ofSeconds(1);

  private final MongoOperations mongo;
  private final InstantSource clock;
  private final String me;
  private volatile Instant heldUntil = Instant.MIN;

  Leases(MongoOperations mongo, InstantSource clock) {
    this.mongo = mongo;
    this.clock = clock;
    this.me = hostName() + "/" + ProcessHandle.current().pid() + "/" + Ids.random();
  }

  /** A process of this very machine that was killed does not keep its successor waiting. */
  void takeFromTheDead() {
    Document lease = mongo.getCollection(COLLECTION).find(eq("_id", NAME)).first();
    if (lease == null) {
      return;
    }
    String[] owner = lease.getString("owner").split("/", 3);
    if (owner.length == 3 && owner[0].equals(hostName()) && !isAlive(Long.parseLong(owner[1]))) {
      mongo
          .getCollection(COLLECTION)
          .deleteOne(and(eq("_id", NAME), eq("owner", lease.getString("owner"))));
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName().replace('/', '-');
    } catch (UnknownHostException nameless) {
      return "nameless-" + Ids.random();
    }
  }

  /** Answers from memory; false a little before the lease is really over. */
  boolean held() {
    return clock.instant().isBefore(heldUntil);
  }

  /** Takes the lease when it is free, and renews it when it is ours. */
  void renew() {
    Instant now = clock.instant();
    Instant until = now.plus(LASTS);
    var ours = and(eq("_id", NAME), or(eq("owner", me), lt("until", now)));
    try {
      var result =
          mongo
              .getCollection(COLLECTION)
              .updateOne(
                  ours,
                  combine(set("owner", me), set("until", until)),
                  new UpdateOptions().upsert(true));
      boolean got = result.getMatchedCount() == 1 || result.getUpsertedId() != null;
      heldUntil = got ? until.minus(SAFETY) : Instant.MIN;
    } catch (MongoCommandException | MongoWriteException held) {
      heldUntil = Instant.MIN; // another instance has it: the upsert met its document
    } catch (MongoException outage) {
      LOG.warn("The lease could not be renewed: {}", outage.getClass().getSimpleName());
    }
  }

  /** At the stop, so that the next start need not wait for it to run out. */
  void release() {
    heldUntil = Instant.MIN;
    try {
      mongo.getCollection(COLLECTION).deleteOne(and(eq("_id", NAME), eq("owner", me)));
    } catch (MongoException outage) {
      LOG.warn("The lease runs out by itself: {}", outage.getClass().getSimpleName());
    }
  }
}
