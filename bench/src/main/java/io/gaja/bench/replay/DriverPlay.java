package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A driver of any line: goes on duty by live location, and takes one call after the other. */
final class DriverPlay implements Worker {
  private static final Duration MOVES_AT_LEAST = Duration.ofSeconds(45);

  private final DriverPhone phone;
  private final Trade trade;
  private final RandomGenerator random;

  DriverPlay(DriverPhone phone, Trade trade, RandomGenerator random) {
    this.phone = phone;
    this.trade = trade;
    this.random = random;
  }

  @Override
  public void begin() throws InterruptedException, WebChat.Silence {
    trade.apply(phone);
    phone.goOnDuty();
  }

  @Override
  public void close() {
    phone.chat().close();
  }

  @Override
  public void work() throws InterruptedException, WebChat.Silence {
    while (!phone.city().isOver()) {
      phone.staySeen(MOVES_AT_LEAST);
      Optional<Message> offer = phone.chat().await(Duration.ofSeconds(1), DriverPlay::isOpenOffer);
      if (offer.isPresent()) {
        consider(offer.get());
      }
    }
  }

  private static boolean isOpenOffer(Message message) {
    return message.has("ac")
        && message.expiresAt().filter(end -> end.isAfter(Instant.now())).isPresent();
  }

  private void consider(Message offer) throws InterruptedException, WebChat.Silence {
    String call = offer.findKey("ac").orElseThrow().subject();
    Optional<Ride> found = phone.city().findRide(call);
    if (found.isEmpty()) {
      return; // somebody else's, on a server that is in use
    }
    found.get().mark(Moment.OFFERED);
    Waiting.pause(Duration.ofMillis(500 + random.nextInt(1500))); // thinks about it
    if (random.nextInt(15) == 0 && offer.has("dc")) {
      phone.decline(offer);
    } else if (trade.answer(phone, offer, found.get())) {
      trade.carryOut(phone, call, found.get());
    }
  }
}
