package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.Inbox;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts Telegram together when a token is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(TelegramConditions.TokenIsSet.class)
class TelegramConfiguration {
  private static final Duration SENDING_LIMIT = Duration.ofSeconds(15);
  private static final Duration ANSWERING = Duration.ofSeconds(10);

  @Bean
  TelegramSettings telegramSettings(Environment settings) {
    return TelegramSettings.parse(
        settings.getProperty(TelegramConditions.TOKEN, ""),
        settings.getProperty(TelegramConditions.API_URL, "https://api.telegram.org"),
        settings.getProperty(TelegramConditions.WEBHOOK_URL, ""),
        settings.getProperty(TelegramConditions.WEBHOOK_SECRET, ""));
  }

  @Bean
  TelegramCalls telegramCalls(TelegramSettings settings) {
    return new TelegramCalls(settings, SENDING_LIMIT);
  }

  @Bean
  TelegramChannel telegramChannel(TelegramCalls calls, TelegramWords words) {
    return new TelegramChannel(calls, words);
  }

  @Bean
  BotName telegramBotName() {
    return new BotName();
  }

  @Bean
  UpdateIntake telegramIntake(Inbox inbox, TelegramCalls calls, BotName name, Clock clock) {
    return new UpdateIntake(inbox, calls, name, clock);
  }

  @Bean
  TelegramReceiving telegramReceiving(
      TelegramSettings settings,
      UpdateIntake intake,
      BotName name,
      TelegramWords words,
      ObjectProvider<PollerLease> lease) {
    PollerLease held = lease.getIfAvailable(() -> () -> true);
    return new TelegramReceiving(() -> session(settings, intake, name, words, held));
  }

  @Bean
  TelegramHealth telegramHealthIndicator(TelegramReceiving receiving) {
    return new TelegramHealth(receiving);
  }

  private static TelegramReceiving.Session session(
      TelegramSettings settings,
      UpdateIntake intake,
      BotName name,
      TelegramWords words,
      PollerLease lease) {
    Pace pace = Pace.USUAL;
    TelegramCalls calls = new TelegramCalls(settings, pace.longPoll().plus(ANSWERING));
    Introduction introduction = new Introduction(calls, settings, name, words.commands(), pace);
    Optional<UpdatePoller> poller =
        settings.webhookUrl().isPresent()
            ? Optional.empty()
            : Optional.of(new UpdatePoller(calls, intake, lease, introduction, pace));
    return new TelegramReceiving.Session(calls, introduction, poller);
  }
}
