package io.gaja.bot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gaja.bot.channel.Inbox;
import io.gaja.bot.channel.Update;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * Takes what Telegram sent into the inbox. When it returns, all of it is saved and may be
 * confirmed; when it throws, nothing may be.
 */
final class UpdateIntake {
  private static final Logger log = LoggerFactory.getLogger(UpdateIntake.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNKNOWN = "unknown";

  private final Inbox inbox;
  private final TelegramCalls calls;
  private final BotName botName;
  private final InstantSource clock;

  UpdateIntake(Inbox inbox, TelegramCalls calls, BotName botName, InstantSource clock) {
    this.inbox = inbox;
    this.calls = calls;
    this.botName = botName;
    this.clock = clock;
  }

  /** One update as it came over the wire; one that is no JSON at all is parked. */
  void take(byte[] body) {
    JsonNode update;
    try {
      update = JSON.readTree(body);
    } catch (IOException e) {
      park(UNKNOWN, e);
      return;
    }
    take(List.of(update));
  }

  void take(List<JsonNode> raw) {
    List<Update> updates = new ArrayList<>();
    raw.forEach(update -> read(update).ifPresent(updates::add));
    if (!updates.isEmpty()) {
      inbox.accept(updates);
    }
    raw.forEach(this::acknowledgeTap);
  }

  /** An update that cannot be read must not hold up the others; who wrote it is told. */
  private Optional<Update> read(JsonNode raw) {
    try {
      return IncomingUpdates.read(
          JSON.treeToValue(raw, org.telegram.telegrambots.meta.api.objects.Update.class),
          botName.find(),
          clock.instant());
    } catch (JsonProcessingException | RuntimeException e) {
      park(idOf(raw), e);
      return BareUpdate.read(raw, botName.find(), clock.instant());
    }
  }

  /** What should be a number may be anything, and as long as it likes. */
  private static String idOf(JsonNode raw) {
    String id = raw.path("update_id").asText("");
    return id.matches("-?[0-9]{1,19}") ? id : UNKNOWN;
  }

  /** The message of the exception may quote what a person wrote. */
  private void park(String updateId, Exception e) {
    String why = e.getClass().getSimpleName();
    log.warn("Update {} cannot be read and is kept aside: {}", updateId, why);
    inbox.park(TelegramChannel.NAME, updateId, why);
  }

  /** The button stops turning at once; the answer itself follows as a letter. */
  private void acknowledgeTap(JsonNode raw) {
    String id = raw.path("callback_query").path("id").asText("");
    if (!id.isEmpty()) {
      calls.callAndForget(AnswerCallbackQuery.builder().callbackQueryId(id).build());
    }
  }
}
