package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.Channel;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Person;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Telegram as Spring puts it together, with and without a webhook. */
class WebhookTest {
  private static final String SECRET = "a-secret_1";

  @Configuration(proxyBeanMethods = false)
  @Import({TelegramConfiguration.class, WebhookController.class})
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
  })
  static class App {
    @Bean
    RecordingInbox inbox() {
      return new RecordingInbox();
    }

    @Bean
    TelegramWords words() {
      return new PlainWords();
    }

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  private final BotApi api = BotApi.start();
  private final Person minji = api.person(900, "Minji", "en");
  private final HttpClient http = HttpClient.newHttpClient();
  private ConfigurableApplicationContext app;
  private RecordingInbox inbox;
  private String url;

  @BeforeEach
  void start() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    url = "http://127.0.0.1:" + port + TelegramSettings.WEBHOOK_PATH;
    app =
        SpringApplication.run(
            App.class,
            "--server.port=" + port,
            "--gaja.telegram.token=" + BotApi.TOKEN,
            "--gaja.telegram.api-url=" + api.url(),
            "--gaja.telegram.webhook-url=" + url,
            "--gaja.telegram.webhook-secret=" + SECRET);
    inbox = app.getBean(RecordingInbox.class);
    await().until(() -> !api.requests("setWebhook").isEmpty());
  }

  @AfterEach
  void close() {
    app.close();
    api.close();
    http.close();
  }

  private int pushes(String secret, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("X-Telegram-Bot-Api-Secret-Token", secret)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  @Test
  void pushedUpdatesComeInAndTapsAreAcknowledged() {
    IntStream.range(0, 60).forEach(i -> minji.says("word " + i));
    minji.tapsWithoutMessage("y");

    await().until(() -> inbox.updates().size() == 61);
    await().until(() -> api.unconfirmed() == 0 && api.acknowledgedTaps() == 1);
    assertThat(inbox.incoming()).contains(new Incoming.Tap("y"), new Incoming.Text("word 59"));
    assertThat(api.requests("getUpdates")).isEmpty();
  }

  @Test
  void whileTheDatabaseIsAwayTelegramKeepsTheUpdate() {
    inbox.isAwayFor(2);
    minji.says("taxi");

    await().until(() -> inbox.texts().contains("taxi"));
    assertThat(inbox.attempts()).isEqualTo(3);
  }

  @Test
  void onlyTelegramKnowsTheSecret() throws Exception {
    String body = "{\"update_id\":1}";
    assertThat(pushes("wrong", body)).isEqualTo(403);
    HttpRequest without =
        HttpRequest.newBuilder(URI.create(url))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(http.send(without, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
    assertThat(pushes(SECRET, body)).isEqualTo(200);
  }

  @Test
  void whatCannotBeReadIsKeptAsideAndNotPushedAgain() throws Exception {
    assertThat(pushes(SECRET, "no json")).isEqualTo(200);
    assertThat(pushes(SECRET, "{\"update_id\":7,\"message\":[]}")).isEqualTo(200);
    assertThat(inbox.parked()).hasSize(2).last().asString().startsWith("telegram 7 ");
    assertThat(pushes(SECRET, "{\"update_id\":\"%s\"}".formatted("x".repeat(6000)))).isEqualTo(200);
    assertThat(inbox.parked()).hasSize(3).last().asString().startsWith("telegram unknown ");
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    assertThat(pushes(SECRET, "x".repeat((1 << 20) + 1))).isEqualTo(413);
  }

  @Test
  void withoutATokenThereIsNoTelegram() {
    try (ConfigurableApplicationContext silent =
        SpringApplication.run(App.class, "--server.port=0", "--gaja.telegram.token=")) {
      assertThat(silent.getBeansOfType(Channel.class)).isEmpty();
    }
  }

  @Test
  void withoutAWebhookItPolls() {
    app.close();
    try (ConfigurableApplicationContext polling =
        SpringApplication.run(
            App.class,
            "--server.port=0",
            "--gaja.telegram.token=" + BotApi.TOKEN,
            "--gaja.telegram.api-url=" + api.url(),
            "--gaja.telegram.webhook-url=")) {
      minji.says("hi");
      RecordingInbox polled = polling.getBean(RecordingInbox.class);
      await().until(() -> polled.texts().contains("hi"));
      assertThat(api.requests("deleteWebhook")).isNotEmpty();
    }
  }
}
