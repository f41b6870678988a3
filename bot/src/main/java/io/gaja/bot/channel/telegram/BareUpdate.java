package io.gaja.bot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gaja.bot.channel.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An update in a shape that the library does not know, without its content: who wrote it, so that
 * they hear that it could not be read.
 */
final class BareUpdate {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS = List.of("message", "edited_message");

  private BareUpdate() {}

  /** Empty when not even the writer can be read. */
  static Optional<Update> read(JsonNode raw, Optional<String> botName, Instant receivedAt) {
    try {
      return IncomingUpdates.read(
          JSON.treeToValue(strip(raw), org.telegram.telegrambots.meta.api.objects.Update.class),
          botName,
          receivedAt);
    } catch (JsonProcessingException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static ObjectNode strip(JsonNode raw) {
    ObjectNode bare = JSON.createObjectNode();
    bare.set("update_id", raw.path("update_id"));
    for (String kind : KINDS) {
      if (raw.path(kind) instanceof ObjectNode message) {
        ObjectNode kept = message.deepCopy();
        kept.retain("message_id", "date", "edit_date", "chat", "from");
        retain(kept.path("chat"), "id", "type");
        retain(kept.path("from"), "id", "is_bot", "first_name", "last_name", "language_code");
        bare.set(kind, kept);
      }
    }
    return bare;
  }

  private static void retain(JsonNode node, String... fields) {
    if (node instanceof ObjectNode object) {
      object.retain(fields);
    }
  }
}
