package io.gaja.bot.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.gaja.bot.RunningGaja;
import io.gaja.bot.StoryClock;
import io.gaja.bot.channel.telegram.standin.BotApi;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Thirty-four people at both messengers do what is sensible, absurd, malformed, repeated and out of
 * order, and time passes in leaps. A hundred thousand of it, and another storm:
 *
 * <pre>
 * mvn -pl bot -am test -Dtest=MonkeyTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dgaja.monkey.updates=100000 -Dgaja.monkey.seed=7
 * </pre>
 */
class MonkeyTest {
  private static final int UPDATES = Integer.getInteger("gaja.monkey.updates", 2500);
  private static final long SEED = Long.getLong("gaja.monkey.seed", 1);
  private static final String SECRET = "a-secret_1";

  @Test
  void whatever_many_people_do_there_is_an_answer_no_failure_and_no_law_broken() throws Exception {
    long began = System.nanoTime();
    Breaches breaches = new Breaches();
    Proofreader reader = new Proofreader(Path.of("src/main/resources"));
    StoryClock clock = new StoryClock();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        BotApi telegram = BotApi.start();
        RunningGaja gaja = start(clock, telegram);
        LogWatch log = new LogWatch(breaches, reader);
        Posting posting = new Posting(gaja.port(), SECRET, http, breaches)) {
      Awaitility.await().until(() -> !telegram.requests("setWebhook").isEmpty());
      telegram.recordsNothing();
      List<Somebody> crowd = new Crowd(telegram, gaja.port(), clock, SEED, http).settle();
      crowd.forEach(who -> reader.hides(who.phone()));
      MongoDatabase database = gaja.get(MongoTemplate.class).getDb();
      Storm storm =
          new Storm(
              gaja,
              clock,
              telegram,
              crowd,
              new Mind(sentences()),
              posting,
              reader,
              breaches,
              database,
              SEED);
      storm.morning(25);
      storm.rages(UPDATES);
      storm.check();
      System.out.println(storm.coverage());
      System.out.println(breaches);
      System.out.printf(
          "RESULT monkey seed=%d updates=%d unreadable=%d steps=%d pairs=%d facts=%d completed=%d breaches=%d seconds=%d%n",
          SEED,
          storm.updates(),
          log.unreadable(),
          storm.coverage().steps(),
          storm.coverage().pairs(),
          storm.coverage().facts(),
          storm.coverage().count(".completed"),
          breaches.count(),
          Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }
    assertThat(breaches.count()).as(breaches.toString()).isZero();
  }

  private static RunningGaja start(StoryClock clock, BotApi telegram) {
    return RunningGaja.by(
        clock,
        "TELEGRAM_BOT_TOKEN=" + BotApi.TOKEN,
        "TELEGRAM_API_URL=" + telegram.url(),
        "TELEGRAM_WEBHOOK_URL=http://127.0.0.1:9/",
        "TELEGRAM_WEBHOOK_SECRET=" + SECRET,
        "GAJA_OPERATORS=" + Crowd.OFFICE + "," + Crowd.SECOND_OFFICE,
        "gaja.telegram.limits=none",
        "gaja.designated.widest-radius-metres=8000",
        "gaja.valet.widest-radius-metres=8000");
  }

  private static List<String> sentences() throws IOException {
    return Files.readAllLines(Path.of("../bench/corpus/development.jsonl")).stream()
        .filter(line -> !line.isBlank())
        .map(line -> Forms.read(line).path("said").asString(""))
        .toList();
  }
}
