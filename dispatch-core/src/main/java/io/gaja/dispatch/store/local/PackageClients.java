package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The machine's own npm and mvn: only they know which registry, proxy and account its user has. */
record PackageClients(SearchPath path, Consumer<String> progress) implements PackageSource {
  private static final Duration LONGEST_FETCH = Duration.ofMinutes(15);
  private static final String COPY_GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:copy";

  @Override
  public Path fetchFromNpm(String name, String version, Path folder) throws IOException {
    String npm = path.find("npm").map(Path::toString).orElseThrow(() -> missing("npm"));
    run(
        List.of(
            npm,
            "pack",
            name + "@" + version,
            "--pack-destination=" + folder,
            "--ignore-scripts",
            "--fetch-retry-mintimeout=1000",
            "--fetch-retry-factor=3",
            "--loglevel=error"),
        folder);
    return fetched(folder.resolve(name + "-" + version + ".tgz"));
  }

  @Override
  public Path fetchFromMaven(String group, String artifact, String version, Path folder)
      throws IOException {
    String mvn = findMaven().map(Path::toString).orElseThrow(() -> missing("mvn"));
    String coordinates = group + ":" + artifact + ":" + version;
    run(
        List.of(
            mvn, "-B", "-q", COPY_GOAL, "-Dartifact=" + coordinates, "-DoutputDirectory=" + folder),
        folder);
    return fetched(folder.resolve(artifact + "-" + version + ".jar"));
  }

  private Optional<Path> findMaven() {
    return Optional.ofNullable(System.getProperty("maven.home"))
        .map(home -> Path.of(home, "bin", "mvn"))
        .filter(Files::isExecutable)
        .or(() -> path.find("mvn"));
  }

  private void run(List<String> words, Path folder) throws IOException {
    String client = String.valueOf(Path.of(words.getFirst()).getFileName());
    ProcessBuilder program = new ProcessBuilder(words).directory(folder.toFile());
    ProgramRun run =
        ProgramRun.of(
            program,
            LONGEST_FETCH,
            spent -> progress.accept("… still fetching (" + spent.toSeconds() + " s)"));
    if (!run.succeeded()) {
      throw new IOException(client + " could not fetch it: " + run.complaint());
    }
  }

  private static Path fetched(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file.getFileName() + " did not arrive");
    }
    return file;
  }

  private static IOException missing(String client) {
    return new IOException(client + " is not on PATH, and it is needed to fetch MongoDB");
  }
}
