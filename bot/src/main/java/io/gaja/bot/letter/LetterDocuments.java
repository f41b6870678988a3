package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * How a letter is written in the database: by hand, so that any process of any version reads it.
 */
final class LetterDocuments {
  static final String CHAT = "chat";
  static final String NOT_BEFORE = "notBefore";
  static final String ATTEMPTS = "attempts";

  private LetterDocuments() {}

  static Document write(String id, Letter letter, Instant createdAt) {
    Document document =
        new Document("_id", id)
            .append(CHAT, letter.chat().toString())
            .append("content", content(letter.content()))
            .append("createdAt", Date.from(createdAt));
    letter.expiresAt().ifPresent(at -> document.append("expiresAt", Date.from(at)));
    return document;
  }

  static StoredLetter read(Document document) {
    return new StoredLetter(
        document.getString("_id"),
        new Letter(
            ChatId.parse(document.getString(CHAT)),
            readContent(document.get("content", Document.class)),
            instant(document, "expiresAt")),
        document.getDate("createdAt").toInstant(),
        instant(document, NOT_BEFORE),
        document.getInteger(ATTEMPTS, 0));
  }

  static Optional<Instant> instant(Document document, String name) {
    return Optional.ofNullable(document.getDate(name)).map(Date::toInstant);
  }

  static String kind(Content content) {
    return switch (content) {
      case Content.Note _ -> "note";
      case Content.Card _ -> "card";
      case Content.Withdraw _ -> "withdraw";
      case Content.LiveStart _ -> "live-start";
      case Content.LiveStop _ -> "live-stop";
    };
  }

  private static Document content(Content content) {
    Document document = new Document("kind", kind(content));
    return switch (content) {
      case Content.Note(Reply reply, boolean wakes) ->
          document.append("reply", ReplyDocuments.write(reply)).append("wakes", wakes);
      case Content.Card(String key, Reply reply, boolean wakes) ->
          document
              .append("key", key)
              .append("reply", ReplyDocuments.write(reply))
              .append("wakes", wakes);
      case Content.Withdraw(String key, Reply last) ->
          document.append("key", key).append("reply", ReplyDocuments.write(last));
      case Content.LiveStart(String key, DriverId driver, Duration period) ->
          document
              .append("key", key)
              .append("driver", driver.value())
              .append("seconds", period.toSeconds());
      case Content.LiveStop(String key) -> document.append("key", key);
    };
  }

  private static Content readContent(Document content) {
    String kind = content.getString("kind");
    return switch (kind) {
      case "note" -> new Content.Note(reply(content), content.getBoolean("wakes"));
      case "card" -> new Content.Card(key(content), reply(content), content.getBoolean("wakes"));
      case "withdraw" -> new Content.Withdraw(key(content), reply(content));
      case "live-start" ->
          new Content.LiveStart(
              key(content),
              new DriverId(content.getString("driver")),
              Duration.ofSeconds(content.get("seconds", Number.class).longValue()));
      case "live-stop" -> new Content.LiveStop(key(content));
      default -> throw new IllegalStateException("No letter is of the kind " + kind);
    };
  }

  private static String key(Document content) {
    return content.getString("key");
  }

  private static Reply reply(Document content) {
    return ReplyDocuments.read(content.get("reply", Document.class));
  }
}
