package io.gaja.bot.channel.webchat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply.Ask;
import io.gaja.bot.channel.webchat.WebMessage.Content;
import io.gaja.bot.channel.webchat.WebMessage.From;
import io.gaja.bot.channel.webchat.WebMessage.Kind;
import io.gaja.bot.channel.webchat.WebMessage.Live;
import io.gaja.bot.channel.webchat.WebMessage.Marks;
import io.gaja.bot.channel.webchat.WebMessage.Pin;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;

/**
 * A message as MongoDB keeps it. Buttons lie flat with their row, so that one is found by its data.
 */
final class MessageDocuments {
  /** Starts the keys of what a person did; those of letters start otherwise. */
  static final String OWN = "me:";

  private MessageDocuments() {}

  /** Everything that may change; the rest is written once. */
  static Document changing(WebMessage message) {
    Content content = message.content();
    Document document =
        new Document("seq", message.seq())
            .append("title", content.title())
            .append("text", content.text())
            .append("buttons", buttons(content.buttons()))
            .append("ask", content.ask().name())
            .append("wakes", message.marks().wakes())
            .append("edited", message.marks().edited());
    document.append("pin", content.pin().map(MessageDocuments::pin).orElse(null));
    document.append("live", content.live().map(MessageDocuments::live).orElse(null));
    document.append("photo", content.photo().orElse(null));
    document.append("expiresAt", content.expiresAt().map(Date::from).orElse(null));
    document.append("tapped", message.marks().tapped().orElse(null));
    return document;
  }

  static Document created(WebMessage message, String chat, String key) {
    Document document =
        new Document("_id", id(chat, message.id()))
            .append("chat", chat)
            .append("n", Long.valueOf(message.id()))
            .append("key", key)
            .append("from", message.from().name())
            .append("kind", message.kind().name())
            .append("at", Date.from(message.at()));
    document.putAll(changing(message));
    return document;
  }

  static String id(String chat, String messageId) {
    return chat + "/" + messageId;
  }

  static WebMessage read(Document document) {
    Content content =
        new Content(
            document.getString("title"),
            document.getString("text"),
            rows(document.getList("buttons", Document.class)),
            Ask.valueOf(document.getString("ask")),
            find(document, "pin").map(pin -> new Pin(point(pin), pin.getString("name"))),
            find(document, "live")
                .map(live ->
                    new Live(point(live), instant(live, "until"), live.getBoolean("ended"))),
            Optional.ofNullable(document.getString("photo")),
            Optional.ofNullable(document.getDate("expiresAt")).map(Date::toInstant));
    return new WebMessage(
        document.getLong("seq"),
        String.valueOf(document.getLong("n")),
        From.valueOf(document.getString("from")),
        Kind.valueOf(document.getString("kind")),
        instant(document, "at"),
        content,
        new Marks(
            document.getBoolean("wakes"),
            document.getBoolean("edited"),
            Optional.ofNullable(document.getString("tapped"))),
        Optional.of(document.getString("key"))
            .filter(key -> key.startsWith(OWN))
            .map(key -> key.substring(OWN.length())));
  }

  private static List<Document> buttons(List<List<Button>> rows) {
    List<Document> flat = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Button button : rows.get(row)) {
        Document document = new Document("row", row).append("label", button.label());
        switch (button) {
          case Button.Choice choice -> document.append("data", choice.data());
          case Button.Link link -> document.append("url", link.url());
        }
        flat.add(document);
      }
    }
    return flat;
  }

  private static List<List<Button>> rows(List<Document> flat) {
    Map<Integer, List<Button>> rows = new TreeMap<>();
    for (Document button : flat) {
      rows.computeIfAbsent(button.getInteger("row"), row -> new ArrayList<>()).add(button(button));
    }
    return rows.values().stream().map(List::copyOf).toList();
  }

  private static Button button(Document document) {
    String label = document.getString("label");
    return Optional.ofNullable(document.getString("data"))
        .<Button>map(data -> new Button.Choice(label, data))
        .orElseGet(() -> new Button.Link(label, document.getString("url")));
  }

  private static Document pin(Pin pin) {
    return point(pin.point()).append("name", pin.name());
  }

  private static Document live(Live live) {
    return point(live.point())
        .append("until", Date.from(live.until()))
        .append("ended", live.ended());
  }

  private static Document point(Point point) {
    return new Document("latitude", point.latitude()).append("longitude", point.longitude());
  }

  private static Point point(Document document) {
    return new Point(document.getDouble("latitude"), document.getDouble("longitude"));
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }

  private static Optional<Document> find(Document document, String field) {
    return Optional.ofNullable(document.get(field, Document.class));
  }
}
