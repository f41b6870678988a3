package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.helpdesk.HelpStep.WithOperator;
import io.gaja.bot.letter.Content;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Somebody wants a person instead of the bot; the step is drawn at {@link HelpStep}. */
public final class HelpTopic implements Topic {
  /** So many misunderstandings in a row, and a person is offered. */
  static final int PATIENCE = 3;

  private final boolean staffed;
  private final BiFunction<Step, Scene, Turn> askAgain;

  /**
   * Help beside the other topics.
   *
   * @param staffed whether there are operators at all
   * @param askAgain asks once more what another topic asks at its step
   */
  public HelpTopic(boolean staffed, BiFunction<Step, Scene, Turn> askAgain) {
    this.staffed = staffed;
    this.askAgain = askAgain;
  }

  @Override
  public Set<String> commands() {
    return Set.of("human", "operator");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return wanted(scene);
  }

  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return said.intent() == Intent.OPERATOR ? Optional.of(wanted(scene)) : Optional.empty();
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.ASK_PERSON, Verb.LEAVE_PERSON);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    if (tap.verb() == Verb.ASK_PERSON) {
      return wanted(scene);
    }
    if (!(scene.step() instanceof WithOperator with)) {
      return Turn.say(scene.reply(Msg.PERSON_NOT_TALKING));
    }
    return Ending.read(tap.subject(), with.request())
        .map(how -> back(with, how, scene))
        .orElseGet(() -> talking(with, scene).again(scene.reply(Msg.OLD_BUTTON)));
  }

  private Turn wanted(Scene scene) {
    if (scene.operator()) {
      return Turn.say(scene.reply(Msg.PERSON_IS_OFFICE));
    }
    if (!staffed) {
      return Turn.say(scene.reply(Msg.PERSON_NONE));
    }
    if (scene.step() instanceof WithOperator with) {
      return talking(with, scene);
    }
    // One talk never stands twice at the same version: the id is new.
    HelpId request = new HelpId(scene.person().id() + "-" + scene.version());
    String wait = scene.words().duration(HelpRules.ANSWER_WITHIN);
    return Turn.ask(
            new WithOperator(request, scene.step()),
            scene.reply(Msg.PERSON_CALLED, wait).row(leave(request, scene)))
        .and(new Deed.Help.Ask(request));
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(HelpStep.class);
  }

  @Override
  public boolean readsAnyText(Step step) {
    return true;
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    WithOperator with = (WithOperator) step;
    return switch (answer) {
      case Incoming.Text text when text.text().isBlank() ->
          Optional.of(talking(with, scene).again(scene.reply(Msg.NOT_UNDERSTOOD)));
      case Incoming.Text text -> Optional.of(passed(with, text.text(), scene));
      // A driver who shares live means work, whoever they are talking with.
      case Incoming.Location location when location.live() && scene.driver().isPresent() ->
          Optional.empty();
      case Incoming.Location location ->
          Optional.of(
              new Turn.NamePoint(location.point(), place -> passed(with, words(place), scene)));
      default -> Optional.empty();
    };
  }

  private static String words(Place place) {
    return "📍 " + Words.inOneLine(place);
  }

  private static Turn passed(WithOperator with, String text, Scene scene) {
    return Turn.say(scene.reply(Msg.RELAYED)).and(new Deed.Help.Say(with.request(), text));
  }

  @Override
  public Optional<Turn> onCommandAt(Step step, String command, Scene scene) {
    return command.equals("cancel")
        ? Optional.of(back((WithOperator) step, Ending.LEFT, scene))
        : Optional.empty();
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return talking((WithOperator) step, scene);
  }

  private static Turn.Settled talking(WithOperator with, Scene scene) {
    return Turn.say(scene.reply(Msg.PERSON_TALKING).row(leave(with.request(), scene)));
  }

  /** The talk stands again where it stood, and its question is asked again. */
  private Turn back(WithOperator with, Ending how, Scene scene) {
    return askAgain
        .apply(with.kept(), scene.at(with.kept()))
        .ending(question -> question.next().isPresent() ? question : question.to(with.kept()))
        .ending(question -> question.first(new Deed.Help.Leave(with.request())))
        .after(scene.reply(how.toPerson()));
  }

  /** Offers a person to whoever was not understood, and lets nobody go without a word. */
  @Override
  public Turn.Settled lastWord(Turn.Settled turn, Scene scene) {
    if (scene.step() instanceof WithOperator with) {
      return leaves(turn, with) ? gone(turn, with, scene) : turn;
    }
    boolean lost = turn.misunderstood() && scene.misses() + 1 >= PATIENCE;
    return lost && !scene.operator() ? offering(turn, scene) : turn;
  }

  /** Whoever begins something else has no more need of a person. */
  private static boolean leaves(Turn.Settled turn, WithOperator with) {
    return turn.next().filter(next -> !(next instanceof HelpStep)).isPresent()
        && !turn.deeds().contains(new Deed.Help.Leave(with.request()));
  }

  private static Turn.Settled gone(Turn.Settled turn, WithOperator with, Scene scene) {
    return turn.first(new Deed.Help.Leave(with.request())).after(scene.reply(Msg.PERSON_LEFT));
  }

  private Turn.Settled offering(Turn.Settled turn, Scene scene) {
    if (!(turn.says().getFirst() instanceof Content.Note sorry)) {
      return turn;
    }
    Reply reply =
        staffed
            ? sorry.reply().line(scene.say(Msg.PERSON_OFFER)).row(ask(scene))
            : sorry.reply().line(scene.say(Msg.PERSON_NONE_OFFER));
    List<Content> says = new ArrayList<>(turn.says());
    says.set(0, new Content.Note(reply, sorry.wakes()));
    return turn.saying(says);
  }

  private static Button ask(Scene scene) {
    return scene.button(Msg.PERSON_BUTTON, Verb.ASK_PERSON);
  }

  private static Button leave(HelpId request, Scene scene) {
    return Tapped.button(scene.say(Msg.PERSON_LEAVE), Verb.LEAVE_PERSON, request.value());
  }
}
