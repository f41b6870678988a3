package io.gaja.bot.rider;

import io.gaja.bot.card.DriverCard;
import io.gaja.bot.card.RiderCard;
import io.gaja.bot.card.TripParts;
import io.gaja.bot.card.TripReceipt;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.id.CallId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rider's calls under way, and the one that has just ended: status, stars, receipt. */
public final class RiderCallTopic implements Topic {
  private final Lines lines;
  private final Cancelling cancelling;

  public RiderCallTopic(Lines lines) {
    this.lines = lines;
    this.cancelling = new Cancelling(lines);
  }

  @Override
  public Set<String> commands() {
    return Set.of("status", "cancel");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return command.equals("status") ? status(scene) : cancelling.whateverIsGoingOn(scene);
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.STATUS, Verb.CANCEL_CALL, Verb.CANCEL_SURELY, Verb.RATE, Verb.RECEIPT);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case CANCEL_CALL ->
          scene
              .findCall(tap.subject())
              .map(call -> cancelling.of(call, scene))
              .orElseGet(() -> cancelSurely(tap, scene));
      case CANCEL_SURELY -> cancelSurely(tap, scene);
      case RATE -> rate(tap, scene);
      case RECEIPT -> withCall(tap.subject(), scene, call -> receipt(call, scene));
      default -> status(scene);
    };
  }

  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return switch (said.intent()) {
      case CANCEL -> Optional.of(cancelling.asSaid(said, scene));
      case WHERE -> where(scene);
      case RECEIPT -> Optional.of(lastReceipt(scene));
      case CHANGE -> tooLate(said, scene);
      default -> Optional.empty();
    };
  }

  /** A driver who asks where speaks to the rider. */
  private Optional<Turn> where(Scene scene) {
    return scene.calls().isEmpty() && scene.driving().isPresent()
        ? Optional.empty()
        : Optional.of(status(scene));
  }

  private Turn lastReceipt(Scene scene) {
    return new Turn.ListRides(
        scene.person().id(),
        calls ->
            calls.stream()
                .filter(call -> call.state() instanceof CallState.Completed)
                .findFirst()
                .map(call -> receipt(call, scene))
                .orElseGet(() -> Turn.say(lines.offer(scene.reply(Msg.NO_RECEIPT), scene))));
  }

  /** A driver is looked for already, for the way as it was said. */
  private Optional<Turn> tooLate(Sentence said, Scene scene) {
    boolean place = said.place().or(said::not).or(said::to).or(said::from).isPresent();
    return scene
        .riding()
        .filter(call -> place && scene.step() instanceof Step.Idle)
        .filter(call -> !(call.state() instanceof CallState.InHand))
        .map(call ->
            Turn.say(
                scene
                    .reply(Msg.CALLED_ALREADY)
                    .row(
                        scene.button(Msg.MENU_STATUS, Verb.STATUS),
                        scene.button(Msg.CANCEL_CALL, Verb.CANCEL_CALL, call.id().value()))));
  }

  private Turn status(Scene scene) {
    if (scene.calls().isEmpty() && scene.driving().isPresent()) {
      Call job = scene.driving().get();
      Reply card = lines.cards(job).job(job, lines.words(job, scene.words()));
      return Turn.nothing().andShow(new Content.Card(DriverCard.keyOf(job), card, true));
    }
    if (scene.calls().isEmpty()) {
      return lines.underWay(scene, () -> Turn.say(lines.offer(scene.reply(Msg.NO_CALL), scene)));
    }
    return cards(scene.calls().reversed(), Turn.nothing(), scene);
  }

  /** The card of each, the newest last: it stands right above what is typed next. */
  private Turn cards(List<Call> calls, Turn.Settled shown, Scene scene) {
    if (calls.isEmpty()) {
      return shown;
    }
    Call call = calls.getFirst();
    List<Call> rest = calls.subList(1, calls.size());
    return call.state()
        .findDriver()
        .<Turn>map(driver ->
            new Turn.FindDriver(
                driver, known -> cards(rest, shown.andShow(card(call, known, scene)), scene)))
        .orElseGet(() -> cards(rest, shown.andShow(card(call, Optional.empty(), scene)), scene));
  }

  private Content card(Call call, Optional<Driver> driver, Scene scene) {
    Words words = lines.words(call, scene.words());
    return new Content.Card(
        RiderCard.keyOf(call), lines.cards(call).rider(call, driver, scene.now(), words), true);
  }

  private static Turn cancelSurely(Tapped tap, Scene scene) {
    return findId(tap.subject())
        .map(id -> Cancelling.surely(id, scene))
        .orElseGet(() -> Turn.misunderstood(scene.reply(Msg.BAD_BUTTON)));
  }

  private static Turn rate(Tapped tap, Scene scene) {
    String[] parts = tap.subject().split("\\.", -1);
    Optional<CallId> id = parts.length == 2 ? findId(parts[0]) : Optional.empty();
    if (id.isEmpty() || !parts[1].matches("[1-5]")) {
      return Turn.misunderstood(scene.reply(Msg.BAD_BUTTON));
    }
    int stars = Integer.parseInt(parts[1]);
    return Turn.does(new Deed.Command(id.get(), new CallCommand.Rate(scene.person().id(), stars)));
  }

  private Turn receipt(Call call, Scene scene) {
    Words words = lines.words(call, scene.words());
    return new Turn.Ask<>(
        TripParts.class,
        parts ->
            TripReceipt.of(call, lines.cards(call), parts.listPartsOf(call, words), words)
                .map(Turn::say)
                .orElseGet(() -> Turn.say(scene.reply(Msg.REFUSED_NOT_COMPLETED))));
  }

  /** Goes on with the call of this id, if it is the person's own. */
  private static Turn withCall(String subject, Scene scene, Function<Call, Turn> then) {
    Optional<CallId> id = findId(subject);
    if (id.isEmpty()) {
      return Turn.misunderstood(scene.reply(Msg.BAD_BUTTON));
    }
    return new Turn.FindCall(
        id.get(),
        found ->
            found
                .filter(call -> call.rider().equals(scene.person().id()))
                .map(then)
                .orElseGet(() -> Turn.say(scene.reply(Msg.REFUSED_NO_SUCH_CALL))));
  }

  private static Optional<CallId> findId(String subject) {
    return subject.matches("[a-z0-9_-]{1,64}")
        ? Optional.of(new CallId(subject))
        : Optional.empty();
  }
}
