package io.gaja.bot.channel.telegram.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One message of a chat, as the server keeps it. Guarded by its room. */
final class Shown {
  final int id;
  final boolean fromBot;
  final Instant sentAt;
  String text = "";
  Optional<JsonNode> entities = Optional.empty();
  Optional<JsonNode> inline = Optional.empty();
  boolean otherKeyboard;
  Optional<double[]> spot = Optional.empty();
  Optional<Instant> liveUntil = Optional.empty();
  Optional<String> photo = Optional.empty();
  boolean silent;
  int edits;
  int revision;

  Shown(int id, boolean fromBot, Instant sentAt) {
    this.id = id;
    this.fromBot = fromBot;
    this.sentAt = sentAt;
  }

  /** Only the bot's own messages, and only without a keyboard in place of the letters. */
  boolean editable() {
    return fromBot && !otherKeyboard;
  }

  boolean live(Instant now) {
    return liveUntil.filter(now::isBefore).isPresent();
  }

  void goLive(Instant now, long seconds) {
    liveUntil = Optional.of(now.plus(Duration.ofSeconds(seconds)));
  }

  Seen seen(Instant now) {
    return new Seen(
        id,
        fromBot,
        text,
        bold(),
        inline.map(markup -> keys(markup.path("inline_keyboard"))).orElse(List.of()),
        spot.map(at -> new Seen.Spot(at[0], at[1], live(now))),
        photo,
        silent,
        edits);
  }

  private String bold() {
    for (JsonNode entity : entities.orElseGet(Json::array)) {
      if (entity.path("type").asString("").equals("bold")) {
        int offset = entity.path("offset").asInt(0);
        return text.substring(offset, offset + entity.path("length").asInt(0));
      }
    }
    return "";
  }

  static List<List<Seen.Key>> keys(JsonNode rows) {
    List<List<Seen.Key>> keys = new ArrayList<>();
    for (JsonNode row : rows) {
      List<Seen.Key> line = new ArrayList<>();
      row.forEach(key -> line.add(key(key)));
      keys.add(List.copyOf(line));
    }
    return List.copyOf(keys);
  }

  private static Seen.Key key(JsonNode key) {
    Seen.Asks asks =
        key.path("request_location").asBoolean(false)
            ? Seen.Asks.LOCATION
            : key.path("request_contact").asBoolean(false) ? Seen.Asks.CONTACT : Seen.Asks.NOTHING;
    return new Seen.Key(
        key.isString() ? key.stringValue() : key.path("text").asString(""),
        key.has("callback_data")
            ? Optional.of(key.path("callback_data").asString(""))
            : Optional.empty(),
        key.has("url") ? Optional.of(key.path("url").asString("")) : Optional.empty(),
        asks);
  }

  /** As the Bot API shows it. */
  ObjectNode json(ObjectNode chat, ObjectNode from) {
    ObjectNode message = Json.object().put("message_id", id).put("date", sentAt.getEpochSecond());
    message.set("chat", chat);
    message.set("from", from);
    if (edits > 0) {
      message.put("edit_date", sentAt.getEpochSecond() + edits);
    }
    if (photo.isPresent()) {
      message.set(
          "photo", Json.array().add(picture(photo.get(), 90)).add(picture(photo.get(), 1280)));
      message.put("caption", text);
    } else if (spot.isPresent()) {
      ObjectNode location = Json.object();
      location.put("latitude", spot.get()[0]).put("longitude", spot.get()[1]);
      liveUntil.ifPresent(
          until -> location.put("live_period", Duration.between(sentAt, until).toSeconds()));
      message.set("location", location);
    } else {
      message.put("text", text);
      entities.ifPresent(list -> message.set("entities", list));
    }
    inline.ifPresent(markup -> message.set("reply_markup", markup));
    return message;
  }

  static ObjectNode picture(String file, int width) {
    return Json.object()
        .put("file_id", width == 90 ? file + "-small" : file)
        .put("file_unique_id", "u" + file + width)
        .put("width", width)
        .put("height", width * 3 / 4)
        .put("file_size", width * 100);
  }
}
