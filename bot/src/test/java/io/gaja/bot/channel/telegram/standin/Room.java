package io.gaja.bot.channel.telegram.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** A chat as its people see it. */
public abstract sealed class Room permits Person, Group {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  final BotApi api;
  private final long id;
  private final ObjectNode chat;
  final Map<Integer, Shown> messages = new LinkedHashMap<>();
  boolean closed;
  List<List<Seen.Key>> keyboard = List.of();
  private int typed;
  private int revision;

  Room(BotApi api, long id, ObjectNode chat) {
    this.api = api;
    this.id = id;
    this.chat = chat;
  }

  public long id() {
    return id;
  }

  ObjectNode chat() {
    return chat;
  }

  abstract boolean isPrivate();

  /** Why the bot cannot write here, when it is shut out. */
  abstract String shutOut();

  /** All messages, in order, as they look now; those that people sent too. */
  public synchronized List<Seen> sees() {
    Instant now = api.now();
    return messages.values().stream().map(message -> message.seen(now)).toList();
  }

  /** What the bot has said or changed after this {@link #revision}, in the order of the chat. */
  public synchronized List<Seen> hearsAfter(int before) {
    Instant now = api.now();
    return messages.values().stream()
        .filter(message -> message.fromBot && message.revision > before)
        .map(message -> message.seen(now))
        .toList();
  }

  /** Grows with everything the bot says or changes here. */
  public synchronized int revision() {
    return revision;
  }

  void revised(Shown message) {
    message.revision = ++revision;
    changed();
  }

  /** Deletes the messages that came before the newest so many. */
  public synchronized void keepsNewest(int most) {
    int tooMany = messages.size() - most;
    List.copyOf(messages.keySet()).stream().limit(Math.max(0, tooMany)).forEach(messages::remove);
  }

  /** What the bot has said, in order, as it looks now. */
  public List<Seen> hears() {
    return sees().stream().filter(Seen::fromBot).toList();
  }

  /** The keyboard in place of the letters; empty when there is none. */
  public synchronized List<List<Seen.Key>> keyboard() {
    return keyboard;
  }

  /** How often the bot was "typing…". */
  public synchronized int typed() {
    return typed;
  }

  synchronized void typing() {
    typed++;
  }

  public Seen awaits(String fragment) {
    return awaits("\"" + fragment + "\"", seen -> seen.text().contains(fragment));
  }

  /** Waits up to 10 seconds for a message of the bot that is so; the newest of them. */
  public synchronized Seen awaits(String what, Predicate<Seen> wanted) {
    Instant end = api.now().plus(PATIENCE);
    while (true) {
      Optional<Seen> found =
          newestFirst().stream().filter(Seen::fromBot).filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      long left = Duration.between(api.now(), end).toMillis();
      if (left <= 0) {
        throw new AssertionError("Never came: " + what + ". What is there: " + texts());
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("Interrupted while waiting for " + what, e);
      }
    }
  }

  List<Seen> newestFirst() {
    List<Seen> all = new ArrayList<>(sees());
    Collections.reverse(all);
    return all;
  }

  private List<String> texts() {
    return hears().stream().map(Seen::text).toList();
  }

  synchronized void changed() {
    notifyAll();
  }

  /** What a person put into the chat, told to the bot. */
  synchronized Shown says(ObjectNode author, ObjectNode content) {
    Shown message = new Shown(api.nextMessageId(), false, api.now());
    message.text = content.path("text").asString(content.path("caption").asString(""));
    messages.put(message.id, message);
    ObjectNode json =
        Json.object().put("message_id", message.id).put("date", message.sentAt.getEpochSecond());
    json.set("chat", chat);
    json.set("from", author);
    json.setAll(content);
    api.happens("message", json);
    changed();
    return message;
  }

  /** A message of a person that was changed; the content replaces the old one. */
  synchronized void changes(ObjectNode author, Shown message, ObjectNode content) {
    message.edits++;
    message.text = content.path("text").asString(message.text);
    long sent = message.sentAt.getEpochSecond();
    ObjectNode json =
        Json.object()
            .put("message_id", message.id)
            .put("date", sent)
            .put("edit_date", sent + message.edits);
    json.set("chat", chat);
    json.set("from", author);
    json.setAll(content);
    api.happens("edited_message", json);
    changed();
  }

  /** Presses a button under a message, newest first, by its label or its data. */
  synchronized boolean pressesInline(ObjectNode author, String labelOrData) {
    for (Seen seen : newestFirst()) {
      for (Seen.Key key : seen.buttons().stream().flatMap(List::stream).toList()) {
        boolean meant =
            key.label().equals(labelOrData) || key.data().equals(Optional.of(labelOrData));
        if (meant && key.data().isPresent()) {
          api.tapped(author, Optional.of(message(seen.id())), key.data().get());
          return true;
        }
      }
    }
    return false;
  }

  ObjectNode message(int messageId) {
    Shown shown = messages.get(messageId);
    if (shown == null) {
      throw new IllegalStateException("No message " + messageId);
    }
    return shown.json(chat, api.me());
  }
}
