package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that holds one Gaja's data, claimed by one living application at a time. */
final class DataDirectory implements AutoCloseable {
  // Closing a second channel on a locked file would drop the lock of the first: ask here before
  // opening.
  private static final Set<Path> CLAIMED_IN_THIS_JVM = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel claim;

  private DataDirectory(Path folder, FileChannel claim) {
    this.folder = folder;
    this.claim = claim;
  }

  static DataDirectory claim(Path wanted) {
    try {
      Path folder = Files.createDirectories(wanted).toRealPath();
      Files.createDirectories(folder.resolve("db"));
      if (!CLAIMED_IN_THIS_JVM.add(folder)) {
        throw new DataFolderInUse(folder);
      }
      try {
        return new DataDirectory(folder, lock(folder));
      } catch (IOException | RuntimeException e) {
        CLAIMED_IN_THIS_JVM.remove(folder);
        throw e;
      }
    } catch (IOException e) {
      throw new MongodUnavailable(
          "The data folder %s cannot be used (%s): set GAJA_DATA_DIR to another one."
              .formatted(wanted, e),
          e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("gaja.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new DataFolderInUse(folder);
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  Path db() {
    return folder.resolve("db");
  }

  Path log() {
    return folder.resolve("mongod.log");
  }

  Path output() {
    return folder.resolve("mongod.out");
  }

  /** One log per start of mongod, and the one before it. */
  void turnLog() throws IOException {
    if (Files.exists(log())) {
      Files.move(log(), folder.resolve("mongod.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  Optional<Port> findRememberedPort() {
    return findNumber(portFile()).map(Port::new);
  }

  void remember(Port port) {
    try {
      Path unfinished = folder.resolve("port.unfinished");
      Files.writeString(unfinished, Integer.toString(port.number()));
      Files.move(unfinished, portFile(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new MongodUnavailable("The data folder " + folder + " cannot be written: " + e, e);
    }
  }

  /**
   * The process that a mongod wrote down when it took this data; an orderly stop empties the file.
   */
  Optional<ProcessHandle> findLastMongod() {
    return findNumber(db().resolve("mongod.lock"))
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive);
  }

  private Path portFile() {
    return folder.resolve("port");
  }

  private static Optional<Integer> findNumber(Path file) {
    try {
      return Optional.of(Integer.valueOf(Files.readString(file).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      claim.close();
    } catch (IOException e) {
      throw new MongodUnavailable("The data folder " + folder + " cannot be released: " + e, e);
    } finally {
      CLAIMED_IN_THIS_JVM.remove(folder);
    }
  }
}
