package io.gaja.bot.channel.webchat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader of one event stream, which remembers all it has seen. */
final class EventsClient implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  record Event(String id, String name, JsonNode data) {}

  private final InputStream body;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private volatile boolean ended;

  private EventsClient(InputStream body) {
    this.body = body;
    Thread.ofVirtual().start(this::read);
  }

  static EventsClient open(int port, String chat, String... lastEventId) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + "/api/chats/" + chat + "/events"));
    for (String id : lastEventId) {
      request.header("Last-Event-ID", id);
    }
    HttpResponse<InputStream> response =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("HTTP " + response.statusCode());
    }
    return new EventsClient(response.body());
  }

  List<Event> events() {
    return events;
  }

  boolean ended() {
    return ended;
  }

  List<JsonNode> messages() {
    return events.stream()
        .filter(event -> event.name().equals("message"))
        .map(Event::data)
        .toList();
  }

  List<String> texts() {
    return messages().stream().map(message -> message.path("text").stringValue()).toList();
  }

  String lastId() {
    return events.reversed().stream()
        .map(Event::id)
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      String id = "";
      String name = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          events.add(new Event(id, name, JSON.readTree(line.substring(5))));
          id = "";
          name = "";
        }
      }
    } catch (IOException | UncheckedIOException e) { // Closed by one of both.
    } finally {
      ended = true;
    }
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
