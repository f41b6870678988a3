package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Wire.Due;
import io.gaja.dispatch.place.Point;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as a page posts them. */
final class WebDialect implements Dialect {
  private static final List<String> LANGUAGES =
      List.of("", "xx", "en-US-u-nu-thai", "zh-Hant-TW", "!!", "a".repeat(60));

  private final String key;
  private final String language;
  private final String photo;
  private final RandomGenerator dice;

  WebDialect(String key, String language, String photo, RandomGenerator dice) {
    this.key = key;
    this.language = language;
    this.photo = photo;
    this.dice = dice;
  }

  @Override
  public Wire says(String text) {
    Due due = text.isBlank() ? Due.ANYTHING : Due.ANSWER;
    return wire(body("text").put("text", text), "text", due);
  }

  @Override
  public Wire taps(String data, String messageId) {
    Due due = data.getBytes(StandardCharsets.UTF_8).length <= 64 ? Due.ANSWER : Due.ANYTHING;
    return wire(body("tap").put("data", data).put("messageId", messageId), "tap", due);
  }

  @Override
  public Wire shares(Point point, boolean live) {
    ObjectNode body = at(body("location"), point).put("live", live);
    return wire(body, live ? "live" : "location", Due.ANSWER);
  }

  @Override
  public Wire moves(Point point) {
    return wire(at(body("moved"), point), "moved", Due.ANYTHING);
  }

  @Override
  public Wire shows(String phone) {
    return wire(body("contact").put("phone", phone).put("own", true), "contact", Due.ANSWER);
  }

  @Override
  public Wire photographs() {
    return wire(body("photo").put("data", photo), "photo", Due.ANSWER);
  }

  @Override
  public Wire oddity(RandomGenerator any) {
    return switch (any.nextInt(10)) {
      case 0 -> wire(body("live-ended"), "ended", Due.ANYTHING);
      case 1 -> wire(at(body("location"), new Point(0, 0)), "odd-place", Due.ANSWER);
      case 2 -> wire(at(body("location"), new Point(33.4996, 126.5312)), "odd-place", Due.ANSWER);
      case 3 -> wire(body("contact").put("phone", "01099998888"), "contact", Due.ANSWER);
      case 4 -> wire(body("location").put("latitude", "NaN"), "bad-place", Due.ANYTHING);
      case 5 -> taps("y".repeat(65), "1");
      case 6 ->
          wire(
              body("text").put("text", "택시").put("language", Words.one(LANGUAGES, any)),
              "text",
              Due.ANSWER);
      case 7 -> new Wire(path(), Forms.nothingOfTheKind(any), "no-json", Due.ANYTHING);
      case 8 -> wire(body("text").put("text", "x".repeat(70_000)), "too-large", Due.ANYTHING);
      default -> spoiled(any);
    };
  }

  private Wire spoiled(RandomGenerator any) {
    ObjectNode whole =
        any.nextBoolean() ? body("text").put("text", "택시") : body("tap").put("data", "mn::0");
    return wire(Forms.spoiled(whole, any), "spoiled", Due.ANYTHING);
  }

  private ObjectNode body(String kind) {
    UUID id = new UUID(dice.nextLong(), dice.nextLong());
    ObjectNode body = Forms.object().put("id", id.toString()).put("kind", kind);
    return body.put("language", language).put("name", key);
  }

  private static ObjectNode at(ObjectNode body, Point point) {
    return body.put("latitude", point.latitude()).put("longitude", point.longitude());
  }

  private Wire wire(ObjectNode body, String kind, Due due) {
    return new Wire(path(), Forms.write(body), kind, due);
  }

  private String path() {
    return "/api/chats/" + key + "/updates";
  }
}
