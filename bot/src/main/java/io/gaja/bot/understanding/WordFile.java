package io.gaja.bot.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file of words: {@code [NAME]} begins a section, words are parted by commas, {@code $x = a|b}
 * names endings, and {@code 불러$x} stands for one word with each of them. {@code #} is a comment.
 */
final class WordFile {
  private static final int MOST_WORDS = 20_000;

  private final Map<String, List<String>> endings = new HashMap<>();
  private final List<Section> sections = new ArrayList<>();

  private WordFile() {}

  /**
   * @param words in lower case, as the file writes them, endings spelled out
   */
  record Section(String name, List<String> words) {}

  static List<Section> read(String resource) {
    WordFile file = new WordFile();
    readLines(resource).forEach(file::line);
    return List.copyOf(file.sections);
  }

  /** The lines that say something, without comments. */
  static List<String> readLines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(WordFile.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  private void line(String line) {
    int equals = line.indexOf(" = ");
    if (line.startsWith("$") && equals > 0) {
      endings.put(line.substring(1, equals).strip(), endings(line.substring(equals + 3)));
    } else if (line.startsWith("[")) {
      sections.add(new Section(line.substring(1, line.indexOf(']')), new ArrayList<>()));
    } else {
      List<String> words = sections.getLast().words();
      for (String word : line.split(",", -1)) {
        words.addAll(spellOut(word.strip()));
      }
      if (words.size() > MOST_WORDS) {
        throw new IllegalStateException("Too many words in " + sections.getLast().name());
      }
    }
  }

  private List<String> endings(String list) {
    return Stream.of(list.split("\\|", -1))
        .map(String::strip)
        .flatMap(ending -> spellOut(ending).stream())
        .toList();
  }

  private List<String> spellOut(String word) {
    int dollar = word.indexOf('$');
    if (dollar < 0) {
      return word.isEmpty() ? List.of() : List.of(word);
    }
    String name = word.substring(dollar + 1);
    List<String> all = new ArrayList<>();
    for (String ending :
        Objects.requireNonNull(endings.get(name), () -> "No endings are named $" + name)) {
      all.add(word.substring(0, dollar) + ending);
    }
    return all;
  }
}
