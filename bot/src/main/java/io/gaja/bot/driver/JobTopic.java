package io.gaja.bot.driver;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.GoAhead;
import io.gaja.bot.conversation.Labels;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Amounts;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import java.util.Optional;
import java.util.Set;

/** Offers, and the call in hand; what is asked meanwhile is drawn at {@link JobStep}. */
public final class JobTopic implements Topic {
  private final Lines lines;

  public JobTopic(Lines lines) {
    this.lines = lines;
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(
        Verb.ACCEPT,
        Verb.DECLINE,
        Verb.ARRIVED,
        Verb.ON_BOARD,
        Verb.ABSENT,
        Verb.FINISH,
        Verb.GIVE_UP,
        Verb.GIVE_UP_SURELY);
  }

  @Override
  public Turn onTap(Tapped tap, Scene given) {
    Scene scene = inWordsOfJob(given);
    if (!tap.subject().matches("[a-z0-9_-]{1,64}")) {
      return Turn.misunderstood(scene.reply(Msg.BAD_BUTTON));
    }
    CallId call = new CallId(tap.subject());
    return inHand(call, scene)
        .flatMap(job -> lines.onJob(tap.verb(), job, scene))
        .orElseGet(() -> usual(tap, call, scene));
  }

  private static Turn usual(Tapped tap, CallId call, Scene scene) {
    DriverId me = DriverId.of(scene.person().id());
    return switch (tap.verb()) {
      case ACCEPT -> does(call, new CallCommand.Accept(me));
      case DECLINE -> does(call, new CallCommand.Decline(me));
      case ARRIVED -> does(call, new CallCommand.Arrive(me));
      case ABSENT -> does(call, new CallCommand.ReportAbsent(me));
      case GIVE_UP_SURELY -> does(call, new CallCommand.GiveUp(me));
      case ON_BOARD ->
          inHand(call, scene)
              .filter(known -> known.state() instanceof CallState.Arrived)
              .map(known -> (Turn) askNumber(call, scene))
              .orElseGet(() -> does(call, new CallCommand.Board(me, Optional.empty())));
      case FINISH -> finish(call, me, scene);
      default -> giveUp(call, me, scene);
    };
  }

  private static Turn finish(CallId call, DriverId me, Scene scene) {
    boolean metered =
        inHand(call, scene)
            .filter(known -> known.state() instanceof CallState.Riding)
            .filter(known -> known.terms().pricing() instanceof Pricing.Metered)
            .isPresent();
    return metered
        ? askMeter(inHand(call, scene).orElseThrow(), scene)
        : does(call, new CallCommand.Finish(me, Optional.empty()));
  }

  private static Turn giveUp(CallId call, DriverId me, Scene scene) {
    Optional<Call> known = inHand(call, scene);
    if (known.isEmpty()) {
      return does(call, new CallCommand.GiveUp(me));
    }
    Msg question =
        known.get().state() instanceof CallState.Riding
            ? Msg.CANNOT_GO_ON_SURE
            : Msg.CANNOT_GO_SURE;
    return Turn.say(
        scene
            .reply(question)
            .row(
                Tapped.button(scene.say(Msg.CANNOT_GO_YES), Verb.GIVE_UP_SURELY, call.value()),
                Tapped.button(scene.say(Msg.BACK), Verb.DRIVER_MENU, "")));
  }

