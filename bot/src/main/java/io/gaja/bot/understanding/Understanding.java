package io.gaja.bot.understanding;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one sentence. Made once and shared: it keeps the words of the lines and the names of places
 * that help to see where a name begins and ends. The first 400 characters are read, no more.
 */
public final class Understanding {
  public static final int READ_AT_MOST = 400;

  private final Lexicon lexicon;
  private final Names names;
  private final Contractions contractions;
  private final Numerals numerals = new Numerals();
  private final Grammar grammar;

  /**
   * Reads the files of words, which takes a moment.
   *
   * @param vocabularies the words of the lines that are offered
   * @param placeNames names of places in any language; words of a name that is not among them are
   *     told from the rest by their form
   */
  public Understanding(List<Vocabulary> vocabularies, Set<String> placeNames) {
    Forms forms = Forms.read();
    lexicon = new Lexicon(vocabularies, placeNames, forms);
    names = new Names(lexicon, forms);
    contractions = new Contractions(lexicon, forms);
    grammar = new Grammar(lexicon, names, new Lines(vocabularies, lexicon), new Intents());
  }

  /**
   * What the sentence means; never fails, for what means nothing is {@link Intent#NONE}.
   *
   * @param now the local time of the person, from which "7시" and "in an hour" are reckoned
   */
  public Sentence read(String said, LocalDateTime now) {
    Text text = text(said);
    List<Word> words = read(text);
    Sentence sentence = new Reading(grammar, text, words, now).sentence();
    if (words.stream().anyMatch(Understanding::isKnown)) {
      return sentence;
    }
    return otherKeyboard(text, now).orElse(sentence);
  }

  /** Tried only where the sentence holds no known word, and believed only if all of it is known. */
  private Optional<Sentence> otherKeyboard(Text text, LocalDateTime now) {
    return Keyboard.other(text.typed())
        .map(keys -> Text.of(keys, READ_AT_MOST))
        .flatMap(keys -> {
          List<Word> words = read(keys);
          return words.stream().allMatch(Understanding::isKnown)
              ? Optional.of(new Reading(grammar, keys, words, now).sentence())
              : Optional.empty();
        });
  }

  private Text text(String said) {
    return Text.of(contractions.spelledOut(Text.of(said, READ_AT_MOST).typed()), READ_AT_MOST);
  }

  private static boolean isKnown(Word word) {
    return !word.is(Tag.NAME, Tag.SUFFIXED, Tag.SAYING, Tag.JUNK, Tag.MARK, Tag.NUMBER);
  }

  private List<Word> read(Text text) {
    return new Lattice(text, new Readings(lexicon, names, numerals)).read();
  }

  /** For tests and for people who write rules: the words that a sentence is taken to be made of. */
  List<Word> words(String said) {
    return read(text(said));
  }

  /** How much work a sentence is. */
  int steps(String said) {
    Lattice lattice = new Lattice(text(said), new Readings(lexicon, names, numerals));
    lattice.read();
    return lattice.steps();
  }
}
