package io.gaja.bot.conversation;

import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import java.util.List;
import java.util.Optional;

/** What is typed for what stands on the buttons of a question, as good as a tap on them. Pure. */
final class Typing {
  private final Topics all;

  Typing(Topics all) {
    this.all = all;
  }

  /** Whether it can be a choice at all: to put a question anew may cost a price to be looked up. */
  static boolean mayChoose(String text, Sentence said, Scene scene) {
    return new Choosing(text).isPossible()
        || GoAhead.is(said, text, scene)
        || said.intent() == Intent.NO;
  }

  /** A label, a part of one, a yes or a no; empty for anything else. */
  Optional<Turn> choice(String text, Sentence said, Turn.Settled question, Scene scene) {
    Options options = Options.of(question);
    return options
        .chosenBy(new Choosing(text))
        // "now" is a time before it is half of what stands on the button.
        .filter(chosen -> !chosen.is(Verb.CALL_NOW) || said.at().isEmpty())
        .flatMap(chosen -> tap(chosen, scene))
        .or(() ->
            GoAhead.is(said, text, scene) ? goAhead(options, question, scene) : Optional.empty())
        .or(() ->
            said.intent() == Intent.NO ? refused(options, question, scene) : Optional.empty());
  }

  /** Nothing less than a whole label, where any text may be the answer. */
  Optional<Turn> label(String text, Turn.Settled question, Scene scene) {
    return Options.of(question).typed(text).flatMap(chosen -> tap(chosen, scene));
  }

  /** What the step takes for a yes; else the one button that goes ahead, or which of them. */
  private Optional<Turn> goAhead(Options options, Turn.Settled question, Scene scene) {
    List<Option> meant = options.goingAhead();
    return option(Verb.YES, scene)
        .or(() -> meant.size() == 1 ? tap(meant.getFirst(), scene) : Optional.empty())
        .or(() ->
            meant.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    question.after(scene.reply(Msg.WHICH_OF_THESE, Options.names(meant)))));
  }

  /** None of several; what the step takes for a no; else what is wrong with the card. */
  private Optional<Turn> refused(Options options, Turn.Settled question, Scene scene) {
    if (options.has(Verb.ELSEWHERE)) {
      return option(Verb.ELSEWHERE, scene);
    }
    boolean ofCard = options.has(Verb.CALL_NOW) || options.has(Verb.CHANGE_PICKUP);
    return option(Verb.YES, scene)
        .flatMap(asked -> option(Verb.AGAIN, scene).or(() -> option(Verb.STOP, scene)))
        .or(() ->
            ofCard
                ? Optional.of(question.after(scene.reply(Msg.WHAT_TO_CHANGE)))
                : Optional.empty());
  }

  private Optional<Turn> option(Verb verb, Scene scene) {
    return tap(new Tapped(verb, "", scene.version()), scene);
  }

  private Optional<Turn> tap(Option chosen, Scene scene) {
    return tap(new Tapped(chosen.tap().verb(), chosen.tap().subject(), scene.version()), scene);
  }

  private Optional<Turn> tap(Tapped tap, Scene scene) {
    return all.findTopicOf(scene.step()).flatMap(topic -> topic.onOption(scene.step(), tap, scene));
  }
}
