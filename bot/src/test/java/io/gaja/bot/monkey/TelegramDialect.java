package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Wire.Due;
import io.gaja.dispatch.place.Point;
import java.time.Clock;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Updates as Telegram pushes them, with ids in no order, below zero too. */
final class TelegramDialect implements Dialect {
  static final String PATH = "/telegram/webhook";
  private final ObjectNode chat;
  private final ObjectNode user;
  private final String photo;
  private final Clock clock;
  private final RandomGenerator dice;
  private int messages = 5_000_000;

  TelegramDialect(ObjectNode chat, ObjectNode user, String photo, Clock clock, RandomGenerator d) {
    this.chat = chat;
    this.user = user;
    this.photo = photo;
    this.clock = clock;
    this.dice = d;
  }

  @Override
  public Wire says(String text) {
    return wire("message", message().put("text", text), "text", Due.ANSWER);
  }

  @Override
  public Wire taps(String data, String messageId) {
    ObjectNode shown = Forms.object().put("message_id", Integer.parseInt(messageId));
    shown.set("chat", chat);
    return tap(shown.put("date", clock.instant().getEpochSecond()), data);
  }

  Wire tap(ObjectNode shown, String data) {
    ObjectNode query = Forms.object().put("id", Long.toString(dice.nextLong() >>> 1));
    query.put("chat_instance", "1").put("data", data).set("from", user);
    if (!shown.isEmpty()) {
      query.set("message", shown);
    }
    return wire("callback_query", query, "tap", Due.ANSWER);
  }

  @Override
  public Wire shares(Point point, boolean live) {
    return wire("message", located(point, live), live ? "live" : "location", Due.ANSWER);
  }

  @Override
  public Wire moves(Point point) {
    return wire("edited_message", located(point, true), "moved", Due.ANYTHING);
  }

  ObjectNode located(Point point, boolean live) {
    ObjectNode message = message();
    ObjectNode at = message.putObject("location");
    at.put("latitude", point.latitude()).put("longitude", point.longitude());
    if (live) {
      at.put("live_period", 28_800);
    }
    return message;
  }

  @Override
  public Wire shows(String phone) {
    return contact(phone, user.path("id").asLong(0));
  }

  Wire contact(String phone, long whose) {
    ObjectNode message = message();
    message.putObject("contact").put("phone_number", phone).put("user_id", whose);
    return wire("message", message, "contact", Due.ANSWER);
  }

  @Override
  public Wire photographs() {
    ObjectNode message = message();
    ObjectNode size = message.putArray("photo").addObject().put("file_id", photo);
    size.put("file_unique_id", "u").put("width", 90).put("height", 90);
    return wire("message", message, "photo", Due.ANSWER);
  }

  @Override
  public Wire oddity(RandomGenerator any) {
    return new TelegramOddities(this).any(any);
  }

  Wire member(boolean in) {
    ObjectNode change = Forms.object().put("date", clock.instant().getEpochSecond());
    change.set("chat", chat);
    change.set("from", user);
    change.set("old_chat_member", standing(in ? "kicked" : "member"));
    change.set("new_chat_member", standing(in ? "member" : "kicked"));
    return wire("my_chat_member", change, in ? "unblocked" : "blocked", Due.ANYTHING);
  }

  private static ObjectNode standing(String status) {
    ObjectNode member = Forms.object().put("status", status).put("until_date", 0);
    member.putObject("user").put("id", 123_456).put("is_bot", true).put("first_name", "Gaja");
    return member;
  }

  ObjectNode message() {
    ObjectNode message = Forms.object().put("message_id", ++messages);
    message.put("date", clock.instant().getEpochSecond());
    message.set("chat", chat);
    message.set("from", user);
    return message;
  }

  Wire wire(String kind, ObjectNode what, String name, Due due) {
    ObjectNode update = Forms.object().put("update_id", dice.nextInt());
    update.set(kind, what);
    return new Wire(PATH, Forms.write(update), name, due);
  }
}
