package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Fault;
import io.gaja.bot.channel.telegram.standin.Person;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UpdatePollerTest {
  private static final String SECRET_PART = BotApi.TOKEN.substring(BotApi.TOKEN.indexOf(':') + 1);

  private BotApi api = BotApi.start();
  private Person minji = api.person(900, "민지", "ko");
  private final RecordingInbox inbox = new RecordingInbox();
  private TelegramBot bot = new TelegramBot(api, inbox);

  @BeforeEach
  void listen() {
    bot.listens();
  }

  @AfterEach
  void close() {
    bot.close();
    api.close();
  }

  private void hears(String... texts) {
    await().untilAsserted(() -> assertThat(inbox.texts()).containsExactly(texts));
  }

  private void confirms() {
    await().until(() -> api.unconfirmed() == 0);
  }

  @Test
  void whatIsWrittenComesInOnceAndIsThenConfirmed() {
    minji.says("강남역");
    minji.says("/help@" + BotApi.NAME + " 택시");

    hears("강남역", "/help 택시");
    confirms();
    assertThat(inbox.updates().getFirst().sender().name()).isEqualTo("민지");
    assertThat(inbox.updates().getFirst().chat()).isEqualTo(ChatId.parse("telegram:900"));
  }

  @Test
  void nothingIsConfirmedWhileTheDatabaseIsAway() {
    inbox.isAwayFor(4);
    minji.says("택시");

    await().until(() -> inbox.attempts() >= 3);
    assertThat(api.unconfirmed()).isEqualTo(1);
    hears("택시");
    confirms();
  }

  @Test
  void anUpdateThatCannotBeReadDoesNotHoldUpTheOthers() {
    minji.says("before");
    api.pushesRaw("message", "{\"message_id\": \"none\", \"chat\": [1, 2], \"date\": {}}");
    minji.says("after");

    hears("before", "after");
    assertThat(inbox.parked()).singleElement().asString().startsWith("telegram 100002 ");
    confirms();
  }

  @Test
  void theSameUpdateTwiceIsOne() {
    inbox.isAwayFor(1);
    minji.says("택시");
    api.repeatsUpdates();
    hears("택시");
    confirms();
    hears("택시");
  }

  @Test
  void idsThatStartAgainLowerAreNotLost() {
    minji.says("before the quiet week");
    hears("before the quiet week");
    confirms();
    api.continuesUpdatesAt(7);
    minji.says("after it");
    hears("before the quiet week", "after it");
    confirms();
    api.continuesUpdatesAt(100_001); // even the very same id is another update
    minji.tapsWithoutMessage("x");
    await().until(() -> inbox.incoming().size() == 3);
  }

  @Test
  void idsThatStartAgainLowerWhileNobodyListensAreNotLost() {
    minji.says("before");
    hears("before");
    int polls = api.requests("getUpdates").size();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> api.requests("getUpdates").size() > polls + 1);
    api.breaks(3, Fault.EMPTY_500, "getUpdates");
    api.continuesUpdatesAt(7);
    minji.says("after");
    hears("before", "after");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void noFailureOfTelegramEndsReceiving(Fault fault) {
    api.breaks(2, fault, "getUpdates");
    minji.says("택시");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(inbox.texts()).contains("택시"));
    confirms();
    assertThat(bot.poller.alive()).isTrue();
  }

  @Test
  void anotherProgramWithTheSameTokenIsNamedAndOutlived(CapturedOutput output) {
    RecordingInbox other = new RecordingInbox();
    try (TelegramBot second = new TelegramBot(api, other).listens()) {
      await().until(() -> output.getOut().contains("Another program asks for updates"));
      assertThat(second.poller.alive()).isTrue();
    }
    minji.says("택시");
    await().until(() -> !inbox.texts().isEmpty() || !other.texts().isEmpty());
  }

  @Test
  void aForeignWebhookIsTakenAway() {
    await().until(() -> !api.requests("getUpdates").isEmpty());
    api.foreignWebhook("http://127.0.0.1:9/hook");
    minji.says("택시");
    hears("택시");
  }

  @Test
  void anInstanceWithoutTheLeaseStaysSilent() {
    bot.close();
    AtomicBoolean held = new AtomicBoolean();
    int polls = api.requests("getUpdates").size();
    bot = new TelegramBot(api.url(), BotApi.TOKEN, inbox, held::get).listens();
    await().until(() -> !api.requests("setMyCommands").isEmpty());
    minji.says("택시");
    await().during(Duration.ofMillis(300)).until(() -> inbox.texts().isEmpty());
    assertThat(api.requests("getUpdates")).hasSize(polls);

    held.set(true);
    hears("택시");
  }

  @Test
  void itStartsWhileTelegramIsDownAndConnectsLater() {
    bot.close();
    int port = api.port();
    String url = api.url();
    api.close();
    bot = new TelegramBot(url, BotApi.TOKEN, inbox, () -> true).listens();
    await().until(() -> bot.health().equals(Status.DOWN));

    api = BotApi.start(port);
    minji = api.person(900, "민지", "ko");
    minji.says("다시 왔다");
    hears("다시 왔다");
    await().until(() -> api.requests("setMyCommands").size() == 3);
    await().until(() -> bot.health().equals(Status.UP));
  }

  @Test
  void aWrongTokenIsSaidInOneSentence(CapturedOutput output) {
    try (TelegramBot wrong =
        new TelegramBot(api.url(), "123456:not-the-one", inbox, () -> true).listens()) {
      await().until(() -> output.getOut().contains("does not know TELEGRAM_BOT_TOKEN"));
      assertThat(wrong.poller.alive()).isTrue();
    }
    assertThat(output.getAll()).doesNotContain("not-the-one");
  }

  @Test
  void theTokenNeverReachesTheLog(CapturedOutput output) {
    for (Fault fault : Fault.values()) {
      api.breaks(1, fault, "*");
      bot.channel.deliver(ChatId.parse("telegram:900"), new Parcel.Typing());
    }
    minji.says("아무 말");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(inbox.texts()).isNotEmpty());
    api.close();
    await().until(() -> output.getOut().contains("trying again"));

    assertThat(output.getAll()).doesNotContain(SECRET_PART).doesNotContain("아무 말");
  }

  @Test
  void stoppingFinishesTheBatchAndTheNextStartLosesNothing() {
    minji.says("one");
    hears("one");
    long before = System.nanoTime();
    bot.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    minji.says("two");

    bot = new TelegramBot(api, inbox).listens();
    hears("one", "two");
  }
}
