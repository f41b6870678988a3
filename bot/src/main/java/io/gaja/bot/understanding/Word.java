package io.gaja.bot.understanding;

/**
 * One reading of a stretch of the sentence.
 *
 * @param cost how unlikely it is by itself
 * @param value what the lexicon says beside the tag, such as the code of a line
 * @param amount the number said, in the unit of the tag
 */
record Word(Tag tag, Shape shape, int start, int end, double cost, String value, double amount) {

  static Word of(Tag tag, Shape shape, int start, int end, double cost) {
    return new Word(tag, shape, start, end, cost, "", 0);
  }

  static Word amount(Tag tag, int start, int end, double amount) {
    return new Word(tag, Shape.NUMBER, start, end, 0.6, "", amount);
  }

  Word as(Tag other) {
    return new Word(other, shape, start, end, cost, value, amount);
  }

  boolean is(Tag... tags) {
    for (Tag one : tags) {
      if (tag == one) {
        return true;
      }
    }
    return false;
  }
}
