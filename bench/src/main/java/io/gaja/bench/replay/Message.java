package io.gaja.bench.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A message as the stream of a chat shows it. */
record Message(
    long seq,
    String id,
    boolean fromBot,
    String title,
    String text,
    List<Key> keys,
    String ask,
    Instant at,
    Optional<Instant> expiresAt,
    Optional<String> update) {

  /** A button that says something to the bot: verb, subject and version. */
  record Key(String label, String data, String verb, String subject) {
    private static Key of(String label, String data) {
      String[] parts = data.split(":", -1);
      return new Key(label, data, parts[0], parts.length > 1 ? parts[1] : "");
    }
  }

  static Message read(JsonNode json) {
    List<Key> keys = new ArrayList<>();
    for (JsonNode row : json.path("buttons")) {
      for (JsonNode button : row) {
        button
            .path("data")
            .stringValueOpt()
            .map(data -> Key.of(button.path("label").asString(""), data))
            .ifPresent(keys::add);
      }
    }
    return new Message(
        json.path("seq").asLong(),
        json.path("id").asString(""),
        json.path("from").asString("").equals("bot"),
        json.path("title").asString(""),
        json.path("text").asString(""),
        List.copyOf(keys),
        json.path("ask").asString(""),
        Instant.parse(json.path("at").asString()),
        json.path("expiresAt").stringValueOpt().map(Instant::parse),
        json.path("update").stringValueOpt());
  }

  /** Messages stand in the order of their numbers. */
  long number() {
    return Long.parseLong(id);
  }

  /** Whether only a mark was set on it, or nothing at all. */
  boolean saysTheSame(Message other) {
    return title.equals(other.title) && text.equals(other.text) && keys.equals(other.keys);
  }

  Optional<Key> findKey(String verb) {
    return keys.stream().filter(key -> key.verb().equals(verb)).findFirst();
  }

  Optional<Key> findKey(String verb, String subject) {
    return keys.stream()
        .filter(key -> key.verb().equals(verb) && key.subject().equals(subject))
        .findFirst();
  }

  /** The first button of this verb whose subject begins so. */
  Optional<Key> findKeyOf(String verb, String beginning) {
    return keys.stream()
        .filter(key -> key.verb().equals(verb) && key.subject().startsWith(beginning))
        .findFirst();
  }

  boolean has(String verb) {
    return findKey(verb).isPresent();
  }

  boolean has(String verb, String subject) {
    return findKey(verb, subject).isPresent();
  }
}
