package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mongod that can be started; shared libraries that the system lacks lie in {@code lib} beside
 * it.
 */
record MongodBinary(Path executable) {
  static final int OLDEST_MAJOR_VERSION = 8;

  private static final Duration VERSION_WITHIN = Duration.ofSeconds(30);
  private static final Pattern VERSION = Pattern.compile("db version v(\\d+)\\.");

  // A bare "mongod" would be looked up on PATH when it is started.
  MongodBinary {
    executable = executable.toAbsolutePath();
  }

  Path libraries() {
    return executable.resolveSibling("lib");
  }

  ProcessBuilder command(List<String> wrapper, List<String> arguments) {
    List<String> words = new ArrayList<>(wrapper);
    words.add(executable.toString());
    words.addAll(arguments);
    ProcessBuilder command = new ProcessBuilder(words);
    if (Files.isDirectory(libraries())) {
      command.environment().put("LD_LIBRARY_PATH", libraries().toString());
    }
    return command;
  }

  ProgramRun version() throws IOException {
    return ProgramRun.of(command(List.of(), List.of("--version")), VERSION_WITHIN, spent -> {});
  }

  /** Empty when it does not run here, or is something else than a mongod. */
  OptionalInt findMajorVersion() {
    try {
      Matcher version = VERSION.matcher(version().output());
      return version.find()
          ? OptionalInt.of(Integer.parseInt(version.group(1)))
          : OptionalInt.empty();
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }
}
