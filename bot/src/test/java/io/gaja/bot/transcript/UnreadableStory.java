package io.gaja.bot.transcript;

/** A transcript says something that cannot be played; the sentence is for its writer. */
final class UnreadableStory extends AssertionError {
  private static final long serialVersionUID = 1L;

  UnreadableStory(String sentence) {
    super(sentence);
  }

  UnreadableStory at(Act line) {
    return new UnreadableStory("At “" + line.written() + "”: " + getMessage());
  }
}
