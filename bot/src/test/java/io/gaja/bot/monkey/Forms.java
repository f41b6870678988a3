package io.gaja.bot.monkey;

import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON, and how it goes wrong. */
final class Forms {
  /** Everything outside of ASCII is escaped, so that halves of surrogates arrive as they are. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final List<String> NO_FORM =
      List.of(
          "",
          " ",
          "{",
          "null",
          "[]",
          "[null]",
          "true",
          "7",
          "\"text\"",
          "{}",
          "{\"update_id\":}",
          "{\"kind\":\"text\"",
          "NaN",
          "\uFEFF{}",
          "\u0000\u0001\u0002",
          "<xml/>",
          "{\"a\":1}{\"b\":2}",
          "[".repeat(3000),
          "{\"message\":".repeat(1500),
          "{\"update_id\":1e999,\"id\":1e999}");

  private Forms() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static ArrayNode array() {
    return JSON.createArrayNode();
  }

  static String write(JsonNode node) {
    return JSON.writeValueAsString(node);
  }

  static JsonNode read(String text) {
    return JSON.readTree(text);
  }

  static String nothingOfTheKind(RandomGenerator dice) {
    return Words.one(NO_FORM, dice);
  }

  /** One to three fields, at any depth, become what they should not be. */
  static ObjectNode spoiled(ObjectNode whole, RandomGenerator dice) {
    int times = 1 + dice.nextInt(3);
    for (int i = 0; i < times; i++) {
      spoil(whole, dice);
    }
    return whole;
  }

  private static void spoil(ObjectNode node, RandomGenerator dice) {
    List<String> names = List.copyOf(node.propertyNames());
    if (names.isEmpty()) {
      return;
    }
    String name = Words.one(names, dice);
    if (node.get(name) instanceof ObjectNode inner && dice.nextInt(4) > 0) {
      spoil(inner, dice);
      return;
    }
    switch (dice.nextInt(12)) {
      case 0 -> node.remove(name);
      case 1 -> node.putNull(name);
      case 2 -> node.put(name, Long.MAX_VALUE);
      case 3 -> node.put(name, -1);
      case 4 -> node.put(name, 1e308);
      case 5 -> node.put(name, "NaN");
      case 6 -> node.put(name, true);
      case 7 -> node.putArray(name).add(node.objectNode());
      case 8 -> node.putObject(name).put("deep", 1).putObject("er").putArray("still");
      case 9 -> node.put(name, "x".repeat(6000));
      case 10 -> node.put(name, "");
      default -> node.put("unknown_" + name, "\ud83d\u0000");
    }
  }
}
