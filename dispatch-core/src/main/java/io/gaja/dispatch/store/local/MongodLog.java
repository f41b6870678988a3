package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.json.JsonParseException;

/**
 * What mongod wrote about why it does not run: one JSON document per line, "E" and "F" for errors.
 */
final class MongodLog {
  private static final int LONGEST_WORDS = 300;

  private MongodLog() {}

  static Optional<String> findComplaint(Path log) {
    try (Stream<String> lines = Files.lines(log)) {
      List<String> complaints =
          lines.filter(l -> l.contains("\"s\":\"E\"") || l.contains("\"s\":\"F\"")).toList();
      return complaints.isEmpty() ? Optional.empty() : Optional.of(inWords(complaints.getFirst()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String inWords(String line) {
    String words = line;
    try {
      Document entry = Document.parse(line);
      words = entry.getString("msg") + " " + entry.get("attr", new Document()).toJson();
    } catch (JsonParseException e) {
      // Not a document after all: the line itself will do.
    }
    return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words;
  }
}
