package io.gaja.bot.channel.telegram.standin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** The methods that put messages into a chat, change them and take them away. */
final class Messages {
  private static final long FOREVER = 0x7FFFFFFF;
  private static final String SAME =
      "message is not modified: specified new message content and reply markup are exactly the"
          + " same as a current content and reply markup of the message";

  private final BotApi api;

  Messages(BotApi api) {
    this.api = api;
  }

  JsonNode sendMessage(Params params) {
    return send(
        params,
        message -> {
          message.text = Rules.text(params);
          message.entities = params.structure("entities");
        });
  }

  JsonNode sendPhoto(Params params) {
    return send(
        params,
        message -> {
          String file = params.text("photo");
          if (!api.hasFile(file)) {
            throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
          }
          message.photo = Optional.of(file);
          message.text = Rules.caption(params);
          message.entities = params.structure("caption_entities");
        });
  }

  JsonNode sendLocation(Params params) {
    return send(
        params,
        message -> {
          message.spot = Optional.of(spot(params));
          if (params.has("live_period")) {
            long period = params.number("live_period", -1);
            if (period != FOREVER && (period < 60 || period > 86_400)) {
              throw Refusal.badRequest("wrong live location period specified");
            }
            message.goLive(message.sentAt, period);
          }
        });
  }

  private static double[] spot(Params params) {
    double[] spot = {params.decimal("latitude"), params.decimal("longitude")};
    if (Math.abs(spot[0]) > 90 || Math.abs(spot[1]) > 180) {
      throw Refusal.badRequest("bad location specified");
    }
    return spot;
  }

  private JsonNode send(Params params, Consumer<Shown> content) {
    Room room = api.room(params);
    synchronized (room) {
      Shown message = new Shown(api.nextMessageId(), true, api.now());
      content.accept(message);
      message.silent = params.flag("disable_notification");
      Rules.markup(params, false, room.isPrivate())
          .ifPresent(markup -> dress(room, message, markup));
      room.messages.put(message.id, message);
      room.revised(message);
      return message.json(room.chat(), api.me());
    }
  }

  private static void dress(Room room, Shown message, JsonNode markup) {
    if (markup.has("inline_keyboard")) {
      message.inline = Optional.of(markup);
    } else {
      message.otherKeyboard = true;
      room.keyboard =
          markup.path("remove_keyboard").asBoolean(false)
              ? List.of()
              : Shown.keys(markup.path("keyboard"));
    }
  }

  JsonNode editMessageText(Params params) {
    return edit(
        params,
        message -> {
          if (message.photo.isPresent() || message.spot.isPresent()) {
            throw Refusal.badRequest("there is no text in the message to edit");
          }
          return reword(message, Rules.text(params), params.structure("entities"));
        });
  }

  JsonNode editMessageCaption(Params params) {
    return edit(
        params,
        message -> {
          if (message.photo.isEmpty()) {
            throw Refusal.badRequest("there is no caption in the message to edit");
          }
          return reword(message, Rules.caption(params), params.structure("caption_entities"));
        });
  }

  JsonNode editMessageReplyMarkup(Params params) {
    return edit(params, message -> false);
  }

  private static boolean reword(Shown message, String text, Optional<JsonNode> entities) {
    Optional<JsonNode> some = entities.filter(list -> !list.isEmpty());
    boolean differs =
        !message.text.equals(text)
            || !message.entities.filter(list -> !list.isEmpty()).equals(some);
    message.text = text;
    message.entities = some;
    return differs;
  }

  JsonNode editMessageLiveLocation(Params params) {
    return edit(
        params,
        message -> {
          if (!message.live(api.now())) {
            throw Refusal.badRequest("message can't be edited");
          }
          double[] spot = spot(params);
          boolean differs =
              message.spot.filter(old -> old[0] == spot[0] && old[1] == spot[1]).isEmpty();
          message.spot = Optional.of(spot);
          return differs;
        });
  }

  JsonNode stopMessageLiveLocation(Params params) {
    return edit(
        params,
        message -> {
          if (!message.live(api.now())) {
            throw Refusal.badRequest("message can't be edited");
          }
          message.liveUntil = Optional.empty();
          return true;
        });
  }

  private interface Change {
    /** Whether it made a difference. */
    boolean apply(Shown message);
  }

  private JsonNode edit(Params params, Change change) {
    Room room = api.room(params);
    synchronized (room) {
      Shown message = existing(room, params, "message to edit not found");
      if (!message.editable()) {
        throw Refusal.badRequest("message can't be edited");
      }
      Optional<JsonNode> markup = Rules.markup(params, true, room.isPrivate());
      boolean reworded = change.apply(message);
      if (!reworded && message.inline.equals(markup)) {
        throw Refusal.badRequest(SAME);
      }
      message.inline = markup;
      message.edits++;
      room.revised(message);
      return message.json(room.chat(), api.me());
    }
  }

  JsonNode deleteMessage(Params params) {
    Room room = api.room(params);
    synchronized (room) {
      Shown message = existing(room, params, "message to delete not found");
      room.messages.remove(message.id);
      room.changed();
      return BooleanNode.TRUE;
    }
  }

  private static Shown existing(Room room, Params params, String otherwise) {
    if (!params.has("message_id")) {
      throw Refusal.badRequest("message identifier is not specified");
    }
    Shown message = room.messages.get((int) params.number("message_id", -1));
    if (message == null) {
      throw Refusal.badRequest(otherwise);
    }
    return message;
  }
}
