package io.gaja.bot.channel.webchat;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Inbox;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import io.gaja.bot.channel.webchat.WebMessage.From;
import io.gaja.bot.channel.webchat.WebMessage.Marks;
import io.gaja.bot.channel.webchat.WebMessages.Appended;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The web chat for people of this very process, such as the simulated ones of the demo city: they
 * say and hear the same as someone at the page. Throws when the database is away.
 */
@Component
public final class WebChat {
  private static final Logger log = LoggerFactory.getLogger(WebChat.class);

  private final Inbox inbox;
  private final WebMessages messages;
  private final ChatWatch watch;
  private final Clock clock;

  WebChat(Inbox inbox, WebMessages messages, ChatWatch watch, Clock clock) {
    this.inbox = inbox;
    this.messages = messages;
    this.watch = watch;
    this.clock = clock;
  }

  /** Returns once it is saved. */
  public void say(ChatId chat, Sender sender, Incoming incoming) {
    take(chat, sender, new Said(UUID.randomUUID().toString(), incoming, Optional.empty()));
  }

  /**
   * Hears every new and every edited message from now on, the person's own too, in order and one at
   * a time on a virtual thread, until closed.
   */
  public AutoCloseable listen(ChatId chat, Consumer<WebMessage> listener) {
    OptionalLong now = OptionalLong.of(messages.newestSeq(chat.key()).orElse(0));
    return watch.open(chat.key(), now, message -> hear(listener, message));
  }

  /** The last 200 messages, oldest change first. */
  public List<WebMessage> listRecent(ChatId chat) {
    return messages.listNewest(chat.key());
  }

  /**
   * What one person did, as a page sent it.
   *
   * @param id the same when it is sent again; unique within its chat
   * @param messageId of the message whose button was tapped
   */
  record Said(String id, Incoming incoming, Optional<String> messageId) {}

  void take(ChatId chat, Sender sender, Said said) {
    String key = chat.key();
    tapped(key, said)
        .or(() -> OwnWords.of(said.incoming(), clock.instant()))
        .ifPresent(words -> keep(key, said, words));
    if (said.incoming() instanceof Incoming.LiveLocationEnded) {
      endOwnLive(key);
    }
    String id = key + "/" + said.id();
    inbox.accept(List.of(new Update(id, chat, sender, clock.instant(), said.incoming())));
  }

  private void keep(String chat, Said said, OwnWords words) {
    Appended own =
        messages.append(
            chat, MessageDocuments.OWN + said.id(), From.ME, words.kind(), false, words.content());
    watch.written(chat, own.message());
    if (own.fresh() && said.incoming() instanceof Incoming.Tap tap) {
      mark(chat, said, tap.data());
    }
  }

  private Optional<OwnWords> tapped(String chat, Said said) {
    return said.incoming() instanceof Incoming.Tap tap
        ? findTapped(chat, said, tap.data())
            .flatMap(message -> message.findLabel(tap.data()))
            .map(OwnWords::tapped)
        : Optional.empty();
  }

  private Optional<WebMessage> findTapped(String chat, Said said, String data) {
    return said.messageId().isPresent()
        ? messages.find(chat, said.messageId().get())
        : messages.findByButton(chat, data);
  }

  private void mark(String chat, Said said, String data) {
    findTapped(chat, said, data)
        .flatMap(message -> messages.change(chat, message.id(), now -> tapped(now, data)))
        .ifPresent(message -> watch.written(chat, message));
  }

  private static WebMessage tapped(WebMessage message, String data) {
    Marks marks = message.marks();
    return message.findLabel(data).isEmpty()
        ? message
        : message.marked(new Marks(marks.wakes(), marks.edited(), Optional.of(data)));
  }

  private void endOwnLive(String chat) {
    for (WebMessage sharing : messages.listOwnLive(chat)) {
      messages
          .change(chat, sharing.id(), OwnWords::ended)
          .ifPresent(message -> watch.written(chat, message));
    }
  }

  private static void hear(Consumer<WebMessage> listener, WebMessage message) {
    try {
      listener.accept(message);
    } catch (RuntimeException e) {
      log.error("A listener of a web chat failed: {}", e.getClass().getSimpleName());
    }
  }
}
