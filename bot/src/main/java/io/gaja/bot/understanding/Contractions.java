package io.gaja.bot.understanding;

/**
 * What is spoken as one syllable, spelled out: 홍댄데 → 홍대인데, 사거린데요 → 사거리인데요. Only where the name of a
 * place stands before it, for 그런데 is none.
 */
record Contractions(Lexicon lexicon, Forms forms) {
  private static final int LONGEST = 12;

  /** ㄴ under a syllable. */
  private static final int COPULA = 4;

  String spelledOut(String said) {
    StringBuilder whole = new StringBuilder(said);
    for (int i = said.length() - 1; i > 0; i--) {
      if (said.charAt(i) == '데' && isContracted(said, i - 1)) {
        whole.setCharAt(i - 1, open(said.charAt(i - 1)));
        whole.insert(i, '인');
      }
    }
    return whole.toString();
  }

  private boolean isContracted(String said, int last) {
    char c = said.charAt(last);
    if (!Text.isSyllable(c) || (c - '가') % 28 != COPULA) {
      return false;
    }
    int start = last;
    while (start > 0 && last - start < LONGEST && Text.isSyllable(said.charAt(start - 1))) {
      start--;
    }
    String name = said.substring(start, last) + open(c);
    Text text = new Text(name, name);
    return Forms.longest(text, 0, name.length(), forms.placeEnds()) > 1 || isPlace(name);
  }

  private boolean isPlace(String name) {
    return lexicon.words().find(name).filter(entry -> entry.shape() == Shape.PLACE).isPresent();
  }

  private static char open(char closed) {
    return (char) (closed - COPULA);
  }
}
