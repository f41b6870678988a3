package io.gaja.bot.demo;

import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Somebody at the demo page: reads, types and taps. */
final class Visitor {
  private final WebChat web;
  private final ChatId chat = new ChatId("web", "visitor-" + UUID.randomUUID());
  private final Sender me = new Sender("손님", Locale.KOREAN);

  Visitor(WebChat web) {
    this.web = web;
  }

  Visitor says(String text) {
    return sends(new Incoming.Text(text));
  }

  Visitor sends(Incoming incoming) {
    web.say(chat, me, incoming);
    return this;
  }

  Visitor reads(String words, Duration within) {
    await().atMost(within).until(() -> hasRead(words));
    return this;
  }

  Visitor taps(Verb verb, Duration within) {
    return taps(buttons -> buttons.find(verb), within);
  }

  Visitor taps(Verb verb, String subject, Duration within) {
    return taps(buttons -> buttons.find(verb, subject), within);
  }

  /** Asks again every few seconds, as people do while the city is still waking up. */
  Visitor asksUntilOffered(String text, Verb verb, String subject, Duration within) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofSeconds(5))
        .atMost(within)
        .until(() -> {
          boolean offered = findButton(buttons -> buttons.find(verb, subject)).isPresent();
          if (!offered) {
            says(text);
          }
          return offered;
        });
    return this;
  }

  /** A button that only its line knows. */
  Visitor tapsOfLine(String act, Duration within) {
    return taps(buttons -> buttons.findOfLine(act), within);
  }

  private Visitor taps(Function<Buttons, Optional<Button.Choice>> which, Duration within) {
    await().atMost(within).until(() -> findButton(which).isPresent());
    return sends(new Incoming.Tap(findButton(which).orElseThrow().data()));
  }

  private boolean hasRead(String words) {
    return web.listRecent(chat).stream()
        .anyMatch(message ->
            message.from() == WebMessage.From.BOT
                && (message.content().title() + message.content().text()).contains(words));
  }

  private Optional<Button.Choice> findButton(Function<Buttons, Optional<Button.Choice>> which) {
    return web.listRecent(chat).reversed().stream()
        .filter(message -> message.marks().tapped().isEmpty())
        .flatMap(message -> which.apply(Buttons.of(message)).stream())
        .findFirst();
  }
}
