package io.gaja.bot.understanding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The likeliest way to read a text as a row of words. At each place only the best way of each shape
 * goes on, so that the work grows with the length of the text and no faster.
 */
final class Lattice {
  private static final double STRAY = 6;

  private final Text text;
  private final WordSource source;
  private final List<Map<Shape, Way>> ways = new ArrayList<>();
  private int steps;

  /** Where words come from. */
  interface WordSource {
    /** All readings that begin there; each reaches further than {@code start}. */
    List<Word> listAt(Text text, int start);
  }

  private record Way(Word word, double cost, Optional<Way> before) {}

  Lattice(Text text, WordSource source) {
    this.text = text;
    this.source = source;
    for (int i = 0; i <= text.length(); i++) {
      ways.add(new EnumMap<>(Shape.class));
    }
  }

  List<Word> read() {
    reach(0, new Way(Word.of(Tag.START, Shape.START, 0, 0, 0), 0, Optional.empty()));
    for (int at = 0; at < text.length(); at++) {
      if (text.isSpace(at)) {
        for (Way way : ways.get(at).values()) {
          reach(at + 1, way);
        }
      } else if (!ways.get(at).isEmpty()) {
        spread(at);
      }
    }
    return path();
  }

  /** How many joins were weighed: what the time is proportional to. */
  int steps() {
    return steps;
  }

  private void spread(int at) {
    boolean apart = at > 0 && text.isSpace(at - 1);
    List<Word> words = new ArrayList<>(source.listAt(text, at));
    words.add(Word.of(Tag.MARK, Shape.MARK, at, at + 1, STRAY));
    for (Word word : words) {
      for (Way way : ways.get(at).values()) {
        steps++;
        Shape before = way.word().shape();
        double join = apart ? before.joinApart(word.shape()) : before.join(word.shape());
        reach(word.end(), way, word, way.cost() + word.cost() + join);
      }
    }
  }

  private void reach(int at, Way before, Word word, double cost) {
    Way known = ways.get(at).get(word.shape());
    if (known == null || cost < known.cost()) {
      ways.get(at).put(word.shape(), new Way(word, cost, Optional.of(before)));
    }
  }

  private void reach(int at, Way way) {
    Way known = ways.get(at).get(way.word().shape());
    if (known == null || way.cost() < known.cost()) {
      ways.get(at).put(way.word().shape(), way);
    }
  }

  private List<Word> path() {
    Optional<Way> way = ways.getLast().values().stream().min(Comparator.comparingDouble(Way::cost));
    Deque<Word> words = new ArrayDeque<>();
    while (way.isPresent()) {
      words.addFirst(way.get().word());
      way = way.get().before();
    }
    words.pollFirst(); // the start
    return List.copyOf(words);
  }
}
