package io.gaja.bot.channel.telegram.standin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What Telegram refuses, in its own words. Lengths are in UTF-16 units. */
final class Rules {
  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_CAPTION = 1024;
  private static final List<String> ACTIONS =
      List.of(
          "url",
          "callback_data",
          "web_app",
          "login_url",
          "switch_inline_query",
          "switch_inline_query_current_chat",
          "copy_text",
          "pay");
  private static final Set<String> ENTITIES =
      Set.of(
          "mention",
          "hashtag",
          "cashtag",
          "bot_command",
          "url",
          "email",
          "phone_number",
          "bold",
          "italic",
          "underline",
          "strikethrough",
          "spoiler",
          "blockquote",
          "code",
          "pre",
          "text_link",
          "text_mention",
          "custom_emoji",
          "expandable_blockquote");

  private Rules() {}

  static String text(Params params) {
    String text = params.text("text");
    if (text.isBlank()) {
      throw Refusal.badRequest("message text is empty");
    }
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.badRequest("message is too long");
    }
    Markup.check(params.text("parse_mode"), text);
    params.structure("entities").ifPresent(entities -> entities(entities, text));
    return text;
  }

  static String caption(Params params) {
    String caption = params.text("caption");
    if (caption.length() > LONGEST_CAPTION) {
      throw Refusal.badRequest("message caption is too long");
    }
    Markup.check(params.text("parse_mode"), caption);
    params.structure("caption_entities").ifPresent(entities -> entities(entities, caption));
    return caption;
  }

  private static void entities(JsonNode entities, String text) {
    for (JsonNode entity : entities) {
      int offset = entity.path("offset").asInt(-1);
      int end = offset + entity.path("length").asInt(-1);
      if (!ENTITIES.contains(entity.path("type").asString(""))) {
        throw Refusal.badRequest("can't parse MessageEntity: Unsupported type specified");
      }
      if (offset < 0 || end <= offset) {
        throw Refusal.badRequest("entity has invalid offset or length");
      }
      if (end > text.length()) {
        throw Refusal.badRequest(
            "entity beginning at UTF-16 offset %d ends after the end of the text at UTF-16 offset %d"
                .formatted(offset, text.length()));
      }
      if (splits(text, offset) || splits(text, end)) {
        throw Refusal.badRequest("entity begins or ends in a middle of a UTF-16 symbol");
      }
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** The keyboard below a message; anything but an inline one is refused where only that goes. */
  static Optional<JsonNode> markup(Params params, boolean inlineOnly, boolean inPrivate) {
    Optional<JsonNode> markup = params.structure("reply_markup");
    markup.ifPresent(node -> {
      if (!node.isObject()) {
        throw Refusal.badRequest("object expected as reply markup");
      }
      if (node.has("inline_keyboard")) {
        node.path("inline_keyboard").forEach(row -> row.forEach(Rules::inlineButton));
      } else if (inlineOnly) {
        throw Refusal.badRequest("inline keyboard expected");
      } else {
        node.path("keyboard").forEach(row -> row.forEach(key -> keyboardButton(key, inPrivate)));
      }
    });
    return markup;
  }

  private static void inlineButton(JsonNode button) {
    String text = button.path("text").asString("");
    if (text.isBlank()) {
      throw Refusal.badRequest("can't parse InlineKeyboardButton: Can't find field \"text\"");
    }
    long actions = ACTIONS.stream().filter(button::has).count();
    if (actions == 0) {
      throw Refusal.badRequest("Text buttons are unallowed in the inline keyboard");
    }
    if (actions > 1) {
      throw Refusal.badRequest("BUTTON_TYPE_INVALID");
    }
    if (button.has("callback_data")) {
      int bytes = button.path("callback_data").asString("").getBytes(StandardCharsets.UTF_8).length;
      if (bytes < 1 || bytes > 64) {
        throw Refusal.badRequest("BUTTON_DATA_INVALID");
      }
    }
    if (button.has("url")) {
      url(button.path("url").asString(""));
    }
  }

  private static void keyboardButton(JsonNode key, boolean inPrivate) {
    String text = key.isString() ? key.stringValue() : key.path("text").asString("");
    if (text.isBlank()) {
      throw Refusal.badRequest("can't parse KeyboardButton: Can't find field \"text\"");
    }
    boolean contact = key.path("request_contact").asBoolean(false);
    boolean location = key.path("request_location").asBoolean(false);
    if (contact && location) {
      throw Refusal.badRequest("BUTTON_TYPE_INVALID");
    }
    if ((contact || location) && !inPrivate) {
      throw Refusal.badRequest(
          (contact ? "phone number" : "location") + " can be requested in private chats only");
    }
  }

  private static void url(String url) {
    try {
      URI uri = new URI(url);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      String host = Optional.ofNullable(uri.getHost()).orElse("");
      boolean web = Set.of("http", "https").contains(scheme) && host.matches("[^.:]+(\\.[^.:]+)+");
      boolean loopback = host.startsWith("127.") || host.equals("0.0.0.0");
      if (scheme.equals("tg") || (web && !loopback)) {
        return;
      }
    } catch (URISyntaxException e) {
      // falls through to the refusal
    }
    throw Refusal.badRequest("inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
  }
}
