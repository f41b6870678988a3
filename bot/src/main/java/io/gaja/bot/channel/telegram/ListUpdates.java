package io.gaja.bot.channel.telegram;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * getUpdates with its answer left undecoded: the library's own reads all updates at once, and one
 * that it cannot read would block its batch for ever.
 */
final class ListUpdates extends BotApiMethod<ListUpdates.Batch> {
  static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "my_chat_member");
  private static final int MOST = 100;

  private final OptionalLong offset;
  private final int timeoutSeconds;

  ListUpdates(OptionalLong offset, int timeoutSeconds) {
    this.offset = offset;
    this.timeoutSeconds = timeoutSeconds;
  }

  @JsonProperty("offset")
  @Nullable Long offset() {
    return offset.isPresent() ? Long.valueOf(offset.getAsLong()) : null;
  }

  @JsonProperty("limit")
  int limit() {
    return MOST;
  }

  @JsonProperty("timeout")
  int timeoutSeconds() {
    return timeoutSeconds;
  }

  @JsonProperty("allowed_updates")
  List<String> kinds() {
    return KINDS;
  }

  @Override
  public String getMethod() {
    return "getUpdates";
  }

  @Override
  public Batch deserializeResponse(String answer) throws TelegramApiRequestException {
    return deserializeResponse(answer, Batch.class);
  }

  /** In the order in which they happened. */
  record Batch(List<JsonNode> updates) implements Serializable {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Batch {}
  }
}
