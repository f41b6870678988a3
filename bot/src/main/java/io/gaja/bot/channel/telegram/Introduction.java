package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.telegram.TelegramWords.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * What Telegram is told once after each start: how updates are to come, and the menu of commands.
 * Repeated until Telegram has heard it, so that the application also starts while Telegram is down.
 */
final class Introduction extends Worker {
  private static final Logger log = LoggerFactory.getLogger(Introduction.class);
  private static final int PUSHES_AT_ONCE = 40;

  private final TelegramCalls calls;
  private final TelegramSettings settings;
  private final BotName botName;
  private final List<Step> steps = new ArrayList<>();
  private int next;
  private volatile boolean settled;

  private record Step(String what, Supplier<Answer<?>> call) {}

  Introduction(
      TelegramCalls calls,
      TelegramSettings settings,
      BotName botName,
      Map<Locale, List<Command>> commands,
      Pace pace) {
    super("telegram-introduction", pace);
    this.calls = calls;
    this.settings = settings;
    this.botName = botName;
    steps.add(new Step("who the bot is", this::askName));
    steps.add(new Step("how updates come", this::settleReceiving));
    menus(commands).forEach(menu -> steps.add(new Step("the commands", () -> calls.call(menu))));
  }

  /** Whether polling makes sense: Telegram refuses it as long as a webhook is set. */
  boolean receivingIsSettled() {
    return settled;
  }

  /** Someone set a webhook behind our back: takes it away again before polling goes on. */
  void receivingIsLost() {
    switch (settleReceiving()) {
      case Answer.Taken<?> _ -> log.info("The foreign webhook was removed");
      case Answer.Rejected<?> no -> log.warn("The webhook cannot be removed ({})", no.code());
      case Answer.Unclear<?> _, Answer.NotSent<?> _ -> {}
    }
  }

  @Override
  boolean step() {
    if (next >= steps.size()) {
      return false;
    }
    Step step = steps.get(next);
    switch (step.call().get()) {
      case Answer.Taken<?> _ -> done();
      case Answer.Unclear<?>(String why) -> failed("Telegram cannot be reached (" + why + ")");
      case Answer.NotSent<?>(String why) -> failed("Telegram cannot be reached (" + why + ")");
      case Answer.Rejected<?> no -> rejected(step, no);
    }
    return true;
  }

  private void done() {
    went();
    next++;
    settled = settled || next >= 2;
  }

  private void rejected(Step step, Answer.Rejected<?> no) {
    if (no.tokenUnknown()) {
      failedForLong("Telegram does not know TELEGRAM_BOT_TOKEN: check it with @BotFather");
    } else if (no.retryAfter().isPresent()) {
      pause(no.retryAfter().get());
    } else if (no.telegramIsIll()) {
      failed("Telegram is ill (" + no.code() + ")");
    } else {
      String said = Deliveries.withoutPersonalData(no);
      log.warn("Telegram does not take {}: {}", step.what(), said);
      done();
    }
  }

  private Answer<User> askName() {
    Answer<User> answer = calls.call(new GetMe());
    if (answer instanceof Answer.Taken<User>(User me) && me.getUserName() != null) {
      botName.learn(me.getUserName());
    }
    return answer;
  }

  private Answer<Boolean> settleReceiving() {
    Optional<String> url = settings.webhookUrl().map(Object::toString);
    return url.isEmpty()
        ? calls.call(DeleteWebhook.builder().dropPendingUpdates(false).build())
        : calls.call(
            SetWebhook.builder()
                .url(url.get())
                .secretToken(settings.webhookSecret().orElseThrow())
                .allowedUpdates(ListUpdates.KINDS)
                .maxConnections(PUSHES_AT_ONCE)
                .build());
  }

  private static List<SetMyCommands> menus(Map<Locale, List<Command>> commands) {
    List<SetMyCommands> menus = new ArrayList<>();
    Optional.ofNullable(commands.get(Locale.ROOT))
        .or(() -> Optional.ofNullable(commands.get(Locale.ENGLISH)))
        .ifPresent(list -> menus.add(SetMyCommands.builder().commands(menu(list)).build()));
    commands.forEach((language, list) -> {
      if (!language.equals(Locale.ROOT)) {
        menus.add(
            SetMyCommands.builder()
                .commands(menu(list))
                .languageCode(language.getLanguage())
                .build());
      }
    });
    return menus;
  }

  private static List<BotCommand> menu(List<Command> list) {
    return list.stream().map(c -> new BotCommand(c.name(), c.description())).toList();
  }
}
