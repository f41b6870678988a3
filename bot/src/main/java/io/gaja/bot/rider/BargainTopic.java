package io.gaja.bot.rider;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A price that still moves: raised by the rider, or asked for by a driver. */
public final class BargainTopic implements Topic {
  private static final Pattern OF_CALL =
      Pattern.compile("(?<call>[a-z0-9_-]{1,64})\\.(?<rest>[a-z0-9_-]{1,64})");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}");

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.RAISE, Verb.KEEP_WAITING, Verb.TAKE_COUNTER, Verb.LEAVE_COUNTER);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    if (tap.verb() == Verb.KEEP_WAITING) {
      boolean open = scene.findCall(tap.subject()).isPresent();
      return Turn.say(scene.reply(open ? Msg.KEEP_WAITING_OK : Msg.REFUSED_CALL_OVER));
    }
    Matcher subject = OF_CALL.matcher(tap.subject());
    if (!subject.matches()) {
      return Turn.say(scene.reply(Msg.BAD_BUTTON));
    }
    CallId call = new CallId(subject.group("call"));
    return tap.verb() == Verb.RAISE
        ? raise(call, subject.group("rest"), scene)
        : answer(call, new DriverId(subject.group("rest")), tap.verb(), scene);
  }

  private static Turn raise(CallId id, String amount, Scene scene) {
    Optional<Call> call = scene.findCall(id.value());
    if (call.isEmpty()) {
      return Turn.say(scene.reply(Msg.REFUSED_CALL_OVER));
    }
    if (!AMOUNT.matcher(amount).matches()) {
      return Turn.say(scene.reply(Msg.BAD_BUTTON));
    }
    Money now = call.get().trip().estimate().total();
    Money price = new Money(Long.parseLong(amount), now.currency());
    return does(id, new CallCommand.RaisePrice(scene.person().id(), price));
  }

  private static Turn answer(CallId call, DriverId driver, Verb verb, Scene scene) {
    return does(
        call,
        verb == Verb.TAKE_COUNTER
            ? new CallCommand.TakeCounter(scene.person().id(), driver)
            : new CallCommand.LeaveCounter(scene.person().id(), driver));
  }

  private static Turn does(CallId call, CallCommand command) {
    return Turn.does(new Deed.Command(call, command));
  }
}
