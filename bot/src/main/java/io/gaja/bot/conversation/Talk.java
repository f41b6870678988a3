package io.gaja.bot.conversation;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds the topic that has an answer. Pure; there is always one. */
final class Talk {
  private static final int LONGEST_SENTENCE = 1000;

  /**
   * Blanks, marks of direction, halves of characters: it would be a name or a message of nothing.
   */
  private static final Pattern NOTHING_TO_SEE =
      Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\u3164\u2800]*");

  private final Topics all;
  private final List<Topic> topics;
  private final BiFunction<String, LocalDateTime, Sentence> reading;
  private final Typing typing;

  /**
   * A talk about these topics, the first that understands answers.
   *
   * @param reading what a sentence means that is said at this time of the person's clock
   */
  Talk(Topics all, BiFunction<String, LocalDateTime, Sentence> reading) {
    this.all = all;
    this.topics = all.topics();
    this.reading = reading;
    this.typing = new Typing(all);
  }

  Turn turn(Incoming incoming, Scene scene) {
    return switch (incoming) {
      case Incoming.Text said -> onText(said, scene);
      case Incoming.Tap tap -> onTap(tap, scene);
      case Incoming.Location location -> answerOr(location, scene, Msg.NOT_UNDERSTOOD);
      case Incoming.Contact contact -> answerOr(contact, scene, Msg.CONTACT_NOT_NEEDED);
      case Incoming.Photo photo -> answerOr(photo, scene, Msg.PHOTO_NOT_NEEDED);
      case Incoming.LiveLocationEnded ended -> stray(ended, scene).orElseGet(Turn::nothing);
      case Incoming.Moved moved -> Turn.nothing();
      case Incoming.Edited edited -> again(scene, scene.reply(Msg.EDITED));
      case Incoming.Unreadable unreadable -> again(scene, scene.reply(sorry(unreadable.kind())));
      case Incoming.Blocked blocked when !scene.person().reachable() -> Turn.nothing();
      case Incoming.Blocked blocked ->
          Turn.does(new Deed.Remember(scene.person().reachable(false)))
              .and(new Deed.TellUnreachable());
      case Incoming.Unblocked unblocked ->
          Turn.does(new Deed.Remember(scene.person().reachable(true)));
      case Incoming.InGroup group when scene.operator() ->
          onText(new Incoming.Text(group.text()), scene);
      case Incoming.InGroup group -> GroupWords.called(group, scene);
      case Incoming.AddedToGroup added when scene.operator() -> all.lost().apply(scene);
      case Incoming.AddedToGroup added -> GroupWords.hello(added.privateChat(), scene);
    };
  }

  /**
   * A message that was changed after it was sent: a correction, while it still can be one.
   *
   * @param saidLately by the person, oldest first
   */
  Turn corrected(Incoming.Edited edited, List<String> saidLately, Scene scene) {
    String text = edited.text().strip();
    boolean asking = scene.step().errand().isPresent() && text.length() <= LONGEST_SENTENCE;
    return Correction.before(text, saidLately)
        .filter(before -> asking)
        .map(before -> Correction.of(read(text, scene), read(before, scene)))
        .filter(said -> said.intent() == Intent.CALL || said.intent() == Intent.CHANGE)
        .filter(said -> !GoAhead.saysNothingElse(said))
        .flatMap(said -> understood(said, scene))
        .map(turn -> turn.after(scene.reply(Msg.EDITED_TAKEN)))
        .orElseGet(() -> turn(edited, scene));
  }

  /** The end of a turn, once every topic has added to it what it has to. */
  Turn.Settled end(Turn.Settled turn, Scene scene) {
    Turn.Settled end = turn;
    for (Topic topic : topics) {
      end = topic.lastWord(end, scene);
    }
    return end;
  }

  private Turn onText(Incoming.Text said, Scene scene) {
    String text = said.text().strip();
    if (text.startsWith("/") && text.length() > 1) {
      return onCommand(text, scene);
    }
    if (NOTHING_TO_SEE.matcher(text).matches()) {
      return again(scene, scene.reply(Msg.NOT_UNDERSTOOD));
    }
    if (text.length() > LONGEST_SENTENCE) {
      return again(scene, scene.reply(Msg.TOO_LONG));
    }
    boolean anyText =
        topicOf(scene.step()).map(topic -> topic.readsAnyText(scene.step())).orElse(false);
    return anyText ? onAnyText(text, scene) : onWords(text, scene);
  }

  /** Only the whole label of a button, or a plain "stop", is no answer where any text is one. */
  private Turn onAnyText(String text, Scene scene) {
    return all.askAgain(scene.step(), scene)
        .goingOn(
            question -> typing.label(text, question, scene).orElseGet(() -> answerOr(text, scene)));
  }

  /** Whoever has something under way that these words are about comes before any sentence. */
  private Turn onWords(String text, Scene scene) {
    Supplier<Turn> otherwise = () -> onSentence(text, scene);
    return topics.stream()
        .flatMap(topic -> topic.onWords(text, otherwise, scene).stream())
        .findFirst()
        .orElseGet(otherwise);
  }

  /** What stands on a button of the question is as good as a tap on it. */
  private Turn onSentence(String whole, Scene scene) {
    Sentence first = read(whole, scene);
    String text = GoAhead.meant(first, whole);
    Sentence said = text.equals(whole) ? first : read(text, scene);
    if (topicOf(scene.step()).isEmpty() || !Typing.mayChoose(text, said, scene)) {
      return sentence(text, said, scene);
    }
    return all.askAgain(scene.step(), scene)
        .goingOn(question ->
            typing
                .choice(text, said, question, scene)
                .orElseGet(() -> sentence(text, said, scene)));
  }

  private Sentence read(String text, Scene scene) {
    return reading.apply(text, scene.words().local(scene.now()));
  }

  /** The step that asks comes first, then everybody who knows what such a sentence wants. */
  private Turn sentence(String text, Sentence said, Scene scene) {
    return understood(said, scene)
        .or(() ->
            isToSomebodyElse(said.intent())
                ? stray(new Incoming.Text(text), scene)
                : Optional.empty())
        .orElseGet(() -> answerOr(text, scene));
  }

  private Optional<Turn> understood(Sentence said, Scene scene) {
    return topicOf(scene.step())
        .flatMap(topic -> topic.onSentenceAt(scene.step(), said, scene))
        .or(() ->
            topics.stream().flatMap(topic -> topic.onSentence(said, scene).stream()).findFirst());
  }

  /** What is said to the other side of a call answers no question of ours. */
  private static boolean isToSomebodyElse(Intent intent) {
    return intent == Intent.CONTACT || intent == Intent.THANKS || intent == Intent.WHERE;
  }

  /**
   * With its argument as a command of its own, such as {@code /lang en}, else by its first word.
   */
  private Turn onCommand(String text, Scene scene) {
    String whole = text.substring(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String word = whole.split("[ @]", 2)[0];
    Optional<Turn> here =
        topicOf(scene.step()).flatMap(topic -> topic.onCommandAt(scene.step(), word, scene));
    if (here.isPresent()) {
      return here.get();
    }
    for (String command : List.of(whole, word)) {
      for (Topic topic : topics) {
        if (topic.commands().contains(command)) {
          return topic.onCommand(command, scene);
        }
      }
    }
    return again(scene, scene.reply(Msg.NOT_UNDERSTOOD));
  }

  private Turn onTap(Incoming.Tap tap, Scene scene) {
    Optional<Tapped> parsed = Tapped.parse(tap.data());
    if (parsed.isEmpty()) {
      return again(scene, scene.reply(Msg.BAD_BUTTON));
    }
    Tapped tapped = parsed.get();
    if (!tapped.verb().isOfQuestion()) {
      return topics.stream()
          .filter(topic -> topic.verbs().contains(tapped.verb()))
          .findFirst()
          .map(topic -> withQuestion(topic.onTap(tapped, scene), scene))
          .orElseGet(() -> again(scene, scene.reply(Msg.BAD_BUTTON)));
    }
    Optional<Turn> answer =
        tapped.version() == scene.version()
            ? topicOf(scene.step()).flatMap(topic -> topic.onOption(scene.step(), tapped, scene))
            : Optional.empty();
    return answer.orElseGet(() -> again(scene, scene.reply(Msg.OLD_BUTTON)));
  }

  private Turn answerOr(String text, Scene scene) {
    if (!(scene.step() instanceof Step.Idle)) {
      return answerOr(new Incoming.Text(text), scene, Msg.NOT_UNDERSTOOD);
    }
    return stray(new Incoming.Text(text), scene)
        .orElseGet(
            () -> all.askAgain(scene.step(), scene).goingOn(menu -> onMenu(text, menu, scene)));
  }

  /** A button of the menu, typed by somebody of whom nothing is asked. */
  private Turn onMenu(String text, Turn.Settled menu, Scene scene) {
    return menu.says().stream()
        .flatMap(content -> Content.replyOf(content).stream())
        .flatMap(reply -> Labels.typed(text, reply).stream())
        .findFirst()
        .map(tap -> onTap(new Incoming.Tap(tap.data()), scene))
        .orElseGet(() -> menu.again(scene.reply(Msg.NOT_UNDERSTOOD)));
  }

  /**
   * The step's own answer, else anybody who can make something of it, else these words and the
   * question again.
   */
  private Turn answerOr(Incoming incoming, Scene scene, Msg otherwise) {
    return topicOf(scene.step())
        .flatMap(topic -> topic.onAnswer(scene.step(), incoming, scene))
        .or(() -> stray(incoming, scene))
        .orElseGet(() -> again(scene, scene.reply(otherwise)));
  }

  /** Whoever says only that it made nothing of a tap leaves open what there is to choose from. */
  private Turn withQuestion(Turn turn, Scene scene) {
    return turn instanceof Turn.Settled end
            && end.misunderstood()
            && end.says().size() == 1
            && end.says().getFirst() instanceof Content.Note sorry
        ? again(scene, sorry.reply())
        : turn;
  }

  private Optional<Turn> stray(Incoming incoming, Scene scene) {
    return topics.stream().flatMap(topic -> topic.onStray(incoming, scene).stream()).findFirst();
  }

  /** Says something, and then asks once more what was being asked. */
  private Turn again(Scene scene, Reply first) {
    return all.askAgain(scene.step(), scene).again(first);
  }

  private Optional<Topic> topicOf(Step step) {
    return all.findTopicOf(step);
  }

  private static Msg sorry(Incoming.Unreadable.Kind kind) {
    return switch (kind) {
      case STICKER -> Msg.NOT_READABLE_STICKER;
      case VOICE -> Msg.NOT_READABLE_VOICE;
      case VIDEO, FILE -> Msg.NOT_READABLE_FILE;
      case OTHER -> Msg.NOT_READABLE_OTHER;
    };
  }
}
