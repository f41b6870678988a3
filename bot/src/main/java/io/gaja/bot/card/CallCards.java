package io.gaja.bot.card;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.driver.Driver;
import java.time.Instant;
import java.util.Optional;

/** SPI: how the calls of a line look; what a line does not say otherwise looks as usual. Pure. */
public interface CallCards {
  CallCards USUAL = new CallCards() {};

  /** As its rider sees it; the driver is known from the assignment on. */
  default Reply rider(Call call, Optional<Driver> driver, Instant now, Words words) {
    return RiderCard.show(call, driver, now, words);
  }

  /** The receipt of a completed call; empty for any other. */
  default Optional<Reply> receipt(Call call, Words words) {
    return RiderCard.receipt(call, words);
  }

  /** As the driver sees it who is asked for it. */
  default Reply offer(Call call, Offer offer, Optional<Driver> asked, Instant now, Words words) {
    return DriverCard.offer(call, offer, asked, now, words);
  }

  /** As the driver sees it who has it in hand, or had it. */
  default Reply job(Call call, Words words) {
    return DriverCard.job(call, words);
  }
}
