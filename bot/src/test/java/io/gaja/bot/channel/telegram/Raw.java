package io.gaja.bot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Update;
import java.time.Instant;
import java.util.Optional;

/** Updates as Telegram writes them, for short with single quotes, and what is read of them. */
final class Raw {
  static final String PRIVATE = "'chat':{'id':900,'type':'private'},'date':1";
  static final String GROUP = "'chat':{'id':-100,'type':'supergroup'},'date':1";
  static final String MINJI =
      "'from':{'id':900,'is_bot':false,'first_name':'Minji','language_code':'ko-KR'}";
  static final String BOT = "{'id':1,'is_bot':true,'first_name':'Gaja','username':'gaja_bot'}";

  private static final Optional<String> NAME = Optional.of("gaja_bot");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Raw() {}

  /** As the intake reads it. */
  static Optional<Update> read(String kindAndContent) {
    try {
      JsonNode raw = JSON.readTree(("{'update_id':5," + kindAndContent + "}").replace('\'', '"'));
      return read(raw);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Update> read(JsonNode raw) {
    try {
      return IncomingUpdates.read(
          JSON.treeToValue(raw, org.telegram.telegrambots.meta.api.objects.Update.class),
          NAME,
          Instant.EPOCH);
    } catch (JsonProcessingException e) {
      return BareUpdate.read(raw, NAME, Instant.EPOCH);
    }
  }

  /** Written to the bot by Minji, in the chat of the two. */
  static String message(String content) {
    return "'message':{'message_id':1," + PRIVATE + "," + MINJI + "," + content + "}";
  }

  static String edited(String content) {
    return "'edited_message':{'message_id':1,'edit_date':2,"
        + PRIVATE
        + ","
        + MINJI
        + ","
        + content
        + "}";
  }

  static String inGroup(String content) {
    return "'message':{'message_id':1," + GROUP + "," + MINJI + "," + content + "}";
  }

  static String tap(String data) {
    return "'callback_query':{'id':'77',"
        + MINJI
        + ",'chat_instance':'1','message':{'message_id':1,"
        + PRIVATE
        + ",'text':'?'},'data':'"
        + data
        + "'}";
  }

  /** The bot's standing in a chat of this kind, before and after. */
  static String membership(String chat, String before, String after) {
    return "'my_chat_member':{"
        + chat
        + ","
        + MINJI
        + ",'old_chat_member':{'status':'"
        + before
        + "','user':"
        + BOT
        + rest(before)
        + "},'new_chat_member':{'status':'"
        + after
        + "','user':"
        + BOT
        + rest(after)
        + "}}";
  }

  private static String rest(String status) {
    return status.equals("kicked") ? ",'until_date':0" : "";
  }

  static Optional<Incoming> incoming(String kindAndContent) {
    return read(kindAndContent).map(Update::incoming);
  }
}
