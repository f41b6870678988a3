package io.gaja.bot.letter;

import com.mongodb.client.MongoClient;
import io.gaja.bot.channel.Channel;
import io.gaja.bot.channel.ChatId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/** The postman without his rounds: goes when he is sent, and is back when all is delivered. */
public final class PostmanOnFoot implements AutoCloseable {
  private static final int MOST_ROUNDS = 100;

  private final Satchel satchel;
  private final Lane lane;

  public PostmanOnFoot(
      MongoClient client,
      String database,
      Channel channel,
      LivePositions positions,
      Unreachables unreachables,
      InstantSource clock) {
    LetterStore store = new LetterStore(client, database);
    this.lane = new Lane(channel, Limits.none(), clock);
    this.satchel =
        new Satchel(
            database,
            store,
            new Pickup(store),
            new Ledger(client),
            new LetterIds(clock),
            new LiveTracks(positions, clock),
            new LetterMeters(new SimpleMeterRegistry()),
            new Surroundings(() -> true, positions, unreachables),
            PostmanSettings.usual(),
            () -> true,
            clock,
            new Random(7));
    satchel.ledger().open();
    satchel.pickup().open();
  }

  /** Delivers all that may be delivered now; false when there was nothing. */
  public boolean deliverAll() {
    boolean delivered = false;
    int rounds = 0;
    for (List<ChatId> due = due(); !due.isEmpty(); due = due()) {
      if (++rounds > MOST_ROUNDS) {
        throw new AssertionError("Letters wait and cannot be delivered: " + due);
      }
      delivered = true;
      for (ChatId chat : due) {
        visit(chat);
      }
    }
    return delivered;
  }

  private List<ChatId> due() {
    return satchel.store().listDueChats(lane.name(), satchel.clock().instant());
  }

  private void visit(ChatId chat) {
    try {
      var _ = new Visit(satchel, lane, chat).make();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    satchel.pickup().close();
    satchel.ledger().close();
  }
}
