package io.gaja.bench.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Reads the stream of one chat, and goes on after the last event when the line is cut. */
final class EventReader implements AutoCloseable {
  private static final long READY_WITHIN_SECONDS = 60;

  private final String chat;
  private final WebClient client;
  private final Consumer<Message> shown;
  private final CountDownLatch ready = new CountDownLatch(1);
  private volatile boolean open = true;
  private volatile Optional<InputStream> stream = Optional.empty();
  private OptionalLong last = OptionalLong.empty();

  EventReader(String chat, WebClient client, Consumer<Message> shown) {
    this.chat = chat;
    this.client = client;
    this.shown = shown;
  }

  void start() {
    Thread.ofVirtual().name("events-" + chat).start(this::read);
  }

  void awaitReady() throws InterruptedException {
    if (!ready.await(READY_WITHIN_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The stream of " + chat + " does not begin");
    }
  }

  private void read() {
    while (open) {
      try (InputStream in = client.events(chat, last)) {
        stream = Optional.of(in);
        events(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void events(BufferedReader lines) throws IOException {
    String event = "";
    for (String line = lines.readLine(); line != null && open; line = lines.readLine()) {
      if (line.startsWith("event:")) {
        event = line.substring(6).strip();
      } else if (line.startsWith("data:") && event.equals("message")) {
        Message message = Message.read(WebClient.parse(line.substring(5)));
        last = OptionalLong.of(message.seq());
        shown.accept(message);
      } else if (line.startsWith("data:") && event.equals("ready")) {
        ready.countDown();
      }
    }
  }

  @Override
  public void close() {
    open = false;
    try {
      if (stream.isPresent()) {
        stream.get().close();
      }
    } catch (IOException e) {
      // It was to end anyway.
    }
  }
}
