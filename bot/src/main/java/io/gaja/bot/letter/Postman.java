package io.gaja.bot.letter;

import com.mongodb.client.MongoClient;
import io.gaja.bot.channel.ChatId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Delivers the letters that lie in the database: at least once, in order per chat, none after its
 * time, within the limits of each channel, and only while the lease is held. Runs once: a stopped
 * postman is not started again.
 */
public final class Postman implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration LIVE_TICK = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private final Map<String, Beat> beats = new LinkedHashMap<>();
  private final Satchel satchel;
  private volatile boolean running;
  private boolean heldBefore;

  /**
   * @param client outside of any transaction, for a server of 8.0 or later
   * @param clock what expiry, pauses and live maps are measured by
   */
  public Postman(
      MongoClient client,
      String database,
      List<Carrier> carriers,
      Surroundings around,
      PostmanSettings settings,
      MeterRegistry meters,
      InstantSource clock,
      RandomGenerator random) {
    LetterStore store = new LetterStore(client, database);
    this.satchel =
        new Satchel(
            database,
            store,
            new Pickup(store),
            new Ledger(client),
            new LetterIds(clock),
            new LiveTracks(around.positions(), clock),
            new LetterMeters(meters),
            around,
            settings,
            this::mayGoOn,
            clock,
            random);
    for (Carrier carrier : carriers) {
      Lane lane = new Lane(carrier.channel(), carrier.limits(), clock);
      lanes.put(lane.name(), lane);
      beats.put(lane.name(), new Beat(chat -> visit(lane, chat), settings.visitsAtOnce(), clock));
    }
  }

  /**
   * Has the letters of these chats delivered now; called after a commit. Cheap, and may be left
   * out: the sweep finds them.
   */
  public void wake(Collection<ChatId> chats) {
    if (mayGoOn()) {
      chats.forEach(this::wake);
    }
  }

  @Override
  public void start() {
    running = true;
    satchel.ledger().open();
    satchel.pickup().open();
    every(satchel.settings().sweepEvery(), this::sweep);
    every(LIVE_TICK, this::moveLiveMaps);
  }

  /** Hands over nothing more and settles what was handed over, for as long as the settings say. */
  @Override
  public void stop() {
    running = false;
    Instant deadline = Instant.now().plus(satchel.settings().stopWithin());
    try {
      for (Beat beat : beats.values()) {
        if (!beat.close(Duration.between(Instant.now(), deadline))) {
          LOG.warn("A messenger does not answer: some letters may be delivered again");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    satchel.pickup().close();
    satchel.ledger().close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Stops after the web server and the inbox, which may still wake it. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 8192;
  }

  private boolean mayGoOn() {
    return running && satchel.around().lease().held();
  }

  private void wake(ChatId chat) {
    Beat beat = beats.get(chat.channel());
    if (beat != null) {
      beat.wake(chat);
    }
  }

  private Next visit(Lane lane, ChatId chat) {
    try {
      return mayGoOn() ? new Visit(satchel, lane, chat).make() : new Next.Done();
    } catch (InterruptedException e) {
      return new Next.Done();
    } catch (RuntimeException e) {
      LOG.warn("A visit over {} failed: {}", lane.name(), e.getClass().getSimpleName());
      return new Next.Rest(satchel.clock().instant().plus(AFTER_FAILURE));
    }
  }

  private void sweep() {
    satchel.meters().waiting(satchel.store().estimateWaiting());
    boolean held = mayGoOn();
    if (held && !heldBefore) {
      resumeLiveMaps();
    } else if (!held) {
      satchel.tracks().clear();
    }
    heldBefore = held;
    Instant now = satchel.clock().instant();
    for (Lane lane : lanes.values()) {
      lane.prune(now);
      if (held) {
        satchel.store().listDueChats(lane.name(), now).forEach(this::wake);
      }
    }
    beats.values().forEach(Beat::prune);
  }

  private void resumeLiveMaps() {
    for (Shown shown : satchel.store().listLiveMaps(satchel.clock().instant())) {
      Lane lane = lanes.get(shown.chat().channel());
      if (lane != null && shown instanceof Shown.LiveMap map) {
        satchel.tracks().resume(map, lane);
      }
    }
  }

  private void moveLiveMaps() {
    if (mayGoOn()) {
      satchel.tracks().tick();
    }
  }

  private void every(Duration pause, Runnable task) {
    Thread.ofVirtual()
        .name("postman-rounds")
        .start(() -> {
          while (running) {
            run(task, pause);
          }
        });
  }

  private void run(Runnable task, Duration pause) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("The postman's rounds failed: {}", e.getClass().getSimpleName());
    }
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
