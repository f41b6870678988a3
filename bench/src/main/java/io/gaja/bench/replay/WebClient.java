package io.gaja.bench.replay;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web chat's HTTP API, for hundreds of chats over one client. */
final class WebClient implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_TRIES = 6;

  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  WebClient(String base) {
    this.base = base;
  }

  /** Sends until it is taken, always with the same id in the body; a few times at most. */
  void post(String chat, Object update) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/api/chats/" + chat + "/updates"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(update)))
            .build();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 202) {
      throw new IllegalStateException("Not taken: " + answer.statusCode() + " " + answer.body());
    }
  }

  /** Uploads a picture and says its name. */
  String upload(String chat, byte[] png) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/api/chats/" + chat + "/photos"))
            .timeout(PATIENCE)
            .header("Content-Type", "image/png")
            .POST(BodyPublishers.ofByteArray(png))
            .build();
    return parse(send(request).body()).path("name").asString();
  }

  private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 503 || tries == MOST_TRIES) {
          return answer;
        }
      } catch (IOException e) {
        if (tries == MOST_TRIES) {
          throw new IllegalStateException("The application cannot be reached", e);
        }
      }
      LockSupport.parkNanos(Duration.ofMillis(200L << tries).toNanos());
    }
  }

  InputStream events(String chat, OptionalLong after) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/api/chats/" + chat + "/events"));
    after.ifPresent(seq -> request.header("Last-Event-ID", Long.toString(seq)));
    HttpResponse<InputStream> answer =
        http.send(request.GET().build(), BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      answer.body().close();
      throw new IOException("No stream: " + answer.statusCode());
    }
    return answer.body();
  }

  static JsonNode parse(String json) {
    return JSON.readTree(json);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
