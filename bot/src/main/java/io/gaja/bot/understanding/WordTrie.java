package io.gaja.bot.understanding;

import io.gaja.bot.understanding.Lexicon.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the known words that begin at a place of the text, in one walk down a tree. Forgives a
 * blank inside of a Korean word, letters typed for their syllables (ㅂㄹ줘), and one wrong letter.
 */
final class WordTrie {
  private static final double BLANK = 0.25;
  private static final double BLANK_INSIDE = 1.5;
  private static final double JAMO = 0.45;
  private static final double STRAY = 0.8;
  private static final double SLIP = 1.2;
  private static final double ENDING = 0.1;
  private static final double ENDING_SYLLABLE = 0.3;
  private static final double ENDS_AS_PLACE = 3;
  private static final int LONGEST_ENDING = 9;

  private final Node root = new Node();
  private final Forms forms;

  WordTrie(Forms forms) {
    this.forms = forms;
  }

  /** A known word found in the text. */
  record Found(Entry entry, int end, double cost) {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(4);
    private final List<Entry> entries = new ArrayList<>(1);
  }

  /** A walk: how many syllables were whole, what was forgiven, whether a word goes on before it. */
  private record Way(int length, int whole, int slips, double cost, boolean inside) {
    Way exact(boolean syllable) {
      return new Way(length + 1, whole + (syllable ? 1 : 0), slips, cost, inside);
    }

    Way jamo() {
      return new Way(length + 1, whole, slips, cost + JAMO, inside);
    }

    Way slip() {
      return new Way(length + 1, whole, slips + 1, cost + SLIP, inside);
    }

    Way stray() {
      return new Way(length, whole, slips, cost + STRAY, inside);
    }

    Way blank() {
      return new Way(length, whole, slips, cost + (inside ? BLANK_INSIDE : BLANK), inside);
    }
  }

  void add(Entry entry) {
    Node node = root;
    for (int i = 0; i < entry.word().length(); i++) {
      node = node.next.computeIfAbsent(entry.word().charAt(i), c -> new Node());
    }
    node.entries.add(entry);
  }

  Optional<Entry> find(String word) {
    Node node = root;
    for (int i = 0; i < word.length() && node != null; i++) {
      node = node.next.get(word.charAt(i));
    }
    return node == null ? Optional.empty() : node.entries.stream().findFirst();
  }

  List<Found> listAt(Text text, int start) {
    List<Found> found = new ArrayList<>();
    if (!(Text.isLatin(text.at(start)) && Text.isLatin(text.at(start - 1)))) {
      boolean inside = Text.isHangul(text.at(start - 1));
      walk(text, start, root, new Way(0, 0, 0, 0, inside), found);
    }
    return found;
  }

  private void walk(Text text, int at, Node node, Way way, List<Found> found) {
    for (Entry entry : node.entries) {
      if (fits(entry, way) && endsWord(text, at) && !text.isSpace(at - 1)) {
        found.add(new Found(entry, at, entry.cost() + way.cost()));
        addOpen(text, at, entry, way, found);
      }
    }
    if (at >= text.length() || node.next.isEmpty()) {
      return;
    }
    char c = text.at(at);
    Node exact = node.next.get(c);
    if (exact != null) {
      walk(text, at + 1, exact, way.exact(!Text.isJamo(c)), found);
    }
    if (c == ' ' && Text.isHangul(text.at(at - 1)) && Text.isHangul(text.at(at + 1))) {
      boolean letters = way.whole == 0 || Text.isJamo(text.at(at + 1));
      if (way.length > 0 && way.slips == 0 && exact == null && !letters) {
        walk(text, at + 1, node, way.blank(), found);
      }
    } else if (Text.isJamo(c)) {
      node.next.forEach((syllable, next) -> {
        if (Text.begins(c, syllable)) {
          walk(text, at + 1, next, way.jamo(), found);
        }
      });
      boolean alone = Text.isSyllable(text.at(at - 1)) && !Text.isJamo(text.at(at + 1));
      if (way.length > 0 && way.slips == 0 && alone) {
        walk(text, at + 1, node, way.stray(), found); // 택ㅅ시: one letter too many
      }
    } else if (Text.isSyllable(c) && way.length > 0 && way.cost == 0) {
      node.next.forEach((syllable, next) -> {
        if (Text.isSyllable(syllable) && Text.isSlip(c, syllable)) {
          walk(text, at + 1, next, way.slip(), found);
        }
      });
    }
  }

  /** The rest of what stands there without a blank, as an ending nobody has listed. */
  private void addOpen(Text text, int at, Entry entry, Way way, List<Found> found) {
    int end = at;
    while (end < at + LONGEST_ENDING && Text.isHangul(text.at(end))) {
      end++;
    }
    boolean letter = Text.isJamo(text.at(at - 1)) && way.cost() > 0;
    boolean loose =
        letter || (way.cost() > 0 && entry.shape() == Shape.WORD && entry.word().length() < 3);
    if (entry.open() && !loose && way.slips == 0 && end > at && !Text.isHangul(text.at(end))) {
      double place = forms.endsAsPlace(text, at, end) ? ENDS_AS_PLACE : 0;
      double cost = entry.cost() + way.cost() + ENDING + ENDING_SYLLABLE * (end - at) + place;
      found.add(new Found(entry, end, cost));
    }
  }

  /** Nothing but first letters may stand for a service only; a slip needs a longer word. */
  private static boolean fits(Entry entry, Way way) {
    if (way.whole == 0 && way.cost > 0) {
      return entry.tag() == Tag.LINE
          || (entry.tag() == Tag.CALL && way.length > 1)
          || (entry.tag() == Tag.CANCEL && way.length == 2);
    }
    return way.slips == 0 || (way.length > 3 && entry.tag() != Tag.KNOWN);
  }

  private static boolean endsWord(Text text, int end) {
    return !Text.isLatin(text.at(end - 1))
        || !(Text.isLatin(text.at(end)) || Character.isDigit(text.at(end)));
  }
}
