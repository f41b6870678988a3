package io.gaja.bot.helpdesk;

import io.gaja.bot.card.RiderCard;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.CallId;
import java.time.Instant;
import java.util.Optional;

/** An open call in one line: how it stands, from where to where. */
final class CallGlance {
  private final Calls calls;
  private final Drivers drivers;
  private final Lines lines;

  CallGlance(Calls calls, Drivers drivers, Lines lines) {
    this.calls = calls;
    this.drivers = drivers;
    this.lines = lines;
  }

  Optional<String> say(CallId id, Instant now, Words words) {
    return calls.findCall(id).filter(Call::isOpen).map(call -> say(call, now, words));
  }

  private String say(Call call, Instant now, Words words) {
    Reply card =
        RiderCard.show(
            call,
            call.state().findDriver().flatMap(drivers::findDriver),
            now,
            lines.words(call, words));
    String way = words.say(Msg.WAY, call.trip().pickup().name(), call.trip().dropOff().name());
    return card.title() + " · " + way;
  }
}
