package io.gaja.bot.channel.telegram.standin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** The methods by their names, which are written in any case. */
final class Methods {
  private final BotApi api;
  private final UpdateQueue updates;
  private final WebhookPusher webhook;
  private final Taps taps;
  private final Messages messages;
  private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();

  Methods(BotApi api, UpdateQueue updates, WebhookPusher webhook, Taps taps) {
    this.api = api;
    this.updates = updates;
    this.webhook = webhook;
    this.taps = taps;
    this.messages = new Messages(api);
  }

  JsonNode call(String method, Params params) {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" -> api.me();
      case "getupdates" -> updates.poll(params);
      case "setwebhook" -> setWebhook(params);
      case "deletewebhook" -> deleteWebhook(params);
      case "getwebhookinfo" -> webhookInfo();
      case "setmycommands" -> setMyCommands(params);
      case "getmycommands" ->
          Optional.ofNullable(commands.get(params.text("language_code"))).orElseGet(Json::array);
      case "sendmessage" -> messages.sendMessage(params);
      case "sendphoto" -> messages.sendPhoto(params);
      case "sendlocation" -> messages.sendLocation(params);
      case "editmessagetext" -> messages.editMessageText(params);
      case "editmessagecaption" -> messages.editMessageCaption(params);
      case "editmessagereplymarkup" -> messages.editMessageReplyMarkup(params);
      case "editmessagelivelocation" -> messages.editMessageLiveLocation(params);
      case "stopmessagelivelocation" -> messages.stopMessageLiveLocation(params);
      case "deletemessage" -> messages.deleteMessage(params);
      case "sendchataction" -> sendChatAction(params);
      case "answercallbackquery" -> answerCallbackQuery(params);
      default -> throw Refusal.of(404, "Not Found: method not found");
    };
  }

  private JsonNode setWebhook(Params params) {
    webhook.set(params);
    drop(params);
    return BooleanNode.TRUE;
  }

  private JsonNode deleteWebhook(Params params) {
    webhook.remove();
    drop(params);
    return BooleanNode.TRUE;
  }

  private void drop(Params params) {
    if (params.flag("drop_pending_updates")) {
      updates.forgetAll();
    }
  }

  private JsonNode webhookInfo() {
    return Json.object()
        .put("url", webhook.url())
        .put("has_custom_certificate", false)
        .put("pending_update_count", updates.waiting());
  }

  private JsonNode setMyCommands(Params params) {
    JsonNode list =
        params
            .structure("commands")
            .orElseThrow(() -> Refusal.badRequest("parameter \"commands\" is required"));
    for (JsonNode command : list) {
      if (!command.path("command").asString("").matches("/?[a-z0-9_]{1,32}")) {
        throw Refusal.badRequest("BOT_COMMAND_INVALID");
      }
      int length = command.path("description").asString("").length();
      if (length < 1 || length > 256) {
        throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    commands.put(params.text("language_code"), list);
    return BooleanNode.TRUE;
  }

  private JsonNode sendChatAction(Params params) {
    Room room = api.room(params);
    if (params.text("action").isEmpty()) {
      throw Refusal.badRequest("wrong parameter action in request");
    }
    room.typing();
    return BooleanNode.TRUE;
  }

  private JsonNode answerCallbackQuery(Params params) {
    taps.acknowledge(params.text("callback_query_id"));
    return BooleanNode.TRUE;
  }
}
