package io.gaja.dispatch.store.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A second application in a JVM of its own, which can be killed. */
final class AnotherGaja {
  private AnotherGaja() {}

  public static void main(String[] folder) throws IOException {
    LocalMongod.Settings ours = LocalMongodForTests.settings(Path.of(folder[0]));
    LocalMongod mongod =
        LocalMongod.start(
            new LocalMongod.Settings(
                ours.dataDirectory(), ours.mongod(), ours.cacheDirectory(), ours.progress(), true));
    mongod.awaitPrimary(Duration.ofMinutes(1));
    System.out.println(mongod.uri());
    System.in.read();
  }

  record Running(Process process, String uri) {
    static Running on(Path folder) throws IOException {
      Process process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  AnotherGaja.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader said = process.inputReader();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith("mongodb://")) {
          return new Running(process, line);
        }
      }
      throw new IOException("The other application did not start");
    }

    /** Ends of its own accord, as by an orderly exit. */
    void end() throws IOException {
      process.outputWriter().close();
      process.onExit().join();
    }

    void kill() {
      process.destroyForcibly().onExit().join();
    }
  }
}
