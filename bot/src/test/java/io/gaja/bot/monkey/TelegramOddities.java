package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Wire.Due;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** What only Telegram has, what nobody reads there, and what is broken. */
record TelegramOddities(TelegramDialect from) {
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

  Wire any(RandomGenerator any) {
    return switch (any.nextInt(14)) {
      case 0, 1 -> file(Words.one(FILES, any));
      case 2 -> edited();
      case 3 -> from.contact("+821099998888", 1);
      case 4 -> forwarded();
      case 5 -> place(any);
      case 6 -> ended();
      case 7 -> from.tap(Forms.object(), "mn::0");
      case 8 -> from.tap(Forms.object(), "y".repeat(65 + any.nextInt(200)));
      case 9 -> news(Words.one(NEWS, any));
      case 10 -> poll();
      case 11 -> notice();
      case 12 ->
          new Wire(TelegramDialect.PATH, Forms.nothingOfTheKind(any), "no-json", Due.ANYTHING);
      default -> spoiled(any);
    };
  }

  private Wire file(String kind) {
    ObjectNode message = from.message();
    ObjectNode file = message.putObject(kind).put("file_id", "f").put("file_unique_id", "u");
    file.put("width", 9).put("height", 9).put("duration", 1).put("length", 9);
    file.put("type", "regular").put("is_animated", false).put("is_video", false);
    return from.wire("message", message, kind, Due.ANSWER);
  }

  private Wire edited() {
    return from.wire("edited_message", from.message().put("text", "홍대"), "edited", Due.ANSWER);
  }

  private Wire forwarded() {
    ObjectNode message = from.located(new Point(37.5, 127.06), false);
    message.putObject("forward_origin").put("type", "hidden_user").put("date", 1);
    return from.wire("message", message, "forwarded", Due.ANSWER);
  }

  private Wire place(RandomGenerator any) {
    double[][] odd = {{0, 0}, {90, 180}, {33.4996, 126.5312}, {91, 181}, {-0.0, -180}, {1e9, 5}};
    ObjectNode message = from.message();
    double[] at = odd[any.nextInt(odd.length)];
    ObjectNode location = message.putObject("location");
    if (any.nextInt(5) == 0) {
      location.put("latitude", "NaN").put("longitude", "Infinity");
    } else {
      location.put("latitude", at[0]).put("longitude", at[1]);
    }
    return from.wire("message", message, "odd-place", Due.ANSWER);
  }

  private Wire ended() {
    return from.wire(
        "edited_message", from.located(new Point(37.5, 127.06), false), "ended", Due.ANYTHING);
  }

  private Wire news(String kind) {
    return from.wire(kind, from.message().put("text", "택시"), "news", Due.ANYTHING);
  }

  private Wire poll() {
    ObjectNode message = from.message();
    message.putObject("poll").put("id", "1").put("question", "?").putArray("options");
    return from.wire("message", message, "poll", Due.ANSWER);
  }

  private Wire notice() {
    ObjectNode message = from.message();
    message.putObject("pinned_message").put("message_id", 1).put("date", 0);
    return from.wire("message", message, "notice", Due.ANYTHING);
  }

  private Wire spoiled(RandomGenerator any) {
    Wire whole = any.nextBoolean() ? from.says("택시") : from.taps("mn::0", "7");
    ObjectNode body = (ObjectNode) Forms.read(whole.body());
    return new Wire(
        TelegramDialect.PATH, Forms.write(Forms.spoiled(body, any)), "spoiled", Due.ANYTHING);
  }
}
