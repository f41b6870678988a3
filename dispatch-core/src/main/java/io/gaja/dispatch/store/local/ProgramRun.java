package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One finished run of a program of this machine (npm, mvn, {@code mongod --version}). */
record ProgramRun(int exitCode, String output) {
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
  private static final int LONGEST_COMPLAINT = 300;

  /** Told how long the program has been running, every five seconds. */
  static ProgramRun of(ProcessBuilder program, Duration atMost, Consumer<Duration> stillRunning)
      throws IOException {
    // A file and not a pipe: a grandchild that keeps a pipe open would hold us for ever.
    Path output = Files.createTempFile("gaja-run", ".out");
    try {
      program.redirectErrorStream(true).redirectOutput(output.toFile());
      Process process = program.start();
      process.getOutputStream().close();
      awaitExit(process, atMost, stillRunning);
      return new ProgramRun(
          process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static void awaitExit(Process process, Duration atMost, Consumer<Duration> stillRunning)
      throws IOException {
    try {
      for (Duration spent = Duration.ZERO; spent.compareTo(atMost) < 0; ) {
        Duration step = min(SIGN_OF_LIFE, atMost.minus(spent));
        if (process.waitFor(step.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        spent = spent.plus(step);
        stillRunning.accept(spent);
      }
      throw new IOException("it did not end within " + atMost.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("it was interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  boolean succeeded() {
    return exitCode == 0;
  }

  /** Why it failed, in its own words, short enough for an error message. */
  String complaint() {
    List<String> lines = output.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<String> errors =
        lines.stream().filter(l -> l.toLowerCase(Locale.ROOT).contains("error")).toList();
    String complaint =
        !errors.isEmpty()
            ? String.join("; ", errors)
            : lines.isEmpty() ? "exit code " + exitCode : lines.getLast();
    return complaint.length() > LONGEST_COMPLAINT
        ? complaint.substring(0, LONGEST_COMPLAINT) + "…"
        : complaint;
  }
}
