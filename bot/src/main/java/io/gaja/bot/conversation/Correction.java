package io.gaja.bot.conversation;

import io.gaja.bot.understanding.Sentence;
import java.util.List;
import java.util.Optional;

/** What a message means that was changed after it was sent: this instead of what it was before. */
final class Correction {
  private static final int SAME_BEGINNING = 2;

  private Correction() {}

  /**
   * What the changed message most likely was: what began like it, else what was said last.
   *
   * @param said by the person lately, oldest first
   */
  static Optional<String> before(String changed, List<String> said) {
    return said.reversed().stream()
        .filter(words -> beginning(words).equals(beginning(changed)))
        .findFirst()
        .or(() -> said.reversed().stream().findFirst());
  }

  private static String beginning(String words) {
    String plain = Choosing.plain(words);
    return plain.substring(0, Math.min(SAME_BEGINNING, plain.length()));
  }

  /** A place alone stands for the one that was said alone before. */
  static Sentence of(Sentence now, Sentence before) {
    boolean swapsPlaces =
        now.place().isPresent() && now.not().isEmpty() && before.place().isPresent();
    return swapsPlaces ? now.rejecting(before.place()) : now;
  }
}
