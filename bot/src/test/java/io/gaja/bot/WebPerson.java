package io.gaja.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody at the web chat, over its HTTP API. The line is opened again whenever it breaks, so that
 * the server may be killed and come back, on another port too.
 */
final class WebPerson implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final byte[] PICTURE =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478"
                  + "9c6360606060000000050001a5f645400000000049454e44ae426082");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final IntSupplier port;
  private final String key;
  private final String language;
  private final Map<Long, Heard> messages = new TreeMap<>();
  private volatile boolean gone;

  /** What the bot has said, as it looks now. */
  record Heard(long id, long seq, String text, List<Key> buttons) {
    boolean has(String label) {
      return buttons.stream().anyMatch(button -> button.label().equals(label));
    }
  }

  record Key(String label, String data) {}

  WebPerson(IntSupplier port, String key, String language) {
    this.port = port;
    this.key = key;
    this.language = language;
    Thread.ofVirtual().start(this::listen);
  }

  void says(String text) {
    post(JSON.createObjectNode().put("kind", "text").put("text", text));
  }

  /** Waits for the button if it has to. */
  void taps(String label) {
    Heard message = awaits("a button " + label, heard -> heard.has(label));
    String data =
        message.buttons().stream()
            .filter(button -> button.label().equals(label))
            .map(Key::data)
            .findFirst()
            .orElseThrow();
    tapsData(data, String.valueOf(message.id()));
  }

  private void tapsData(String data, String messageId) {
    post(JSON.createObjectNode().put("kind", "tap").put("data", data).put("messageId", messageId));
  }

  void sharesLive(double latitude, double longitude) {
    post(point("location", latitude, longitude).put("live", true));
  }

  void moves(double latitude, double longitude) {
    post(point("moved", latitude, longitude));
  }

  private static ObjectNode point(String kind, double latitude, double longitude) {
    return JSON.createObjectNode()
        .put("kind", kind)
        .put("latitude", latitude)
        .put("longitude", longitude);
  }

  void sharesContact(String phone) {
    post(JSON.createObjectNode().put("kind", "contact").put("phone", phone).put("own", true));
  }

  void sendsPhoto() {
    HttpResponse<String> kept =
        send(
            request("/photos")
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(PICTURE)));
    String name = JSON.readTree(kept.body()).path("name").asString("");
    post(JSON.createObjectNode().put("kind", "photo").put("data", name));
  }

  private void post(ObjectNode body) {
    body.put("id", UUID.randomUUID().toString()).put("language", language).put("name", key);
    HttpResponse<String> answer =
        send(
            request("/updates")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    if (answer.statusCode() != 202) {
      throw new AssertionError("HTTP " + answer.statusCode() + " " + answer.body());
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + port.getAsInt() + "/api/chats/" + key + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  Heard awaits(String fragment) {
    return awaits("\"" + fragment + "\"", heard -> heard.text().contains(fragment));
  }

  /** The newest message that is so, as soon as there is one. */
  synchronized Heard awaits(String what, Predicate<Heard> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Optional<Heard> found =
          hears().stream().filter(wanted).max(Comparator.comparingLong(Heard::seq));
      if (found.isPresent()) {
        return found.get();
      }
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new AssertionError(key + " never got " + what + ", only " + hears());
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  synchronized List<Heard> hears() {
    return List.copyOf(messages.values());
  }

  long timesHeard(String fragment) {
    return hears().stream().filter(heard -> heard.text().contains(fragment)).count();
  }

  private void listen() {
    while (!gone) {
      try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
        read(lines);
      } catch (IOException | UncheckedIOException broken) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private java.io.InputStream open() throws IOException, InterruptedException {
    return http.send(request("/events").build(), BodyHandlers.ofInputStream()).body();
  }

  private void read(BufferedReader lines) throws IOException {
    String event = "";
    for (String line = lines.readLine(); line != null && !gone; line = lines.readLine()) {
      if (line.startsWith("event:")) {
        event = line.substring(6).strip();
      } else if (line.startsWith("data:") && event.equals("message")) {
        keep(JSON.readTree(line.substring(5)));
      }
    }
  }

  private synchronized void keep(JsonNode message) {
    if (!message.path("from").asString("").equals("bot")) {
      return;
    }
    List<Key> buttons = new ArrayList<>();
    for (JsonNode row : message.path("buttons")) {
      row.forEach(button ->
          buttons.add(
              new Key(button.path("label").asString(""), button.path("data").asString(""))));
    }
    long id = Long.parseLong(message.path("id").asString("0"));
    String text = message.path("title").asString("") + "\n" + message.path("text").asString("");
    messages.put(id, new Heard(id, message.path("seq").asLong(0), text, buttons));
    notifyAll();
  }

  @Override
  public void close() {
    gone = true;
    http.shutdownNow();
  }
}