  /** A yes or a no, typed to the offer that is out. */
  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    boolean answers = scene.step() instanceof Step.Idle && GoAhead.saysNothingElse(said);
    DriverId me = DriverId.of(scene.person().id());
    return offered(scene)
        .filter(call -> answers)
        .flatMap(call ->
            switch (said.intent()) {
              case YES -> Optional.of(does(call, new CallCommand.Accept(me)));
              case NO -> Optional.of(does(call, new CallCommand.Decline(me)));
              default -> Optional.empty();
            });
  }

  /** What stands on a button of the offer or of the job's card is as good as a tap on it. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    if (!(said instanceof Incoming.Text text) || !(scene.step() instanceof Step.Idle)) {
      return Optional.empty();
    }
    return card(scene)
        .flatMap(card -> Labels.typed(text.text(), card))
        .filter(tap -> verbs().contains(tap.verb()))
        .map(tap -> onTap(tap, scene));
  }

  private Optional<Reply> card(Scene scene) {
    return scene
        .driving()
        .map(job -> lines.cards(job).job(job, lines.words(job, scene.words())))
        .or(() -> offered(scene).map(call -> offer(call, scene)));
  }

  private static Reply offer(CallId call, Scene scene) {
    return scene
        .reply(Msg.ACCEPT)
        .row(
            scene.button(Msg.ACCEPT, Verb.ACCEPT, call.value()),
            scene.button(Msg.DECLINE, Verb.DECLINE, call.value()));
  }

  private static Optional<CallId> offered(Scene scene) {
    return scene
        .driver()
        .map(Driver::duty)
        .filter(Duty.Asked.class::isInstance)
        .map(duty -> ((Duty.Asked) duty).call());
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(JobStep.class);
  }

  /** The rider sits in the car: nothing that is said at the meter has to be passed on. */
  @Override
  public Optional<Turn> onSentenceAt(Step step, Sentence said, Scene given) {
    Scene scene = inWordsOfJob(given);
    return switch (said.intent()) {
      case CONTACT, THANKS, WHERE ->
          step instanceof JobStep.AskMeter ask
              ? inHand(ask.call(), scene)
                  .map(call -> askMeter(call, scene).again(scene.reply(Msg.METER_NOT_READ)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene given) {
    Scene scene = inWordsOfJob(given);
    if (!(answer instanceof Incoming.Text text)) {
      return Optional.empty();
    }
    DriverId me = DriverId.of(scene.person().id());
    String said = text.text().strip();
    if (inHand(((JobStep) step).call(), scene).isEmpty()) {
      return Optional.empty();
    }
    return switch ((JobStep) step) {
      case JobStep.AskNumber ask ->
          said.matches("[0-9 ]{4,8}")
              ? Optional.of(board(ask.call(), me, Optional.of(said.replace(" ", ""))))
              : Optional.empty();
      case JobStep.AskMeter ask -> onMeter(ask.call(), me, said, scene);
    };
  }

  private static Optional<Turn> onMeter(CallId id, DriverId me, String said, Scene scene) {
    Optional<Call> call = inHand(id, scene);
    Optional<Money> meter =
        call.flatMap(known -> Amounts.read(said, known.trip().estimate().total().currency()));
    if (meter.isEmpty() && call.isPresent()) {
      return Optional.of(askMeter(call.get(), scene).again(scene.reply(Msg.METER_NOT_READ)));
    }
    if (meter.isPresent()
        && call.get().terms().pricing() instanceof Pricing.Metered bounds
        && !bounds.allows(meter.get())) {
      String lowest = scene.words().money(bounds.lowest());
      String highest = scene.words().money(bounds.highest());
      return Optional.of(
          askMeter(call.get(), scene).again(scene.reply(Msg.METER_BOUNDS, lowest, highest)));
    }
    return meter.map(
        fare -> Turn.endWith(new Deed.Command(id, new CallCommand.Finish(me, Optional.of(fare)))));
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    DriverId me = DriverId.of(scene.person().id());
    return switch (tap.verb()) {
      case STOP -> Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
      case YES ->
          step instanceof JobStep.AskNumber ask
              ? Optional.of(board(ask.call(), me, Optional.empty()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene given) {
    Scene scene = inWordsOfJob(given);
    return switch ((JobStep) step) {
      case JobStep.AskNumber ask ->
          inHand(ask.call(), scene)
              .map(call -> askNumber(call.id(), scene))
              .orElseGet(() -> Turn.end(scene.reply(Msg.REFUSED_CALL_OVER)));
      case JobStep.AskMeter ask ->
          inHand(ask.call(), scene)
              .map(call -> askMeter(call, scene).after(scene.reply(Msg.METER_NOT_READ)))
              .orElseGet(() -> Turn.end(scene.reply(Msg.REFUSED_CALL_OVER)));
    };
  }

  private static Turn board(CallId call, DriverId me, Optional<String> number) {
    return Turn.endWith(new Deed.Command(call, new CallCommand.Board(me, number)));
  }

  private static Turn.Settled askNumber(CallId call, Scene scene) {
    return Turn.ask(
        new JobStep.AskNumber(call),
        scene
            .reply(Msg.ASK_NUMBER)
            .row(scene.option(Msg.WITHOUT_NUMBER, Verb.YES), scene.option(Msg.BACK, Verb.STOP)));
  }

  private static Turn.Settled askMeter(Call call, Scene scene) {
    String estimate = scene.words().money(call.trip().estimate().total());
    return Turn.ask(
        new JobStep.AskMeter(call.id()),
        scene.reply(Msg.ASK_METER, estimate).row(scene.option(Msg.BACK, Verb.STOP)));
  }

  private Scene inWordsOfJob(Scene scene) {
    return scene.driving().map(call -> lines.about(call, scene)).orElse(scene);
  }

  private static Optional<Call> inHand(CallId call, Scene scene) {
    return scene.driving().filter(known -> known.id().equals(call));
  }

  private static Turn does(CallId call, CallCommand command) {
    return Turn.does(new Deed.Command(call, command));
  }
}
