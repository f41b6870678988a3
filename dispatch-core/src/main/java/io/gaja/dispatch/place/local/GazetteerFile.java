package io.gaja.dispatch.place.local;

import io.gaja.dispatch.place.Point;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tab separated list of places; its format is told at the top of the file itself. */
final class GazetteerFile {
  private static final int COLUMNS = 8;
  private static final int LOWEST_RANK = 3;

  private GazetteerFile() {}

  static List<KnownPlace> readResource(String resource) {
    try (InputStream in =
        Objects.requireNonNull(GazetteerFile.class.getResourceAsStream(resource), resource)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** Refuses a malformed list with a sentence that names the line, counted from 1. */
  static List<KnownPlace> read(List<String> lines) {
    List<KnownPlace> places = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        KnownPlace place = place(line);
        check(names.add(Words.key(place.korean())), "the Korean name stands there twice");
        check(names.add(Words.key(place.english())), "the English name stands there twice");
        places.add(place);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Line " + (i + 1) + " of the gazetteer is wrong: " + e.getMessage(), e);
      }
    }
    return List.copyOf(places);
  }

  private static KnownPlace place(String line) {
    String[] columns = line.split("\t", -1);
    check(
        columns.length == COLUMNS || columns.length == COLUMNS - 1,
        "it has " + columns.length + " columns, not " + COLUMNS + " (the last may be left out)");
    for (int i = 0; i < COLUMNS - 1; i++) {
      check(!columns[i].isBlank(), "column " + (i + 1) + " is empty");
    }
    int rank = (int) number(columns[4], "rank");
    check(rank >= 1 && rank <= LOWEST_RANK, "a rank is 1, 2 or 3");
    String aliases = columns.length == COLUMNS ? columns[COLUMNS - 1] : "";
    return new KnownPlace(
        columns[0].strip(),
        columns[1].strip(),
        new Point(number(columns[2], "latitude"), number(columns[3], "longitude")),
        rank,
        columns[5].strip(),
        columns[6].strip(),
        Stream.of(aliases.split(",", -1)).map(String::strip).filter(a -> !a.isEmpty()).toList());
  }

  private static double number(String text, String what) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("its " + what + " is not a number", e);
    }
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
