package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.telegram.standin.BotApi;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.health.contributor.Status;

/** Our side of Telegram, put together without Spring and in a hurry. */
final class TelegramBot implements AutoCloseable {
  static final Pace HASTE =
      new Pace(
          Duration.ofSeconds(2),
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          Duration.ofMillis(20));

  final TelegramCalls calls;
  final TelegramChannel channel;
  final UpdatePoller poller;
  private final TelegramReceiving receiving;

  TelegramBot(BotApi api, RecordingInbox inbox) {
    this(api.url(), BotApi.TOKEN, inbox, () -> true);
  }

  TelegramBot(String url, String token, RecordingInbox inbox, PollerLease lease) {
    TelegramSettings settings = TelegramSettings.parse(token, url, "", "");
    PlainWords words = new PlainWords();
    BotName name = new BotName();
    calls = new TelegramCalls(settings, Duration.ofSeconds(2));
    channel = new TelegramChannel(calls, words);
    UpdateIntake intake = new UpdateIntake(inbox, calls, name, Clock.systemUTC());
    TelegramCalls polling = new TelegramCalls(settings, Duration.ofSeconds(4));
    Introduction introduction = new Introduction(polling, settings, name, words.commands(), HASTE);
    poller = new UpdatePoller(polling, intake, lease, introduction, HASTE);
    receiving =
        new TelegramReceiving(
            () -> new TelegramReceiving.Session(polling, introduction, Optional.of(poller)));
  }

  Status health() {
    return new TelegramHealth(receiving).health().getStatus();
  }

  TelegramBot listens() {
    receiving.start();
    return this;
  }

  @Override
  public void close() {
    receiving.stop();
    calls.close();
  }
}
