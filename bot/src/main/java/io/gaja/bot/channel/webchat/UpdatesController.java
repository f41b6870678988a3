package io.gaja.bot.channel.webchat;

import com.mongodb.MongoException;
import io.gaja.bot.channel.ChatId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Up the line: what a person did. 202 means saved; everything else may be sent again, same id. */
@RestController
final class UpdatesController {
  private static final int LARGEST = 64 * 1024;

  private final WebChat chats;
  private final JsonMapper json;

  UpdatesController(WebChat chats, JsonMapper json) {
    this.chats = chats;
    this.json = json;
  }

  @PostMapping("/api/chats/{chat}/updates")
  ResponseEntity<?> post(@PathVariable String chat, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      return Problems.of(HttpStatus.CONTENT_TOO_LARGE, "An update has at most 64 KB.");
    }
    Optional<JsonNode> read = parse(bytes);
    if (read.isEmpty()) {
      return Problems.of(HttpStatus.BAD_REQUEST, "The body must be a JSON object in UTF-8.");
    }
    return switch (PostedUpdate.read(read.get())) {
      case PostedUpdate.NotUnderstood no -> Problems.of(HttpStatus.BAD_REQUEST, no.sentence());
      case PostedUpdate.Understood yes -> accept(new ChatId(WebChannel.NAME, chat), yes);
    };
  }

  private ResponseEntity<?> accept(ChatId chat, PostedUpdate.Understood update) {
    try {
      chats.take(chat, update.sender(), update.said());
      return ResponseEntity.accepted().build();
    } catch (MongoException | DataAccessException e) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, "2")
          .body(
              Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "Not saved: send it again, same id.")
                  .getBody());
    }
  }

  private Optional<JsonNode> parse(byte[] bytes) {
    try {
      return Optional.ofNullable(json.readTree(bytes)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
