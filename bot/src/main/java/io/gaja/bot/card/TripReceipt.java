package io.gaja.bot.card;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One receipt for all parts of a trip, with one total. */
public final class TripReceipt {
  private TripReceipt() {}

  /** The receipt of a completed call with the parts beside it; empty for any other call. */
  public static Optional<Reply> of(Call call, CallCards cards, List<TripPart> parts, Words words) {
    return cards.receipt(call, words).map(receipt -> with(parts, receipt, call, words));
  }

  private static Reply with(List<TripPart> parts, Reply receipt, Call call, Words words) {
    if (parts.isEmpty() || !(call.state() instanceof CallState.Completed done)) {
      return receipt;
    }
    String others =
        parts.stream()
            .map(part -> part.title() + "\n" + Fares.lines(part.fare(), words))
            .collect(Collectors.joining("\n\n"));
    Money total =
        parts.stream()
            .map(TripPart::fare)
            .map(Fare::total)
            .reduce(done.receipt().fare().total(), Money::plus);
    String together = words.say(Msg.RECEIPT_TOGETHER, words.money(total));
    return Reply.titled(receipt.title(), receipt.text() + "\n\n" + others + "\n\n" + together);
  }
}
