package io.gaja.bot.line.valet;

import io.gaja.bot.card.CallCards;
import io.gaja.bot.card.Fares;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.driver.Driver;
import java.time.Instant;
import java.util.Optional;

/** How a valet's calls look: a car goes to a bay and comes back, and its owner stays. */
record ValetCards(ParkedCars parked) implements CallCards {

  @Override
  public Reply rider(Call call, Optional<Driver> driver, Instant now, Words words) {
    return new ValetRiderCard(call, driver, parked, now, words).show();
  }

  @Override
  public Optional<Reply> receipt(Call call, Words words) {
    if (!(call.state() instanceof CallState.Completed done)) {
      return Optional.empty();
    }
    var receipt = done.receipt();
    String text =
        words.say(
            ValetPhrase.RECEIPT,
            ParkedCars.entrance(call).name(),
            call.handover()
                .map(Handover::car)
                .map(car -> car.model() + " " + car.plate())
                .orElse(""),
            words.time(receipt.boardedAt()),
            words.time(receipt.endedAt()),
            words.day(receipt.endedAt()),
            Fares.lines(receipt.fare(), words));
    return Optional.of(Reply.titled(words.say(ValetPhrase.RECEIPT_TITLE), text));
  }

  @Override
  public Reply offer(Call call, Offer offer, Optional<Driver> asked, Instant now, Words words) {
    return new ValetJobCard(call, words).offer(offer, now);
  }

  @Override
  public Reply job(Call call, Words words) {
    return new ValetJobCard(call, words).job();
  }
}
