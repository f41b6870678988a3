package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small real programs to be found and run. */
final class Programs {
  private Programs() {}

  static String mongodScript(String version) {
    return "#!/bin/sh\necho db version v" + version + "\n";
  }

  static Path mongodIn(Path folder, String version) throws IOException {
    return program(folder.resolve("mongod"), mongodScript(version));
  }

  static Path program(Path file, String script) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, script);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
    return file;
  }
}
