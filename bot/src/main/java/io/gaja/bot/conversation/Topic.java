package io.gaja.bot.conversation;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.understanding.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Something the bot can talk about: its commands, its buttons and its steps. All of it is pure. */
public interface Topic {
  /** Typed with a slash: {@code taxi}. */
  default Set<String> commands() {
    return Set.of();
  }

  default Turn onCommand(String command, Scene scene) {
    return Turn.nothing();
  }

  /** A command that means something of its own at this step; empty for what it usually means. */
  default Optional<Turn> onCommandAt(Step step, String command, Scene scene) {
    return Optional.empty();
  }

  default Set<Verb> verbs() {
    return Set.of();
  }

  default Turn onTap(Tapped tap, Scene scene) {
    return Turn.nothing();
  }

  /** The sealed family of this topic's steps. */
  default Optional<Class<? extends Step>> steps() {
    return Optional.empty();
  }

  /** An answer to the question of the step; empty when it is none. */
  default Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return Optional.empty();
  }

  /** A tap on a button of the step's own question. */
  default Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    return Optional.empty();
  }

  /** Asks the question of the step once more, as it was. */
  default Turn askAgain(Step step, Scene scene) {
    return Turn.nothing();
  }

  /** Whether the step reads any words as its answer, so that no sentence is looked for in them. */
  default boolean readsAnyText(Step step) {
    return false;
  }

  /**
   * Words that mean one thing to somebody who has this under way, before a sentence is looked for
   * in them; never at a step that reads any text.
   *
   * @param otherwise what they mean to everybody else
   */
  default Optional<Turn> onWords(String words, Supplier<Turn> otherwise, Scene scene) {
    return Optional.empty();
  }

  /** A sentence that goes on with what is asked at the step, or corrects it. */
  default Optional<Turn> onSentenceAt(Step step, Sentence said, Scene scene) {
    return Optional.empty();
  }

  /** A sentence that says all by itself what it is about; understood at any step. */
  default Optional<Turn> onSentence(Sentence said, Scene scene) {
    return Optional.empty();
  }

  /** Something said while nothing was asked, or that the step could not read. */
  default Optional<Turn> onStray(Incoming said, Scene scene) {
    return Optional.empty();
  }

  /** What this topic has to add to the end of any turn, another topic's too. */
  default Turn.Settled lastWord(Turn.Settled turn, Scene scene) {
    return turn;
  }
}
