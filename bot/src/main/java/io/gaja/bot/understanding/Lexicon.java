package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every word that is known: those of the files, of the lines, and the names of places. */
final class Lexicon {
  private static final double LINE_COST = 0.9;
  private static final double KNOWN_COST = 0.7;
  private static final double STATION_LEFT_OUT = 0.3;
  private static final List<String> STATIONS = List.of("역", " station");
  private static final int LEAST_FOR_SLIP = 6;
  private static final int LEAST_FOR_SWAP = 4;

  /** To take another word for one of these would hide a name, and tell nothing. */
  private static final Set<Tag> NEVER_MISTYPED =
      EnumSet.of(
          Tag.KNOWN,
          Tag.OFF_TOPIC,
          Tag.FILLER,
          Tag.FUNCTION,
          Tag.SAYING,
          Tag.ASKING,
          Tag.ITEM,
          Tag.PERSONS,
          Tag.MORE,
          Tag.ALONE,
          Tag.STILL,
          Tag.PART,
          Tag.NOW);

  private final WordTrie words;
  private final Map<String, List<Entry>> slips = new HashMap<>();

  /**
   * What a known word is.
   *
   * @param open whether any ending may follow: 취소해줬으면
   */
  record Entry(String word, Tag tag, Shape shape, double cost, String value, boolean open) {
    boolean isLatin() {
      return Text.isLatin(word.charAt(0));
    }
  }

  Lexicon(List<Vocabulary> lines, Set<String> placeNames, Forms forms) {
    words = new WordTrie(forms);
    read("korean.txt", Shape.WORD);
    read("english.txt", Shape.LATIN);
    for (Vocabulary line : lines) {
      line.korean().forEach(word -> addLine(line, word, Shape.WORD));
      line.english().forEach(word -> addLine(line, word, Shape.LATIN));
    }
    for (WordFile.Section section : WordFile.read("places.txt")) {
      section.words().stream()
          .filter(name -> !isWayTo(name, placeNames))
          .forEach(name -> addPlace(name, section.name()));
    }
    placeNames.forEach(name -> addPlace(name, ""));
    placeNames.forEach(this::addWithoutStation);
  }

  WordTrie words() {
    return words;
  }

  /** Known English words that differ from this one by a slip of the finger. */
  List<Entry> listAlike(String word) {
    if (word.length() < LEAST_FOR_SWAP) {
      return List.of();
    }
    List<Entry> alike = new ArrayList<>(slips.getOrDefault(word, List.of()));
    for (int i = 1; i < word.length(); i++) {
      String shorter = word.substring(0, i) + word.substring(i + 1);
      alike.addAll(slips.getOrDefault(shorter, List.of()));
      boolean doubled = word.charAt(i) == word.charAt(i - 1);
      words
          .find(shorter)
          .filter(entry -> isMistyped(entry) || (doubled && entry.tag() == Tag.LINE))
          .ifPresent(alike::add);
    }
    return alike;
  }

  /** A word of that kind inside of a longer one: 주차 in 주차비, 기사 in 대리기사. */
  Optional<Entry> findIn(Text text, int start, int end, Tag tag) {
    for (int at = start; at < end; at++) {
      for (WordTrie.Found found : words.listAt(text, at)) {
        boolean exact = found.cost() <= found.entry().cost();
        if (found.entry().tag() == tag && exact && found.end() <= end) {
          return Optional.of(found.entry());
        }
      }
    }
    return Optional.empty();
  }

  private void read(String resource, Shape usual) {
    for (WordFile.Section section : WordFile.read(resource)) {
      String[] head = section.name().split(" ", -1);
      Tag tag = Tag.valueOf(head[0]);
      Shape shape = head.length > 1 ? Shape.valueOf(head[1].toUpperCase(Locale.ROOT)) : usual;
      Optional<Double> cost =
          head.length > 2 ? Optional.of(Double.valueOf(head[2])) : Optional.empty();
      for (String written : section.words()) {
        int equals = written.indexOf('=', 1);
        String name = equals < 0 ? written : written.substring(0, equals);
        String value = equals < 0 ? "" : written.substring(equals + 1);
        boolean open = name.endsWith("*");
        String word = open ? name.substring(0, name.length() - 1) : name;
        add(new Entry(word, tag, shape, cost.orElseGet(() -> cost(word)), value, open));
      }
    }
  }

