package io.gaja.bot.demo;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.bot.channel.webchat.WebMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The phone of one simulated person, used by one thread. At most 200 messages wait to be read; what
 * is lost beyond them is found again by {@link #reread}.
 */
final class Phone implements AutoCloseable {
  private static final int MOST_UNREAD = 200;

  private final WebChat web;
  private final ChatId chat;
  private final Sender owner;
  private final BlockingQueue<WebMessage> unread = new ArrayBlockingQueue<>(MOST_UNREAD);
  private Optional<AutoCloseable> line = Optional.empty();
  private long newestRead;

  Phone(WebChat web, ChatId chat, Sender owner) {
    this.web = web;
    this.chat = chat;
    this.owner = owner;
  }

  ChatId chat() {
    return chat;
  }

  void switchOn() {
    if (line.isEmpty()) {
      line = Optional.of(web.listen(chat, unread::offer));
    }
  }

  void say(String text) {
    send(new Incoming.Text(text));
  }

  void tap(Button.Choice button) {
    send(new Incoming.Tap(button.data()));
  }

  void send(Incoming incoming) {
    web.say(chat, owner, incoming);
  }

  /** The next message of the bot, new or changed, or nothing when none comes in time. */
  Optional<WebMessage> next(Duration atMost) throws InterruptedException {
    WebMessage message = unread.poll(Math.max(0, atMost.toMillis()), TimeUnit.MILLISECONDS);
    return message == null ? Optional.empty() : Optional.of(message).filter(this::isNews);
  }

  boolean hasUnread() {
    return !unread.isEmpty();
  }

  /** All that the bot has said lately, as it looks now; oldest change first. */
  List<WebMessage> reread() {
    List<WebMessage> recent = web.listRecent(chat);
    recent.forEach(message -> newestRead = Math.max(newestRead, message.seq()));
    return recent.stream().filter(message -> message.from() == WebMessage.From.BOT).toList();
  }

  /** A message that only shows our own tap says nothing new. */
  private boolean isNews(WebMessage message) {
    if (message.seq() <= newestRead) {
      return false;
    }
    newestRead = message.seq();
    return message.from() == WebMessage.From.BOT && message.marks().tapped().isEmpty();
  }

  @Override
  public void close() {
    line.ifPresent(Phone::hangUp);
    line = Optional.empty();
  }

  private static void hangUp(AutoCloseable open) {
    try {
      open.close();
    } catch (Exception e) {
      throw new IllegalStateException("A phone could not be switched off", e);
    }
  }
}
