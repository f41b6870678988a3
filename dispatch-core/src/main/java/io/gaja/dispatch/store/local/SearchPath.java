package io.gaja.dispatch.store.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders in which this machine keeps its programs. */
record SearchPath(List<Path> folders) {
  static SearchPath ofThisMachine() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return new SearchPath(
        Arrays.stream(path.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList());
  }

  Optional<Path> find(String program) {
    return folders.stream()
        .flatMap(folder -> Stream.of(folder.resolve(program), folder.resolve(program + ".exe")))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
