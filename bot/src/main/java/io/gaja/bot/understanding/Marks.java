package io.gaja.bot.understanding;

import java.util.List;

/** Arrows, commas, and whatever else is no letter. */
final class Marks {
  private static final double COST = 0.1;

  private Marks() {}

  static List<Word> listAt(Text text, int at) {
    char c = text.at(at);
    if (Text.isWord(c)) {
      return List.of();
    }
    int end = at + 1;
    while (end < text.length() && isArrowPart(c) && isArrowPart(text.at(end))) {
      end++;
    }
    return List.of(Word.of(tag(c), Shape.MARK, at, end, COST));
  }

  private static Tag tag(char c) {
    return switch (c) {
      case '-', '=', '>', '~', '→', '➡', '⇒', '➔', '➜', '⟶', '–', '—', '＞', '～', '▶', '»' ->
          Tag.ARROW;
      case ',', '、', '，', '/', '|', '·', ';' -> Tag.COMMA;
      case '?', '？' -> Tag.QUESTION;
      case '.', '!', '…', '。' -> Tag.STOP;
      default -> Tag.MARK;
    };
  }

  private static boolean isArrowPart(char c) {
    return tag(c) == Tag.ARROW || c == '\ufe0f' || c == '\u200d';
  }
}
