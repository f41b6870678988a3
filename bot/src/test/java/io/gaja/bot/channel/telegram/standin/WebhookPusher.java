package io.gaja.bot.channel.telegram.standin;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.node.ObjectNode;

/** Pushes updates, several at once and so in no order, each until it was taken. */
final class WebhookPusher implements Closeable {
  private static final Duration RETRY = Duration.ofMillis(100);
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private record Target(URI url, String secret, Semaphore connections) {}

  private final UpdateQueue queue;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<ObjectNode> underWay =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
  private final Thread thread;
  private volatile Optional<Target> target = Optional.empty();

  WebhookPusher(UpdateQueue queue) {
    this.queue = queue;
    thread = Thread.ofVirtual().name("bot-api-webhook").start(this::run);
  }

  void set(Params params) {
    String url = params.text("url");
    if (url.isEmpty()) {
      remove();
      return;
    }
    if (!url.startsWith("https://") && !url.matches("http://(127\\.0\\.0\\.1|localhost)[:/].*")) {
      throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }
    String secret = params.text("secret_token");
    if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
      throw Refusal.badRequest("secret token contains unallowed characters");
    }
    int connections = Math.clamp(params.number("max_connections", 40), 1, 100);
    queue.allow(params);
    target = Optional.of(new Target(URI.create(url), secret, new Semaphore(connections)));
    queue.push(true);
  }

  void set(String url) {
    target = Optional.of(new Target(URI.create(url), "", new Semaphore(1)));
    queue.push(true);
  }

  void remove() {
    target = Optional.empty();
    queue.push(false);
  }

  String url() {
    return target.map(it -> it.url().toString()).orElse("");
  }

  private void run() {
    try {
      while (true) {
        ObjectNode update = queue.awaitUnpushed(underWay);
        Optional<Target> to = target;
        if (to.isEmpty()) {
          underWay.remove(update);
          continue;
        }
        to.get().connections().acquire();
        Thread.ofVirtual().start(() -> push(update, to.get()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void push(ObjectNode update, Target to) {
    boolean taken = false;
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(to.url())
              .timeout(LIMIT)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(Json.text(update)));
      if (!to.secret().isEmpty()) {
        request.header("X-Telegram-Bot-Api-Secret-Token", to.secret());
      }
      taken = http.send(request.build(), BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException e) {
      // tried again
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      to.connections().release();
    }
    if (taken) {
      queue.pushed(update);
    } else {
      LockSupport.parkNanos(RETRY.toNanos());
    }
    underWay.remove(update);
    queue.again();
  }

  @Override
  public void close() {
    thread.interrupt();
    http.shutdownNow();
  }
}
