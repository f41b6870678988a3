package io.gaja.bot.driver;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.fare.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a driver did on one day.
 *
 * @param offers calls that were offered to the driver and answered, or let go by
 * @param accepted of those, the ones that were taken
 */
public record Day(List<Money> earnings, int offers, int accepted) {

  public static Day of(Driver driver, List<Call> calls) {
    List<Call> taken =
        calls.stream()
            .filter(call -> call.state().findDriver().filter(driver.id()::equals).isPresent())
            .toList();
    List<Money> earnings = taken.stream().flatMap(call -> fare(call).stream()).toList();
    return new Day(earnings, calls.size(), taken.size());
  }

  private static Optional<Money> fare(Call call) {
    return call.state() instanceof CallState.Completed done
        ? Optional.of(done.receipt().fare().total())
        : Optional.empty();
  }

  public int rides() {
    return earnings.size();
  }

  /** All that was earned, in words. */
  public String earned(Words words) {
    return words.money(earnings.stream().reduce(Money.won(0), Money::plus));
  }

  Reply show(Scene scene) {
    Words words = scene.words();
    if (offers == 0) {
      return scene.reply(Msg.TODAY_NONE);
    }
    return Reply.titled(
        words.say(Msg.TODAY_TITLE, words.day(scene.now())),
        words.say(
            Msg.TODAY_TEXT,
            earned(words),
            words.count(rides()),
            words.count(offers),
            words.count(Math.round(100.0 * accepted / offers))));
  }
}
