package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.conversation.HelpId;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.store.Times;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;

/** A request for a person as one document. */
final class HelpDocuments {
  static final String PERSON = "person";
  static final String VERSION = "version";
  static final String OPEN = "open";
  static final String WAKE_AT = "wakeAt";
  static final String ENDED_AT = "endedAt";

  private HelpDocuments() {}

  /** Written one version on. */
  static Document write(HelpRequest request) {
    Document document =
        new Document("_id", request.id().value())
            .append(VERSION, request.version() + 1)
            .append(PERSON, request.person().value())
            .append("chat", request.chat().toString())
            .append("name", request.name())
            .append("asked", request.asked());
    request.call().ifPresent(call -> document.append("call", call.value()));
    return switch (request.state()) {
      case HelpState.Waiting waiting ->
          document.append("state", "waiting").append(OPEN, true).append(WAKE_AT, waiting.wakeAt());
      case HelpState.Taken taken ->
          document
              .append("state", "taken")
              .append(OPEN, true)
              .append(WAKE_AT, taken.wakeAt())
              .append("by", taken.by().toString())
              .append("answered", taken.answered());
      case HelpState.Over over ->
          document
              .append("state", "over")
              .append("how", over.how().name().toLowerCase(Locale.ROOT))
              .append(ENDED_AT, over.at());
    };
  }

  static HelpRequest read(Document document) {
    return new HelpRequest(
        new HelpId(document.getString("_id")),
        document.getLong(VERSION),
        new PersonId(document.getString(PERSON)),
        ChatId.parse(document.getString("chat")),
        document.getString("name"),
        document.getString("asked"),
        Optional.ofNullable(document.getString("call")).map(CallId::new),
        state(document));
  }

  private static HelpState state(Document document) {
    String kind = document.getString("state");
    return switch (kind) {
      case "waiting" -> new HelpState.Waiting(Times.read(document, WAKE_AT));
      case "taken" ->
          new HelpState.Taken(
              ChatId.parse(document.getString("by")),
              document.getBoolean("answered", false),
              Times.read(document, WAKE_AT));
      case "over" ->
          new HelpState.Over(
              Ending.valueOf(document.getString("how").toUpperCase(Locale.ROOT)),
              Times.read(document, ENDED_AT));
      default -> throw new IllegalStateException("A help request in an unknown state: " + kind);
    };
  }
}
