package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.List;

/** All readings of what begins at a place: known words, numbers, names, marks. */
record Readings(Lexicon lexicon, Names names, Numerals numerals) implements Lattice.WordSource {

  @Override
  public List<Word> listAt(Text text, int start) {
    List<Word> all = new ArrayList<>();
    for (WordTrie.Found found : lexicon.words().listAt(text, start)) {
      Lexicon.Entry entry = found.entry();
      all.add(
          new Word(entry.tag(), entry.shape(), start, found.end(), found.cost(), entry.value(), 0));
    }
    all.addAll(numerals.listAt(text, start));
    all.addAll(names.listAt(text, start));
    all.addAll(Marks.listAt(text, start));
    return all;
  }
}
