package io.gaja.bot.relay;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Messages between the two people of a call; the steps are drawn at {@link RelayStep}. */
public final class RelayTopic implements Topic {
  /** "… 전해 줘", "tell the driver …": meant for somebody, though there is nobody yet. */
  private static final Pattern TELL =
      Pattern.compile(
          "(?:전해|알려|말해|말씀해)\\s?(?:줘|주세요|주실|드려|달라)|(?i:\\btell (?:him|her|them|the driver)\\b)"
              + "|(?i:\\blet (?:him|her|them|the driver) know\\b)");

  private final Lines lines;

  public RelayTopic(Lines lines) {
    this.lines = lines;
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.MESSAGE);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return inHand(scene)
        .filter(call -> call.id().value().equals(tap.subject()))
        .findFirst()
        .map(call -> (Turn) write(call.id(), scene))
        .orElseGet(() -> afterTheRide(tap.subject(), scene));
  }

  /** Rider and driver may go on about what was left behind; the core knows how long. */
  private static Turn afterTheRide(String subject, Scene scene) {
    Reply over = scene.reply(Msg.REFUSED_CALL_OVER);
    return subject.matches("[a-z0-9_-]{1,64}")
        ? new Turn.FindCall(
            new CallId(subject),
            found ->
                found
                    .filter(call -> isOf(scene.person(), call))
                    .filter(call -> call.isWrittenAbout(scene.now()))
                    .map(call -> write(call.id(), scene))
                    .orElseGet(() -> Turn.say(over)))
        : Turn.say(over);
  }

  private static boolean isOf(Person person, Call call) {
    return call.rider().equals(person.id())
        || call.state()
            .findDriver()
            .filter(driver -> driver.person().equals(person.id()))
            .isPresent();
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(RelayStep.class);
  }

  @Override
  public boolean readsAnyText(Step step) {
    return step instanceof RelayStep.Write;
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    if (!(answer instanceof Incoming.Text text)) {
      return Optional.empty();
    }
    return switch ((RelayStep) step) {
      case RelayStep.Write write -> Optional.of(pass(write.call(), text.text(), scene));
      case RelayStep.Confirm confirm -> Optional.of(confirm(confirm.call(), text.text(), scene));
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case STOP -> Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
      case YES ->
          step instanceof RelayStep.Confirm confirm
              ? Optional.of(pass(confirm.call(), confirm.text(), scene))
              : Optional.empty();
      case PICK ->
          step instanceof RelayStep.Confirm confirm
              ? inHand(scene)
                  .filter(call -> call.id().value().equals(tap.subject()))
                  .findFirst()
                  .map(call -> pass(call.id(), confirm.text(), scene))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((RelayStep) step) {
      case RelayStep.Write write -> write(write.call(), scene);
      case RelayStep.Confirm confirm -> confirm(confirm.call(), confirm.text(), scene);
    };
  }

  /** With somebody under way the words themselves are passed on. */
  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return said.intent() == Intent.CONTACT && inHand(scene).findFirst().isEmpty()
        ? Optional.of(nobody(scene))
        : Optional.empty();
  }

  private static Turn nobody(Scene scene) {
    boolean searching = scene.riding().isPresent();
    return Turn.say(scene.reply(searching ? Msg.NOBODY_TO_TELL_YET : Msg.NOBODY_TO_TELL));
  }

  /** Whoever types while somebody is under way to them probably means that somebody. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    if (!(said instanceof Incoming.Text text) || text.text().length() > CallCommand.Relay.LONGEST) {
      return Optional.empty();
    }
    return inHand(scene)
        .findFirst()
        .map(call -> confirm(call.id(), text.text(), scene))
        .or(() -> TELL.matcher(text.text()).find() ? Optional.of(nobody(scene)) : Optional.empty());
  }

  private static Stream<Call> inHand(Scene scene) {
    return Stream.concat(scene.calls().stream(), scene.driving().stream())
        .filter(call -> call.state() instanceof CallState.InHand);
  }

  private static Turn.Settled write(CallId call, Scene scene) {
    return Turn.ask(
        new RelayStep.Write(call),
        scene.reply(Msg.ASK_MESSAGE).row(scene.option(Msg.STOP, Verb.STOP)));
  }

  private Turn confirm(CallId call, String text, Scene scene) {
    List<Call> others = inHand(scene).toList();
    Reply question = scene.reply(others.size() > 1 ? Msg.RELAY_TO_WHOM : Msg.RELAY_ASK, text);
    if (others.size() <= 1) {
      return Turn.ask(
          new RelayStep.Confirm(call, text),
          question.row(scene.option(Msg.SEND, Verb.YES), scene.option(Msg.NO, Verb.STOP)));
    }
    for (Call other : others) {
      question = question.row(scene.option(otherSide(other, scene), Verb.PICK, other.id().value()));
    }
    return Turn.ask(
        new RelayStep.Confirm(call, text), question.row(scene.option(Msg.NO, Verb.STOP)));
  }

  /** Somebody may ride in one taxi and drive another: who is meant is said, not only the line. */
  private String otherSide(Call call, Scene scene) {
    return call.rider().equals(scene.person().id())
        ? scene.say(Msg.TO_THE_DRIVER, lines.name(call, scene))
        : scene.say(Msg.TO_THE_RIDER);
  }

  /** Sent in any case, for what we know of a block may be old; it is said what we know. */
  private static Turn pass(CallId call, String text, Scene scene) {
    PersonId me = scene.person().id();
    Deed relay = new Deed.Command(call, new CallCommand.Relay(me, text));
    return new Turn.FindCall(
        call,
        found ->
            found
                .flatMap(known -> otherSide(known, me))
                .map(other ->
                    (Turn)
                        new Turn.Ask<>(
                            Reach.class, reach -> told(reach.isReachable(other), scene).and(relay)))
                .orElseGet(() -> told(true, scene).and(relay)));
  }

  private static Turn told(boolean reached, Scene scene) {
    return Turn.end(scene.reply(reached ? Msg.RELAYED : Msg.OTHER_BLOCKED));
  }

  private static Optional<PersonId> otherSide(Call call, PersonId me) {
    return call.rider().equals(me)
        ? call.state().findDriver().map(DriverId::person)
        : Optional.of(call.rider());
  }
}
