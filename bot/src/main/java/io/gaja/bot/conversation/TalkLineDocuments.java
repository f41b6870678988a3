package io.gaja.bot.conversation;

import java.util.List;
import java.util.Locale;
import org.bson.Document;

/** A line of a talk as one document. */
final class TalkLineDocuments {
  private TalkLineDocuments() {}

  static Document write(TalkLine line) {
    return new Document("side", line.side().name().toLowerCase(Locale.ROOT))
        .append("kind", line.kind().name().toLowerCase(Locale.ROOT))
        .append("text", line.text())
        .append("keys", line.keys().stream().map(TalkLineDocuments::write).toList());
  }

  private static Document write(TalkLine.Key key) {
    return new Document("data", key.data()).append("label", key.label());
  }

  static TalkLine read(Document document) {
    List<TalkLine.Key> keys =
        document.getList("keys", Document.class, List.of()).stream()
            .map(key -> new TalkLine.Key(key.getString("data"), key.getString("label")))
            .toList();
    return new TalkLine(
        TalkLine.Side.valueOf(document.getString("side").toUpperCase(Locale.ROOT)),
        TalkLine.Kind.valueOf(document.getString("kind").toUpperCase(Locale.ROOT)),
        document.getString("text"),
        keys);
  }
}
