package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Wire.Due;
import io.gaja.dispatch.place.Point;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Updates as Telegram pushes them, with ids in no order, below zero too. */
final class TelegramDialect implements Dialect {
  static final String PATH = "/telegram/webhook";
  private static final List<String> FILES =
      List.of("sticker", "voice", "audio", "video", "video_note", "animation", "document");
  private static final List<String> NEWS =
      List.of(
          "channel_post",
          "edited_channel_post",
          "business_message",
          "message_reaction",
          "poll_answer",
          "inline_query",
          "chat_join_request",
          "pre_checkout_query",
          "chat_boost",
          "something_of_2031");

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

  private Wire tap(ObjectNode shown, String data) {
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

  private ObjectNode located(Point point, boolean live) {
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

  private Wire contact(String phone, long whose) {
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
    return switch (any.nextInt(14)) {
      case 0, 1 -> file(Words.one(FILES, any));
      case 2 -> edited();
      case 3 -> contact("+821099998888", 1);
      case 4 -> forwarded();
      case 5 -> place(any);
      case 6 -> ended();
      case 7 -> tap(Forms.object(), "mn::0");
      case 8 -> tap(Forms.object(), "y".repeat(65 + any.nextInt(200)));
      case 9 -> news(Words.one(NEWS, any));
      case 10 -> poll();
      case 11 -> notice();
      case 12 -> new Wire(PATH, Forms.nothingOfTheKind(any), "no-json", Due.ANYTHING);
      default -> spoiled(any);
    };
  }

  private Wire file(String kind) {
    ObjectNode message = message();
    ObjectNode file = message.putObject(kind).put("file_id", "f").put("file_unique_id", "u");
    file.put("width", 9).put("height", 9).put("duration", 1).put("length", 9);
    file.put("type", "regular").put("is_animated", false).put("is_video", false);
    return wire("message", message, kind, Due.ANSWER);
  }

  private Wire edited() {
    return wire("edited_message", message().put("text", "홍대"), "edited", Due.ANSWER);
  }

  private Wire forwarded() {
    ObjectNode message = located(new Point(37.5, 127.06), false);
    message.putObject("forward_origin").put("type", "hidden_user").put("date", 1);
    return wire("message", message, "forwarded", Due.ANSWER);
  }

  private Wire place(RandomGenerator any) {
    double[][] odd = {{0, 0}, {90, 180}, {33.4996, 126.5312}, {91, 181}, {-0.0, -180}, {1e9, 5}};
    ObjectNode message = message();
    double[] at = odd[any.nextInt(odd.length)];
    ObjectNode location = message.putObject("location");
    if (any.nextInt(5) == 0) {
      location.put("latitude", "NaN").put("longitude", "Infinity");
    } else {
      location.put("latitude", at[0]).put("longitude", at[1]);
    }
    return wire("message", message, "odd-place", Due.ANSWER);
  }

  private Wire ended() {
    return wire("edited_message", located(new Point(37.5, 127.06), false), "ended", Due.ANYTHING);
  }

  private Wire news(String kind) {
    return wire(kind, message().put("text", "택시"), "news", Due.ANYTHING);
  }

  private Wire poll() {
    ObjectNode message = message();
    message.putObject("poll").put("id", "1").put("question", "?").putArray("options");
    return wire("message", message, "poll", Due.ANSWER);
  }

  private Wire notice() {
    ObjectNode message = message();
    message.putObject("pinned_message").put("message_id", 1).put("date", 0).set("chat", chat);
    return wire("message", message, "notice", Due.ANYTHING);
  }

  private Wire spoiled(RandomGenerator any) {
    Wire whole = any.nextBoolean() ? says("택시") : taps("mn::0", "7");
    ObjectNode body = (ObjectNode) Forms.read(whole.body());
    return new Wire(PATH, Forms.write(Forms.spoiled(body, any)), "spoiled", Due.ANYTHING);
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

  private ObjectNode message() {
    ObjectNode message = Forms.object().put("message_id", ++messages);
    message.put("date", clock.instant().getEpochSecond());
    message.set("chat", chat);
    message.set("from", user);
    return message;
  }

  private Wire wire(String kind, ObjectNode what, String name, Due due) {
    ObjectNode update = Forms.object().put("update_id", dice.nextInt());
    update.set(kind, what);
    return new Wire(PATH, Forms.write(update), name, due);
  }
}