  private void addLine(Vocabulary line, String written, Shape shape) {
    boolean hint = written.startsWith("~");
    boolean open = (hint && shape == Shape.WORD) || written.endsWith("*");
    String word = written.substring(hint ? 1 : 0).replace("*", "").toLowerCase(Locale.ROOT);
    Tag tag = hint ? Tag.LINE_HINT : Tag.LINE;
    double cost = Math.max(LINE_COST, cost(word));
    add(new Entry(word, tag, shape, cost, line.line().value(), open));
  }

  /** People say 강변 for 강변역, and "Bangbae" for "Bangbae Station". */
  private void addWithoutStation(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    for (String station : STATIONS) {
      String stem = plain.substring(0, Math.max(0, plain.length() - station.length()));
      if (plain.endsWith(station) && stem.length() > 1 && words.find(stem).isEmpty()) {
        add(new Entry(stem, Tag.KNOWN, Shape.PLACE, KNOWN_COST + STATION_LEFT_OUT, "", false));
      }
    }
  }

  /** 광나루로 is rather "to 광나루" than a road. */
  private static boolean isWayTo(String name, Set<String> placeNames) {
    String stem = name.substring(0, name.length() - 1);
    return name.endsWith("로") && (placeNames.contains(stem) || placeNames.contains(stem + "역"));
  }

  private void addPlace(String name, String kind) {
    String key = Text.of(name, 80).plain();
    if (key.length() > 1) {
      String compact = Text.isHangul(key.charAt(key.length() - 1)) ? key.replace(" ", "") : key;
      add(
          new Entry(
              compact, Tag.KNOWN, Shape.PLACE, KNOWN_COST + 0.02 * key.length(), kind, false));
    }
  }

  private void add(Entry entry) {
    words.add(entry);
    if (!entry.isLatin()) {
      return;
    }
    if (entry.word().indexOf('\'') > 0) {
      String plain = entry.word().replace("'", "");
      words.add(new Entry(plain, entry.tag(), entry.shape(), entry.cost(), entry.value(), false));
    }
    if (!NEVER_MISTYPED.contains(entry.tag())
        && entry.word().chars().allMatch(c -> Text.isLatin((char) c))) {
      addSlips(entry);
    }
  }

  /** The word without one of its letters, and with two of them swapped; the first one stands. */
  private void addSlips(Entry entry) {
    String word = entry.word();
    for (int i = 1; i < word.length(); i++) {
      if (word.length() >= LEAST_FOR_SLIP) {
        slip(word.substring(0, i) + word.substring(i + 1), entry);
      }
      if (word.length() >= LEAST_FOR_SWAP && i + 1 < word.length()) {
        String swapped = "" + word.charAt(i + 1) + word.charAt(i);
        slip(word.substring(0, i) + swapped + word.substring(i + 2), entry);
      }
    }
  }

  private boolean isMistyped(Entry entry) {
    return entry.word().length() >= LEAST_FOR_SLIP && !NEVER_MISTYPED.contains(entry.tag());
  }

  private void slip(String typed, Entry entry) {
    slips.computeIfAbsent(typed, key -> new ArrayList<>()).add(entry);
  }

  /** A short Korean word is in many others by chance; an English one stands between blanks. */
  private static double cost(String word) {
    if (Text.isLatin(word.charAt(0))) {
      return 1 + 0.1 * word.chars().filter(c -> c == ' ').count();
    }
    return word.length() == 1 ? 2.2 : word.length() == 2 ? 1.1 : 0.9;
  }
}
