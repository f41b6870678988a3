package io.gaja.bot.channel.webchat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply.Ask;
import io.gaja.bot.channel.webchat.WebMessage.Content;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What goes down a stream, as WEBCHAT-API.md tells it. */
final class MessageJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MessageJson() {}

  static String of(WebMessage message) {
    Content content = message.content();
    ObjectNode json = JSON.objectNode();
    json.put("seq", message.seq()).put("id", message.id());
    json.put("from", lower(message.from())).put("kind", lower(message.kind()));
    json.put("at", message.at().toString());
    json.put("title", content.title()).put("text", content.text());
    json.set("buttons", rows(content.buttons()));
    put(
        json,
        "ask",
        Optional.of(content.ask()).filter(ask -> ask != Ask.NOTHING).map(MessageJson::lower));
    content
        .pin()
        .ifPresentOrElse(
            pin -> json.set("pin", point(pin.point()).put("name", pin.name())),
            () -> json.putNull("pin"));
    content
        .live()
        .ifPresentOrElse(
            live ->
                json.set(
                    "live",
                    point(live.point())
                        .put("until", live.until().toString())
                        .put("ended", live.ended())),
            () -> json.putNull("live"));
    put(json, "photo", content.photo().map(WebPhotos::url));
    json.put("wakes", message.marks().wakes());
    put(json, "expiresAt", content.expiresAt().map(Object::toString));
    json.put("edited", message.marks().edited());
    put(json, "tapped", message.marks().tapped());
    put(json, "update", message.update());
    return json.toString();
  }

  static String of(Passing.CarMoved move) {
    return point(move.point()).put("id", move.messageId()).toString();
  }

  private static ArrayNode rows(List<List<Button>> rows) {
    ArrayNode json = JSON.arrayNode();
    for (List<Button> row : rows) {
      ArrayNode buttons = json.addArray();
      for (Button button : row) {
        ObjectNode one = buttons.addObject().put("label", button.label());
        switch (button) {
          case Button.Choice choice -> one.put("data", choice.data());
          case Button.Link link -> one.put("url", link.url());
        }
      }
    }
    return json;
  }

  private static ObjectNode point(Point point) {
    return JSON.objectNode().put("latitude", point.latitude()).put("longitude", point.longitude());
  }

  private static void put(ObjectNode json, String field, Optional<String> value) {
    value.ifPresentOrElse(text -> json.put(field, text), () -> json.putNull(field));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
