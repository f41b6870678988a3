package io.gaja.bot.monkey;

import com.mongodb.client.MongoDatabase;
import io.gaja.bot.RunningGaja;
import io.gaja.bot.StoryClock;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.setup.Clockwork;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The whole application with a webhook, the stand-in for Telegram, and a clock that is turned. */
final class World implements AutoCloseable {
  static final String SECRET = "a-secret_1";
  private static final String NOWHERE = "http://127.0.0.1:9/";

  private final StoryClock clock = new StoryClock();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final BotApi telegram = BotApi.start();
  private final RunningGaja gaja;

  World() {
    gaja =
        RunningGaja.by(
            clock,
            "TELEGRAM_BOT_TOKEN=" + BotApi.TOKEN,
            "TELEGRAM_API_URL=" + telegram.url(),
            "TELEGRAM_WEBHOOK_URL=" + NOWHERE,
            "TELEGRAM_WEBHOOK_SECRET=" + SECRET,
            "GAJA_OPERATORS=" + Crowd.OFFICE + "," + Crowd.SECOND_OFFICE + "," + Crowd.THIRD_OFFICE,
            "gaja.telegram.limits=none",
            "gaja.designated.widest-radius-metres=8000",
            "gaja.valet.widest-radius-metres=8000",
            "gaja.taxi.waves=5",
            "gaja.designated.waves=8",
            "gaja.valet.waves=3");
    Awaitility.await().until(() -> !telegram.requests("setWebhook").isEmpty());
    telegram.recordsNothing();
  }

  RunningGaja gaja() {
    return gaja;
  }

  BotApi telegram() {
    return telegram;
  }

  HttpClient http() {
    return http;
  }

  StoryClock clock() {
    return clock;
  }

  Instant now() {
    return clock.instant();
  }

  MongoDatabase database() {
    return gaja.get(MongoTemplate.class).getDb();
  }

  void turn(Duration time) {
    clock.passes(time);
    Clockwork.follows(gaja);
  }

  @Override
  public void close() {
    gaja.close();
    telegram.close();
    http.close();
  }
}
