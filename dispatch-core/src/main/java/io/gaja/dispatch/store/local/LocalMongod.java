package io.gaja.dispatch.store.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real mongod of this application's own: a replica set of one member on a loopback port, its data
 * in a folder that persists. It is started again when it dies, and stopped by {@link #close()}.
 */
public final class LocalMongod implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LocalMongod.class);

  private final MongodSearch search;
  private final DataDirectory data;
  private final Port port;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread stopOnJvmExit = new Thread(this::stop, "stop-mongod");
  private volatile MongodProcess mongod;
  private volatile CompletableFuture<Void> primary;

  /**
   * How it is found, kept and stopped.
   *
   * @param mongod the setting GAJA_MONGOD: the one mongod to use
   * @param cacheDirectory where a fetched mongod is kept for every Gaja of this user
   * @param progress lines for the person who waits for the start
   * @param stopOnJvmExit false when the application closes it itself, after its own orderly stop
   */
  public record Settings(
      Path dataDirectory,
      Optional<Path> mongod,
      Path cacheDirectory,
      Consumer<String> progress,
      boolean stopOnJvmExit) {

    public static Path defaultCacheDirectory() {
      return CacheDirectory.of(
          System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }
  }

  private LocalMongod(MongodSearch search, DataDirectory data) {
    this.search = search;
    this.data = data;
    Optional<MongodProcess> orphan = MongodProcess.adoptOrphan(data);
    Optional<Port> remembered = data.findRememberedPort();
    this.port = remembered.filter(p -> orphan.isPresent() || p.isFree()).orElseGet(Port::findFree);
    data.remember(port);
    this.mongod = orphan.orElseGet(() -> MongodProcess.launch(search.getMongod(), data, port));
    this.primary = awaitPrimaryInBackground(mongod);
  }

  /**
   * Returns as soon as mongod is launched; only the first start on a machine without MongoDB takes
   * as long as fetching it. Refused with {@link MongodUnavailable} when another application runs on
   * the same data.
   */
  public static LocalMongod start(Settings settings) {
    DataDirectory data = DataDirectory.claim(settings.dataDirectory());
    try {
      LocalMongod started = new LocalMongod(MongodSearch.onThisMachine(settings), data);
      if (settings.stopOnJvmExit()) {
        Runtime.getRuntime().addShutdownHook(started.stopOnJvmExit);
      }
      Thread.ofVirtual().name("guard-mongod").start(started::guard);
      return started;
    } catch (RuntimeException e) {
      data.close();
      throw e;
    }
  }

  /** Known at once and the same for as long as this object lives. */
  public String uri() {
    return "mongodb://" + port.hostAndPort() + "/?replicaSet=" + ReplicaSet.NAME;
  }

  /** Returns when it takes writes; {@link MongodUnavailable} when it does not within the limit. */
  public void awaitPrimary(Duration limit) {
    try {
      primary.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new MongodUnavailable(
          "MongoDB was not ready within %d s%s".formatted(limit.toSeconds(), mongod.lastWords()),
          e);
    } catch (ExecutionException e) {
      throw new MongodUnavailable("MongoDB did not come up" + mongod.lastWords(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MongodUnavailable("Nobody waits for MongoDB any more.", e);
    }
  }

  /** Stops mongod in an orderly way and lets go of the data folder; the data stays. */
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(stopOnJvmExit);
    } catch (IllegalStateException e) {
      log.trace("The JVM is on its way out, so its hooks stay", e);
    }
  }

  private synchronized void stop() {
    if (!isClosed()) {
      closed.countDown();
      mongod.stop();
      data.close();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private CompletableFuture<Void> awaitPrimaryInBackground(MongodProcess starting) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            new ReplicaSet(port).becomePrimary(starting);
          } catch (InterruptedException e) {
            throw new MongodUnavailable("The start of MongoDB was interrupted.", e);
          }
        },
        Thread::startVirtualThread);
  }

  /**
   * Starts mongod again when it dies, but not one that never came up: that would only die again.
   */
  private void guard() {
    RestartBudget budget = new RestartBudget();
    boolean everPrimary = false;
    do {
      mongod.awaitExit();
      everPrimary |= primary.handle((done, failure) -> failure == null).join();
    } while (!isClosed() && everPrimary && restart(budget));
    if (!isClosed()) {
      log.error("MongoDB is down and is not started again{}", mongod.lastWords());
    }
  }

  private boolean restart(RestartBudget budget) {
    Optional<Duration> pause = budget.findPause(Instant.now());
    if (pause.isEmpty()) {
      return false;
    }
    log.warn(
        "MongoDB (process {}) died; it is started again in {} s",
        mongod.handle().pid(),
        pause.get().toSeconds());
    try {
      return !closed.await(pause.get().toMillis(), TimeUnit.MILLISECONDS) && launchAgain();
    } catch (MongodUnavailable e) {
      log.error("MongoDB cannot be started again", e);
      return false;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private synchronized boolean launchAgain() {
    if (isClosed()) {
      return false;
    }
    mongod = MongodProcess.launch(search.getMongod(), data, port);
    primary = awaitPrimaryInBackground(mongod);
    return true;
  }
}
