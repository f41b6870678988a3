package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A message that stands in a chat and may still change, as the collection of cards knows it. */
sealed interface Shown {
  String TOUCHED_AT = "touchedAt";
  String UNTIL = "until";

  ChatId chat();

  String key();

  String id();

  Document write(Instant now);

  /** The living message, and what it says now. */
  record Card(ChatId chat, String key, String messageId, Reply reply, Optional<Instant> expiresAt)
      implements Shown {
    static String id(ChatId chat, String key) {
      return chat + "|card|" + key;
    }

    @Override
    public String id() {
      return id(chat, key);
    }

    boolean says(Reply other, Optional<Instant> expiry) {
      return reply.equals(other) && expiresAt.equals(expiry);
    }

    @Override
    public Document write(Instant now) {
      Document document = start(this, messageId, now).append("reply", ReplyDocuments.write(reply));
      expiresAt.ifPresent(at -> document.append("expiresAt", Date.from(at)));
      return document;
    }
  }

  /** A map on which a driver moves until an instant. */
  record LiveMap(ChatId chat, String key, String messageId, DriverId driver, Instant until)
      implements Shown {
    static String id(ChatId chat, String key) {
      return prefix(chat) + key;
    }

    static String prefix(ChatId chat) {
      return chat + "|live|";
    }

    @Override
    public String id() {
      return id(chat, key);
    }

    @Override
    public Document write(Instant now) {
      return start(this, messageId, now)
          .append("driver", driver.value())
          .append(UNTIL, Date.from(until));
    }
  }

  static Shown read(Document document) {
    ChatId chat = ChatId.parse(document.getString("chat"));
    String key = document.getString("key");
    String messageId = document.getString("messageId");
    if (document.containsKey("driver")) {
      return new LiveMap(
          chat,
          key,
          messageId,
          new DriverId(document.getString("driver")),
          document.getDate(UNTIL).toInstant());
    }
    return new Card(
        chat,
        key,
        messageId,
        ReplyDocuments.read(document.get("reply", Document.class)),
        LetterDocuments.instant(document, "expiresAt"));
  }

  private static Document start(Shown shown, String messageId, Instant now) {
    return new Document("_id", shown.id())
        .append("chat", shown.chat().toString())
        .append("key", shown.key())
        .append("messageId", messageId)
        .append(TOUCHED_AT, Date.from(now));
  }
}
