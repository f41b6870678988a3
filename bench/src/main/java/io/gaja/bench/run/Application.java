package io.gaja.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** An executable jar, run as a process of its own on a free loopback port. */
public final class Application implements AutoCloseable {
  private static final Duration UP_WITHIN = Duration.ofMinutes(3);
  private static final long LOOK_NANOS = 4_000_000;

  private final Process process;
  private final int port;
  private final Path log;
  private final long startedNanos;

  private Application(Process process, int port, Path log, long startedNanos) {
    this.process = process;
    this.port = port;
    this.log = log;
    this.startedNanos = startedNanos;
  }

  /**
   * Starts the jar of a module without waiting for it; a copy of it, so that a build meanwhile does
   * no harm.
   *
   * @param module the folder of the module below the project's root
   */
  public static Application start(
      String module, Scratch scratch, Map<String, String> settings, String... jvm) {
    try {
      int port = freePort();
      Path log = Files.createTempFile(scratch.folder(), "app-", ".log");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(jvm));
      command.addAll(List.of("-jar", copyOfJar(module, scratch).toString()));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(scratch.folder().toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(Application::isSetting);
      environment.putAll(settings);
      environment.put("SERVER_PORT", Integer.toString(port));
      long started = System.nanoTime();
      return new Application(builder.start(), port, log, started);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSetting(String name) {
    return name.matches("(GAJA|MONGODB|TELEGRAM|GOOGLE_MAPS|SPRING|SERVER)_.*");
  }

  private static Path copyOfJar(String module, Scratch scratch) throws IOException {
    Path copy = scratch.folder().resolve(module.replace('/', '-') + ".jar");
    return Files.exists(copy) ? copy : Files.copy(jarOf(module), copy);
  }

  private static Path jarOf(String module) throws IOException {
    Path target =
        Path.of(System.getProperty("gaja.bench.home", ".")).resolve(module).resolve("target");
    try (Stream<Path> jars = Files.list(target)) {
      return jars.filter(jar -> jar.getFileName().toString().endsWith("-exec.jar"))
          .findFirst()
          .map(Path::toAbsolutePath)
          .orElseThrow(() -> new IllegalStateException("No jar of " + module + ": build it"));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Waits until a page is served; says how long that took from the start of the process. */
  public Duration awaitServing(String path) {
    long end = startedNanos + UP_WITHIN.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (serves(path)) {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    throw new IllegalStateException("The application did not come up:\n" + lastWords());
  }

  private boolean serves(String path) {
    try {
      var connection = (HttpURLConnection) URI.create(url() + path).toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(10_000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false; // not yet
    }
  }

  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public String lastWords() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException e) {
      return "";
    }
  }

  /** Lines of warnings and errors it has logged, at most some. */
  public List<String> complaints() {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*")).limit(20).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
