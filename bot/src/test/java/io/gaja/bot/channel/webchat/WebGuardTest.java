package io.gaja.bot.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Who may not talk to the web chat. The header lines are written by hand: a client would mend them.
 */
class WebGuardTest {
  private static final String SECRET = "0123456789abcdefghijkl";
  private static WebChatServer server;

  @BeforeAll
  static void start() {
    server = WebChatServer.start(LocalMongodForTests.freshDatabaseName());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, 200",
    "127.0.0.1, 200",
    "[::1]:8080, 200",
    "evil.example, 403",
    "localhost.evil.example, 403",
    "127.0.0.1.evil.example:80, 403"
  })
  void aNameThatOnlyLeadsHereIsRefused(String host, int status) throws Exception {
    assertThat(status("GET / HTTP/1.1\r\nHost: " + host + "\r\n")).isEqualTo(status);
  }

  @Test
  void theHookOfAMessengerComesUnderAPublicName() throws Exception {
    assertThat(status("GET /telegram/webhook HTTP/1.1\r\nHost: gaja.example\r\n")).isEqualTo(404);
    assertThat(status("GET /telegram/../ HTTP/1.1\r\nHost: gaja.example\r\n")).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:1234, 202",
    "https://localhost:1234, 202",
    "http://localhost:9, 403",
    "https://evil.example, 403",
    "null, 403"
  })
  void anotherSiteMayNotWrite(String origin, int status) throws Exception {
    assertThat(post("/api/chats/me/updates", "application/json", "Origin: " + origin + "\r\n"))
        .isEqualTo(status);
  }

  @Test
  void aFormOfAnotherSiteIsNoJson() throws Exception {
    assertThat(post("/api/chats/me/updates", "text/plain", "")).isEqualTo(415);
    assertThat(post("/api/chats/me/photos", "multipart/form-data", "")).isEqualTo(415);
  }

  @Test
  void aPathInDisguiseIsRefused() throws Exception {
    assertThat(post("/api/ch%61ts/me/updates", "application/json", "")).isEqualTo(400);
    assertThat(post("/api/chats;x=1/me/updates", "application/json", "")).isEqualTo(400);
    assertThat(post("/api/chats/me%20you/updates", "application/json", "")).isEqualTo(400);
    assertThat(post("/api/chats/" + "k".repeat(65) + "/updates", "application/json", ""))
        .isEqualTo(400);
  }

  @Test
  void aShortKeyWorksFromThisMachineOnly() throws Exception {
    assertThat(filtered("ops", "127.0.0.1", Optional.empty())).isEqualTo(200);
    assertThat(filtered("ops", "192.0.2.7", Optional.empty())).isEqualTo(403);
    assertThat(filtered("ops", "127.0.0.1", Optional.of("192.0.2.7"))).isEqualTo(403);
    assertThat(filtered(SECRET, "192.0.2.7", Optional.empty())).isEqualTo(200);
  }

  @Test
  void thePageMayLoadFromHereOnly() throws Exception {
    assertThat(answer("GET / HTTP/1.1\r\nHost: localhost\r\n"))
        .contains("Content-Security-Policy: default-src 'none'")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: no-referrer");
  }

  private static int filtered(String chat, String from, Optional<String> forwardedFor)
      throws Exception {
    String path = "/api/chats/" + chat + "/events";
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    request.setRemoteAddr(from);
    forwardedFor.ifPresent(address -> request.addHeader("X-Forwarded-For", address));
    MockHttpServletResponse response = new MockHttpServletResponse();
    new WebGuard("0.0.0.0").doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }

  private static int post(String path, String type, String headers) throws Exception {
    String body = "{\"id\":\"" + System.nanoTime() + "\",\"kind\":\"live-ended\"}";
    return status(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost:1234\r\n"
            + headers
            + "Content-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n",
        body);
  }

  private static int status(String head, String... body) throws Exception {
    return Integer.parseInt(answer(head, body).split(" ", 3)[1]);
  }

  private static String answer(String head, String... body) throws Exception {
    try (Socket socket = new Socket("localhost", server.port())) {
      OutputStream out = socket.getOutputStream();
      String request = head + "Connection: close\r\n\r\n" + String.join("", body);
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
