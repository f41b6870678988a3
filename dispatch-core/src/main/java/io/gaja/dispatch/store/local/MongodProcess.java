package io.gaja.dispatch.store.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A mongod that runs on our data: started by us, or by a Gaja that was killed before it could stop
 * it.
 */
record MongodProcess(ProcessHandle handle, Path log) {
  private static final Duration ORPHAN_ANSWERS_WITHIN = Duration.ofSeconds(5);
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

  static MongodProcess launch(MongodBinary mongod, DataDirectory data, Port port) {
    try {
      data.turnLog();
      Process process =
          mongod
              .command(ownSession(), arguments(data, port))
              .redirectErrorStream(true)
              .redirectOutput(data.output().toFile())
              .start();
      process.getOutputStream().close();
      return new MongodProcess(process.toHandle(), data.log());
    } catch (IOException e) {
      throw new MongodUnavailable("MongoDB cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Ctrl-C goes to every process of a terminal; mongod must outlive the application's own orderly
   * stop.
   */
  private static List<String> ownSession() {
    return SearchPath.ofThisMachine().find("setsid").map(Path::toString).stream().toList();
  }

  private static List<String> arguments(DataDirectory data, Port port) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--dbpath", data.db().toString(), "--logpath", data.log().toString()));
    arguments.addAll(List.of("--bind_ip", "127.0.0.1", "--port", String.valueOf(port.number())));
    arguments.addAll(List.of("--replSet", ReplicaSet.NAME, "--oplogSize", "512"));
    arguments.addAll(List.of("--wiredTigerCacheSizeGB", "0.5"));
    arguments.addAll(List.of("--setParameter", "diagnosticDataCollectionEnabled=false"));
    if (File.separatorChar == '/') {
      arguments.add("--nounixsocket");
    }
    return arguments;
  }

  /** One that does not answer any more is stopped, so that its data can be used again. */
  static Optional<MongodProcess> adoptOrphan(DataDirectory data) {
    Optional<MongodProcess> orphan =
        data.findLastMongod()
            .filter(handle -> runsOn(handle, data.db()))
            .map(handle -> new MongodProcess(handle, data.log()));
    Optional<MongodProcess> adopted =
        orphan.filter(mongod ->
            data.findRememberedPort().filter(port -> mongod.answersAt(port, data)).isPresent());
    if (adopted.isEmpty()) {
      orphan.ifPresent(MongodProcess::stop);
    }
    return adopted;
  }

  /** A process number may belong to somebody else by now. */
  private static boolean runsOn(ProcessHandle handle, Path db) {
    String ours = " --dbpath " + db + " ";
    return handle.info().commandLine().filter(line -> line.contains(ours)).isPresent();
  }

  private boolean answersAt(Port port, DataDirectory data) {
    long deadline = System.nanoTime() + ORPHAN_ANSWERS_WITHIN.toNanos();
    while (handle.isAlive() && System.nanoTime() < deadline) {
      Optional<String> dbPath = new ReplicaSet(port).findDbPath();
      if (dbPath.isPresent()) {
        return dbPath.get().equals(data.db().toString());
      }
    }
    return false;
  }

  boolean isAlive() {
    return handle.isAlive();
  }

  void awaitExit() {
    handle.onExit().join();
  }

  String lastWords() {
    return MongodLog.findComplaint(log).map(words -> ": " + words).orElse("")
        + " (more in "
        + log
        + ")";
  }

  void stop() {
    handle.destroy();
    if (!exitsWithin(STOPS_WITHIN)) {
      handle.destroyForcibly();
      exitsWithin(STOPS_WITHIN);
    }
  }

  private boolean exitsWithin(Duration limit) {
    try {
      handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
