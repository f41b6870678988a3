package io.gaja.bot.driver;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Amounts;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.Bargain;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a driver may agree on: another price for an offer, and a stop on the way. */
public final class AgreementTopic implements Topic {
  private static final int MOST_AMOUNTS = 4;

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.COUNTER, Verb.AGREE_STOP, Verb.DECLINE_STOP);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    if (!tap.subject().matches("[a-z0-9_-]{1,64}")) {
      return Turn.say(scene.reply(Msg.BAD_BUTTON));
    }
    CallId call = new CallId(tap.subject());
    return tap.verb() == Verb.COUNTER
        ? offered(call, scene, known -> askAmount(known, scene))
        : Turn.does(
            new Deed.Command(
                call, new CallCommand.AnswerStop(me(scene), tap.verb() == Verb.AGREE_STOP)));
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(AgreementStep.class);
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    CallId call = ((AgreementStep.AskAmount) step).call();
    return answer instanceof Incoming.Text text
        ? Optional.of(offered(call, scene, known -> onAmount(known, text.text().strip(), scene)))
        : Optional.empty();
  }

  private static Turn onAmount(Call call, String said, Scene scene) {
    return Amounts.read(said, price(call).currency())
        .map(amount -> counter(call, amount, scene))
        .orElseGet(() -> askAmount(call, scene).after(scene.reply(Msg.AMOUNT_NOT_READ)));
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    CallId call = ((AgreementStep.AskAmount) step).call();
    return switch (tap.verb()) {
      case STOP -> Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
      case NAME_PRICE ->
          tap.subject().matches("[0-9]{1,12}")
              ? Optional.of(offered(call, scene, known -> onAmount(known, tap.subject(), scene)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return offered(
        ((AgreementStep.AskAmount) step).call(), scene, known -> askAmount(known, scene));
  }

  /** Goes on with the call while it is offered to this driver and its price may move. */
  private static Turn offered(CallId id, Scene scene, Function<Call, Turn> then) {
    return new Turn.FindCall(
        id,
        found ->
            found
                .filter(call -> isOfferedTo(me(scene), call))
                .map(call ->
                    call.terms().bargain().isPresent()
                        ? then.apply(call)
                        : Turn.end(scene.reply(Msg.REFUSED_NOT_NEGOTIABLE)))
                .orElseGet(() -> Turn.end(scene.reply(Msg.REFUSED_OFFER_OVER))));
  }

  private static boolean isOfferedTo(DriverId driver, Call call) {
    return call.state() instanceof CallState.Offering offering
        && offering.offers().stream().anyMatch(offer -> offer.driver().equals(driver));
  }

  private static Turn askAmount(Call call, Scene scene) {
    Reply reply = scene.reply(Msg.ASK_COUNTER, scene.words().money(price(call)));
    List<Money> amounts = amounts(call);
    for (int i = 0; i < amounts.size(); i += 2) {
      reply =
          reply.row(
              amounts.subList(i, Math.min(i + 2, amounts.size())).stream()
                  .map(amount ->
                      scene.option(
                          scene.words().money(amount),
                          Verb.NAME_PRICE,
                          String.valueOf(amount.minorUnits())))
                  .toArray(Button[]::new));
    }
    return Turn.ask(
        new AgreementStep.AskAmount(call.id()), reply.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  /** Step by step above the price of now, up to the ceiling. */
  private static List<Money> amounts(Call call) {
    Bargain bargain = call.terms().bargain().orElseThrow();
    List<Money> amounts = new ArrayList<>();
    Optional<Money> next = bargain.nextAbove(price(call));
    while (next.isPresent() && amounts.size() < MOST_AMOUNTS) {
      amounts.add(next.get());
      next = bargain.nextAbove(next.get());
    }
    return amounts;
  }

  private static Money price(Call call) {
    return call.trip().estimate().total();
  }

  private static DriverId me(Scene scene) {
    return DriverId.of(scene.person().id());
  }

  private static Turn counter(Call call, Money amount, Scene scene) {
    return Turn.endWith(new Deed.Command(call.id(), new CallCommand.Counter(me(scene), amount)));
  }
}
