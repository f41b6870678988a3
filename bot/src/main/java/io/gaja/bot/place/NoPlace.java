package io.gaja.bot.place;

import io.gaja.bot.conversation.GoAhead;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said at a question for a place and can be none. */
public final class NoPlace {
  private static final int LONGEST_NAME = 24;
  private static final int MOST_WORDS = 4;

  /** Half-typed letters and signs alone. */
  private static final Pattern LETTERS = Pattern.compile("[ㄱ-ㅎㅏ-ㅣ\\P{L}]*");

  /** How sentences end or begin, and names do not. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".*(?:[해어아예에세네데나까]요|니다|죠|[싶있없했겠]어|싶다|몰라|같아|할래|해줘|거든|[는은]데|무데나|말고)[.!~]*|.*\\?.*"
              + "|(?i)(?:i|i'm|we|you|it|what|how|why|where|can|could|is|are|do|don't|please|my|any|anywhere"
              + "|somewhere|whatever|ok|okay|hmm|idk)\\b.*");

  private NoPlace() {}

  /** Whether words that name nothing we know may still be a name. */
  static boolean mayBeOne(String words) {
    String said = words.strip();
    return said.length() <= LONGEST_NAME
        && said.split("\\s+").length <= MOST_WORDS
        && !LETTERS.matcher(said).matches()
        && !SENTENCE.matcher(said).matches();
  }

  /**
   * The answer to a yes, a no, a "call it" or a call for help; empty for what may name a place.
   *
   * @param question is asked again after it
   */
  public static Optional<Turn> answer(Sentence said, Turn question, Scene scene) {
    if (!GoAhead.saysNothingElse(said)) {
      return Optional.empty();
    }
    return switch (said.intent()) {
      case YES, CALL ->
          said.line().isEmpty()
              ? Optional.of(question.after(scene.reply(Msg.PLACE_FIRST)))
              : Optional.empty();
      case NO -> Optional.of(question.after(scene.reply(Msg.PLACE_OTHERWISE)));
      case HELP -> Optional.of(question.after(scene.reply(Msg.PLACE_HELP)));
      default -> Optional.empty();
    };
  }
}
