package io.gaja.bot.line;

import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.CallState;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asking for a line, by its button, its command or a sentence. */
public final class LinesTopic implements Topic {
  private final Lines lines;

  public LinesTopic(Lines lines) {
    this.lines = lines;
  }

  @Override
  public Set<String> commands() {
    return lines.talks().stream().map(talk -> talk.sign().command()).collect(Collectors.toSet());
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return lines.talks().stream()
        .filter(talk -> talk.sign().command().equals(command))
        .findFirst()
        .map(talk -> talk.begin(scene))
        .orElseGet(() -> Turn.say(scene.reply(Msg.NOT_UNDERSTOOD)));
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.ASK_FOR, Verb.OF_LINE);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    if (tap.verb() == Verb.OF_LINE) {
      return LineTap.of(tap)
          .flatMap(own -> lines.find(own.line()).map(talk -> talk.onTap(own, scene)))
          .orElseGet(() -> Turn.misunderstood(scene.reply(Msg.BAD_BUTTON)));
    }
    return find(tap.subject())
        .map(talk -> talk.begin(scene))
        .orElseGet(() -> Turn.misunderstood(scene.reply(Msg.BAD_BUTTON)));
  }

  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return wanted(said, scene).map(talk -> begin(talk, said, scene));
  }

  private static Turn begin(LineTalk talk, Sentence said, Scene scene) {
    Optional<Errand> before = before(talk, scene);
    Turn turn = talk.begin(said, before, scene);
    return before.isPresent() ? turn.ending(end -> switched(talk, end, scene)) : turn;
  }

  /** A card says by itself what it is for; a bare question does not. */
  private static Turn.Settled switched(LineTalk talk, Turn.Settled end, Scene scene) {
    return end.showsCard()
        ? end
        : end.after(scene.reply(Msg.SWITCHED_TO, scene.say(talk.sign().name())));
  }

  /** The first of the menu is what people mean who name none. */
  private Optional<LineTalk> wanted(Sentence said, Scene scene) {
    boolean named = said.line().isPresent();
    boolean begins =
        switch (said.intent()) {
          case CALL -> named || (isFree(said, scene) && !isUnderWay(scene));
          case PRICE -> named || (isFree(said, scene) && (saysBoth(said) || !isUnderWay(scene)));
          case CHANGE -> named || (saysWhereTo(said, scene) && !isUnderWay(scene));
          default -> false;
        };
    if (!begins) {
      return Optional.empty();
    }
    return named ? said.line().flatMap(lines::find) : lines.talks().stream().findFirst();
  }

  /** In the middle of something else only a whole way is sure to be no answer to that. */
  private static boolean isFree(Sentence said, Scene scene) {
    return scene.step() instanceof Step.Idle || saysBoth(said);
  }

  private static boolean saysBoth(Sentence said) {
    return said.from().isPresent() && said.to().isPresent();
  }

  /** A place out of the blue, from somebody with nothing under way, is where they want to go. */
  private static boolean saysWhereTo(Sentence said, Scene scene) {
    return said.place().isPresent()
        && scene.step() instanceof Step.Idle
        && scene.calls().isEmpty()
        && !scene.operator();
  }

  /** Whoever is on a ride and says "to exit 2, please" speaks to the other side of it. */
  private static boolean isUnderWay(Scene scene) {
    return scene.driving().isPresent()
        || scene.calls().stream().anyMatch(call -> call.state() instanceof CallState.InHand);
  }

  private static Optional<Errand> before(LineTalk talk, Scene scene) {
    return scene.step().errand().filter(errand -> !errand.line().equals(talk.code()));
  }

  private Optional<LineTalk> find(String code) {
    // Buttons from before there were several lines name none: they meant the first.
    return code.isEmpty()
        ? lines.talks().stream().findFirst()
        : lines.talks().stream().filter(talk -> talk.code().value().equals(code)).findFirst();
  }
}
