package io.gaja.bot.inbox;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import io.gaja.bot.json.SealedJson;
import io.gaja.dispatch.store.Times;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;

/** An update as one document; what was said is taken out once it is handled. */
final class InboxDocuments {
  static final String WAITING = "waiting";
  static final String DONE = "done";
  static final String PARKED = "parked";

  private static final SealedJson<Incoming> JSON =
      new SealedJson<>(Incoming.class, List.of(Incoming.class));

  private InboxDocuments() {}

  static String idOf(String channel, String updateId) {
    return channel + ":" + updateId;
  }

  static Document write(Update update, long order) {
    return new Document("_id", idOf(update.chat().channel(), update.id()))
        .append("state", WAITING)
        .append("order", order)
        .append("chat", update.chat().toString())
        .append("update", update.id())
        .append("receivedAt", update.receivedAt())
        .append("name", update.sender().name())
        .append("language", update.sender().language().toLanguageTag())
        .append("incoming", JSON.write(update.incoming()));
  }

  /** Empty when this program cannot read what was said. */
  static Optional<Update> read(Document document) {
    return JSON.read(document.getString("incoming"))
        .map(incoming ->
            new Update(
                document.getString("update"),
                ChatId.parse(document.getString("chat")),
                new Sender(
                    document.getString("name"),
                    Locale.forLanguageTag(document.getString("language"))),
                Times.read(document, "receivedAt"),
                incoming));
  }
}
