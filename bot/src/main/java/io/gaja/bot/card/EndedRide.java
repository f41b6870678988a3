package io.gaja.bot.card;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Receipt;
import io.gaja.dispatch.call.Trip;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A call that is over, as its rider sees it: what it cost, or why it came to nothing. */
record EndedRide(Call call, Words words) {

  Reply completed(CallState.Completed completed) {
    String title = words.say(Msg.COMPLETED, words.money(completed.receipt().fare().total()));
    Button[] row =
        Stream.concat(leftBehind(), Stream.of(button(Msg.RECEIPT, Verb.RECEIPT)))
            .toArray(Button[]::new);
    return completed
        .stars()
        .map(given -> Reply.titled(title, words.say(Msg.RATED_THANKS, String.valueOf(given))))
        .orElseGet(() -> Reply.titled(title, words.say(Msg.COMPLETED_PAY)).row(stars()))
        .row(row);
  }

  /** Nobody leaves anything behind in their own car. */
  private Stream<Button> leftBehind() {
    return call.handover().isEmpty()
        ? Stream.of(button(Msg.LEFT_BEHIND, Verb.LOST))
        : Stream.empty();
  }

  private Button[] stars() {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(star ->
            Tapped.button(
                words.say(Msg.STAR, String.valueOf(star)), Verb.RATE, call.id() + "." + star))
        .toArray(Button[]::new);
  }

  Reply cancelled(CallState.Cancelled cancelled) {
    return Reply.titled(words.say(why(cancelled.cause())), Agreed.way(call.trip(), words))
        .row(again());
  }

  private static Msg why(CallState.Cancelled.Cause cause) {
    return switch (cause) {
      case RIDER_WHILE_SEARCHING, RIDER_BEFORE_PICKUP -> Msg.CANCELLED_BY_YOU;
      case RIDER_ON_BOARD -> Msg.CANCELLED_ON_BOARD;
      case DRIVER_ON_BOARD -> Msg.CANCELLED_BY_DRIVER_ON_BOARD;
      case RIDER_ABSENT -> Msg.CANCELLED_ABSENT;
      case OPERATOR -> Msg.CANCELLED_BY_OPERATOR;
      case ABANDONED -> Msg.CANCELLED_ABANDONED;
    };
  }

  Reply receipt(Receipt receipt) {
    Trip trip = call.trip();
    String text =
        words.say(
            Msg.RECEIPT_LINES,
            Agreed.way(trip, words),
            words.time(receipt.boardedAt()),
            words.time(receipt.endedAt()),
            words.day(receipt.endedAt()),
            words.distance(trip.route().distance()),
            Fares.lines(receipt.fare(), words));
    return Reply.titled(words.say(Msg.RECEIPT_TITLE), text);
  }

  Button again() {
    return Tapped.button(words.say(Msg.CALL_AGAIN), Verb.ASK_FOR, call.line().value());
  }

  private Button button(Msg label, Verb verb) {
    return Tapped.button(words.say(label), verb, call.id().value());
  }
}
