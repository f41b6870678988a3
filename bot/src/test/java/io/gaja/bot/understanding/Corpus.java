package io.gaja.bot.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences with what they mean, as {@code bench/corpus/README.md} describes the form. */
public record Corpus(List<Entry> entries) {
  private static final LocalDateTime USUAL_NOW = LocalDateTime.of(2026, 5, 14, 21, 30);
  private static final JsonMapper JSON = new JsonMapper();

  /** One line of the file. */
  public record Entry(
      String id, String language, String said, LocalDateTime now, Meaning meaning) {}

  /** Refuses a file with a sentence that names the first wrong line. */
  public static Corpus read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        Entry entry = entry(JSON.readTree(lines.get(i)), i + 1);
        check(ids.add(entry.id()), "the id " + entry.id() + " stands there twice");
        entries.add(entry);
      } catch (JacksonException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Line " + (i + 1) + " of " + file.getFileName() + ": " + e.getMessage(), e);
      }
    }
    return new Corpus(List.copyOf(entries));
  }

  private static Entry entry(JsonNode line, int number) {
    check(line.isObject(), "it is no JSON object");
    check(line.hasNonNull("said") && line.hasNonNull("intent"), "it lacks said or intent");
    SortedMap<String, String> slots = new TreeMap<>();
    for (String key : line.propertyNames()) {
      if (Meaning.SLOTS.contains(key)) {
        slots.put(key, text(line.get(key)));
      } else {
        check(
            Set.of("id", "lang", "said", "now", "intent", "note").contains(key),
            "the key " + key + " is unknown");
      }
    }
    String intent = line.get("intent").asString();
    check(
        Stream.of(Intent.values()).anyMatch(known -> known.code().equals(intent)),
        "the intent " + intent + " is unknown");
    return new Entry(
        line.hasNonNull("id") ? line.get("id").asString() : "line-" + number,
        line.hasNonNull("lang") ? line.get("lang").asString() : "?",
        line.get("said").asString(),
        line.hasNonNull("now") ? LocalDateTime.parse(line.get("now").asString()) : USUAL_NOW,
        new Meaning(intent, slots));
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> stops = new ArrayList<>();
      value.forEach(stop -> stops.add(stop.asString()));
      return Meaning.joined(stops);
    }
    return value.asString();
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
