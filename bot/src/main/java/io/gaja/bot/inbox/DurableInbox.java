package io.gaja.bot.inbox;

import io.gaja.bot.channel.Inbox;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Update;
import io.gaja.dispatch.store.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves updates, then has them handled in order per chat; tries again after an outage, and parks
 * what is beyond help.
 */
public final class DurableInbox implements Inbox {
  private static final Logger LOG = LoggerFactory.getLogger(DurableInbox.class);
  private static final int MOST_TRIES = 4;
  private static final int MOST_SWEPT = 500;
  private static final Duration LEFT_BEHIND = Duration.ofSeconds(20);

  private final InboxStore store;
  private final UpdateHandler handler;
  private final Consumer<Update> moved;
  private final InstantSource clock;
  private final MeterRegistry meters;
  private final ChatLanes lanes = new ChatLanes();
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private volatile Instant lastProgress = Instant.EPOCH;
  private volatile boolean closing;

  /** An inbox that hands live positions, which are not kept, to {@code moved}. */
  public DurableInbox(
      InboxStore store,
      UpdateHandler handler,
      Consumer<Update> moved,
      InstantSource clock,
      MeterRegistry meters) {
    this.store = store;
    this.handler = handler;
    this.moved = moved;
    this.clock = clock;
    this.meters = meters;
    meters.gauge("gaja.updates.waiting", lanes, ChatLanes::waiting);
  }

  @Override
  public void accept(List<Update> updates) {
    List<Update> durable = new ArrayList<>();
    for (Update update : updates) {
      if (update.incoming() instanceof Incoming.Moved) {
        moved.accept(update);
      } else {
        durable.add(update);
      }
    }
    if (!durable.isEmpty()) {
      List<Update> fresh = store.add(durable);
      Transactions.afterCommit(() -> fresh.forEach(this::submit));
    }
  }

  @Override
  public void park(String channel, String updateId, String why) {
    LOG.warn("An update of {} was parked: {}", channel, why);
    meters.counter("gaja.updates.parked").increment();
    store.park(channel, updateId, why);
  }

  /** Takes up all that was saved and not handled, after a start: nothing else works on it yet. */
  public void resume() {
    store.listWaiting(clock.instant().plusSeconds(1), MOST_SWEPT).forEach(this::submit);
  }

  /** Takes up what another instance, or a failure, has left behind. */
  public void sweep() {
    store.listWaiting(clock.instant().minus(LEFT_BEHIND), MOST_SWEPT).forEach(this::submit);
  }

  /** How long it has finished nothing although it holds updates; zero while it goes on. */
  public Duration standstill() {
    return underWay.isEmpty() ? Duration.ZERO : Duration.between(lastProgress, clock.instant());
  }

  /**
   * Finishes what it holds, for some seconds; the rest stays saved and is taken up by the next
   * start.
   */
  public void close() throws InterruptedException {
    closing = true;
    if (!lanes.close(10)) {
      LOG.warn("Some updates were not finished at the stop; the next start takes them up");
    }
  }

  private void submit(Update update) {
    String id = InboxDocuments.idOf(update.chat().channel(), update.id());
    if (!closing && underWay.add(id)) {
      if (underWay.size() == 1) {
        lastProgress = clock.instant();
      }
      lanes.submit(
          update.chat(),
          () -> {
            try {
              tryToHandle(update);
            } finally {
              underWay.remove(id);
              lastProgress = clock.instant();
            }
          });
    }
  }

  private void tryToHandle(Update update) {
    for (int tries = 1; ; tries++) {
      try {
        handler.handle(update);
        meters
            .timer("gaja.updates.lag", "channel", update.chat().channel())
            .record(Duration.between(update.receivedAt(), clock.instant()).abs());
        return;
      } catch (RuntimeException failure) {
        if (closing) {
          return;
        }
        if (tries == MOST_TRIES) {
          giveUp(update, failure);
          return;
        }
        LOG.warn("An update failed and is tried again: {}", failure.getClass().getSimpleName());
        LockSupport.parkNanos(Duration.ofMillis(150L << (2 * tries)).toNanos());
      }
    }
  }

  private void giveUp(Update update, RuntimeException failure) {
    LOG.error("An update of {} was given up", update.chat().channel(), failure);
    meters.counter("gaja.updates.parked").increment();
    try {
      if (store.park(update, failure.getClass().getSimpleName())) {
        handler.apologize(update);
      }
    } catch (RuntimeException outage) {
      LOG.error("It could not even be parked; it stays in the inbox", outage);
    }
  }
}
