package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The one real mongod of a test run, started when it is first asked for. GAJA_TEST_MONGODB_URI
 * names another one to use, which must be a replica set.
 */
public final class LocalMongodForTests {
  private static final int TEST_RUNS_AT_ONCE = 32;
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ROOM_FOR_SEVERAL_RUNS = 4L << 30;

  private LocalMongodForTests() {}

  public static String uri() {
    return Optional.ofNullable(System.getenv("GAJA_TEST_MONGODB_URI"))
        .filter(uri -> !uri.isBlank())
        .orElseGet(() -> Shared.MONGOD.uri());
  }

  public static String freshDatabaseName() {
    return "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  static LocalMongod.Settings settings(Path dataDirectory) {
    return new LocalMongod.Settings(
        dataDirectory,
        Optional.ofNullable(System.getenv("GAJA_MONGOD")).map(Path::of),
        LocalMongod.Settings.defaultCacheDirectory(),
        System.err::println,
        false);
  }

  private static final class Shared {
    static final LocalMongod MONGOD = startInFreeFolder();

    /**
     * The same folders in every run, so that a mongod left over from a killed one is found and
     * stopped.
     */
    private static LocalMongod startInFreeFolder() {
      Path home = home();
      return IntStream.rangeClosed(1, TEST_RUNS_AT_ONCE)
          .mapToObj(number -> home.resolve("mongod-" + number))
          .flatMap(folder -> startIn(folder).stream())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Too many test runs at once in " + home));
    }

    /**
     * In memory where there is room: each write waits for the disk, and what a test wrote need not
     * outlive the machine.
     */
    private static Path home() {
      return hasRoom(MEMORY)
          ? MEMORY.resolve("gaja-tests-" + System.getProperty("user.name"))
          : Path.of("target");
    }

    private static boolean hasRoom(Path folder) {
      try {
        return Files.isWritable(folder)
            && Files.getFileStore(folder).getUsableSpace() >= ROOM_FOR_SEVERAL_RUNS;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Optional<LocalMongod> startIn(Path folder) {
      try {
        LocalMongod mongod = LocalMongod.start(settings(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(mongod, folder)));
        mongod.awaitPrimary(Duration.ofMinutes(1));
        return Optional.of(mongod);
      } catch (DataFolderInUse e) {
        return Optional.empty();
      }
    }

    private static void throwAway(LocalMongod mongod, Path folder) {
      try {
        mongod.close();
        Folders.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
