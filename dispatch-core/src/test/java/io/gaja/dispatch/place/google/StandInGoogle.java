package io.gaja.dispatch.place.google;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Stands in for Google's server: keeps what it was asked and answers as it was told. */
final class StandInGoogle implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<URI> questions = new CopyOnWriteArrayList<>();
  private volatile Answer answer = exchange -> send(exchange, 404, new byte[0]);

  StandInGoogle() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext(
        "/",
        exchange -> {
          questions.add(exchange.getRequestURI());
          answer.send(exchange);
        });
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void answers(String resource) {
    byte[] body = read(resource);
    answer = exchange -> send(exchange, 200, body);
  }

  void answers(int status, String body) {
    answer = exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
  }

  /** First the one, then the other for good. */
  void answersFirst(String first, String then) {
    byte[] body = read(first);
    answer =
        exchange -> {
          answers(then);
          send(exchange, 200, body);
        };
  }

  void neverAnswers() {
    answer = exchange -> awaitClosing();
  }

  /** Promises much and sends one byte. */
  void stopsHalfway() {
    answer =
        exchange -> {
          exchange.sendResponseHeaders(200, 100_000);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          awaitClosing();
        };
  }

  int questions() {
    return questions.size();
  }

  String lastPath() {
    return questions.getLast().getPath();
  }

  Map<String, String> lastQuery() {
    return Arrays.stream(questions.getLast().getRawQuery().split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    workers.shutdownNow();
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(StandInGoogle.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Answer {
    void send(HttpExchange exchange) throws IOException;
  }
}
