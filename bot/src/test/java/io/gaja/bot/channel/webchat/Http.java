package io.gaja.bot.channel.webchat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Says things to a web chat as a front end does. */
final class Http {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final int port;

  Http(int port) {
    this.port = port;
  }

  HttpResponse<String> post(String chat, String fields) throws Exception {
    return post(chat, UUID.randomUUID().toString(), fields);
  }

  HttpResponse<String> post(String chat, String id, String fields) throws Exception {
    return send(
        updates(chat).POST(BodyPublishers.ofString("{\"id\":\"" + id + "\"," + fields + "}")));
  }

  HttpRequest.Builder updates(String chat) {
    return request("/api/chats/" + chat + "/updates").header("Content-Type", "application/json");
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
