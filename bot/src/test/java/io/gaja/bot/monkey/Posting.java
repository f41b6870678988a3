package io.gaja.bot.monkey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Posts updates as messengers do, many at once; what somebody does at once comes in any order. */
final class Posting implements AutoCloseable {
  private static final int MOST_AT_ONCE = 24;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final String server;
  private final HttpClient http;
  private final Breaches breaches;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final List<CompletableFuture<Void>> underWay = new ArrayList<>();

  Posting(World world, Breaches breaches) {
    this.server = "http://127.0.0.1:" + world.gaja().port();
    this.http = world.http();
    this.breaches = breaches;
  }

  void send(Somebody who, List<Wire> wires) {
    wires.forEach(wire -> underWay.add(CompletableFuture.runAsync(() -> post(who, wire), workers)));
  }

  void awaitTaken() {
    underWay.forEach(CompletableFuture::join);
    underWay.clear();
  }

  private void post(Somebody who, Wire wire) {
    places.acquireUninterruptibly();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server + wire.path()))
              .timeout(LIMIT)
              .header("Content-Type", "application/json")
              .header("X-Telegram-Bot-Api-Secret-Token", World.SECRET)
              .POST(HttpRequest.BodyPublishers.ofString(wire.body()))
              .build();
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      boolean taken = status == 200 || status == 202;
      if (status >= 500 || (!taken && wire.due() == Wire.Due.ANSWER)) {
        breaches.add("http", status + " " + wire, who.story());
      }
    } catch (IOException broken) {
      breaches.add("http", broken + " " + wire, who.story());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
