package io.gaja.dispatch.place.local;

import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which known places someone's words may mean. An exact name or alias ends the search; else all
 * that look alike, and only when nothing does, forgiving slips of the finger.
 */
final class NameSearch {
  private static final int STATION_LEFT_OUT = 1;
  private static final int BEGINS = 2;
  private static final int CONTAINS = 3;
  private static final int ALL_WORDS = 4;

  private static final int LONGEST_KEY = 40;

  private final List<Entry> entries;
  private final Map<String, List<KnownPlace>> exact = new HashMap<>();

  NameSearch(List<KnownPlace> places) {
    entries = places.stream().map(Entry::of).toList();
    for (Entry entry : entries) {
      entry.keys.forEach(k -> exact.computeIfAbsent(k, key -> new ArrayList<>()).add(entry.place));
    }
  }

  /** Those of which this is a name or an alias, the ones asked for most and nearest first. */
  List<KnownPlace> findNamed(String words, Optional<Point> near, int most) {
    return ranked(findExact(Words.readings(words)), near, most);
  }

  /** The likeliest first: how well the name fits, then how often it is asked for, then how near. */
  List<KnownPlace> find(String words, Optional<Point> near, int most) {
    SequencedSet<String> readings = Words.readings(words);
    if (readings.isEmpty()) {
      return List.of();
    }
    List<Match> matches = findExact(readings);
    if (matches.isEmpty()) {
      matches = findAlike(readings.getLast(), words);
    }
    if (matches.isEmpty()) {
      matches = findMistyped(readings);
    }
    return ranked(matches, near, most);
  }

  private static List<KnownPlace> ranked(List<Match> matches, Optional<Point> near, int most) {
    return matches.stream()
        .sorted(
            Comparator.comparingInt(Match::misfit)
                .thenComparingInt(m -> m.place().rank())
                .thenComparingLong(m -> metres(m.place(), near)))
        .limit(most)
        .map(Match::place)
        .toList();
  }

  private List<Match> findExact(SequencedSet<String> readings) {
    return readings.stream()
        .map(reading -> exact.getOrDefault(reading, List.of()))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .map(places -> places.stream().map(p -> new Match(p, 0)).toList())
        .orElse(List.of());
  }

  private List<Match> findAlike(String reading, String words) {
    String base = Words.withoutStation(reading);
    Set<String> each = new LinkedHashSet<>(Words.each(words));
    return entries.stream().flatMap(e -> e.alike(reading, base, each).stream()).toList();
  }

  private List<Match> findMistyped(SequencedSet<String> readings) {
    return readings.reversed().stream()
        .filter(reading -> reading.length() <= LONGEST_KEY)
        .map(this::findMistyped)
        .filter(matches -> !matches.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Match> findMistyped(String reading) {
    int forgiven = Spelling.forgivenIn(reading);
    Spelling typed = Spelling.of(reading);
    return forgiven == 0
        ? List.of()
        : entries.stream().flatMap(e -> e.mistyped(typed, forgiven).stream()).toList();
  }

  private static long metres(KnownPlace place, Optional<Point> near) {
    return near.map(point -> point.distanceTo(place.point()).metres()).orElse(0L);
  }

  /** A place that may be meant; the smaller the misfit, the likelier. */
  private record Match(KnownPlace place, int misfit) {}

  /** A place with all its names made ready for comparing; {@code lines} has each key on its own. */
  private record Entry(
      KnownPlace place,
      Set<String> keys,
      Set<String> bases,
      List<Spelling> spellings,
      String lines,
      String address) {

    static Entry of(KnownPlace place) {
      Set<String> keys = new LinkedHashSet<>(place.names().map(Words::key).toList());
      Set<String> bases = new LinkedHashSet<>(keys.stream().map(Words::withoutStation).toList());
      List<Spelling> spellings =
          Stream.concat(keys.stream(), bases.stream()).distinct().map(Spelling::of).toList();
      String address = Words.key(place.koreanAddress()) + " " + Words.key(place.englishAddress());
      String lines = "\n" + String.join("\n", keys);
      return new Entry(place, keys, bases, spellings, lines, address);
    }

    Optional<Match> alike(String reading, String base, Set<String> each) {
      if (bases.contains(base)) {
        return Optional.of(new Match(place, STATION_LEFT_OUT));
      }
      // One syllable, or two Latin letters, are inside of half of all names.
      if (reading.length() < (Words.isHangul(reading) ? 2 : 3)) {
        return Optional.empty();
      }
      if (lines.contains("\n" + reading)) {
        return Optional.of(new Match(place, BEGINS));
      }
      if (isNamed(reading)) {
        return Optional.of(new Match(place, CONTAINS));
      }
      return each.size() > 1 && hasAll(each)
          ? Optional.of(new Match(place, ALL_WORDS))
          : Optional.empty();
    }

    Optional<Match> mistyped(Spelling typed, int forgiven) {
      int least = forgiven + 1;
      for (Spelling known : spellings) {
        least = Math.min(least, typed.slipsFrom(known, forgiven));
      }
      return least > forgiven ? Optional.empty() : Optional.of(new Match(place, least));
    }

    /** Every word is in a name or in the address, and at least one is in a name. */
    private boolean hasAll(Set<String> each) {
      return each.stream().anyMatch(this::isNamed)
          && each.stream().allMatch(w -> isNamed(w) || address.contains(w));
    }

    private boolean isNamed(String word) {
      return lines.contains(word);
    }
  }
}
