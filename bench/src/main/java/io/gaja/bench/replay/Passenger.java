package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What riders of every line do who are driven: get in, tell the number, rate, keep receipts. */
final class Passenger {
  static final Duration SEARCHED_AT_MOST = Duration.ofMinutes(6);
  static final Duration RIDE_AT_MOST = Duration.ofMinutes(15);

  private final WebChat chat;
  private final Ride ride;
  private final RandomGenerator random;

  Passenger(WebChat chat, Ride ride, RandomGenerator random) {
    this.chat = chat;
    this.ride = ride;
    this.random = random;
  }

  /** What is done while the driver is on the way. */
  interface Meanwhile {
    void doings() throws InterruptedException, WebChat.Silence;
  }

  /**
   * From the card of a driver who comes to the receipt; says how it ended. Whoever was busy with
   * something else meanwhile may find the ride over already.
   */
  String ride(CallCard card, Message found, Meanwhile meanwhile)
      throws InterruptedException, WebChat.Silence {
    ride.mark(Moment.ASSIGNED);
    ride.riderReads(CallCard.numberOn(found));
    meanwhile.doings();
    Optional<Message> arrived =
        chat.await(
            RIDE_AT_MOST,
            message ->
                (card.isTaken(message) && !message.id().equals(found.id()))
                    || card.isReceipt(message));
    if (arrived.isEmpty()) {
      return Tally.LOST + " before the pickup";
    }
    if (arrived.get().has("cc")) {
      ride.mark(Moment.ARRIVED);
    }
    Optional<Message> boarded =
        chat.await(
            RIDE_AT_MOST,
            message -> (card.isTaken(message) && !message.has("cc")) || card.isReceipt(message));
    if (boarded.isEmpty()) {
      return Tally.LOST + " before boarding";
    }
    ride.mark(Moment.BOARDED);
    Optional<Message> receipt = chat.await(RIDE_AT_MOST, card::isReceipt);
    if (receipt.isEmpty()) {
      return Tally.LOST + " on the ride";
    }
    ride.mark(Moment.RECEIPT);
    rate(receipt.get(), card.call());
    return Tally.SERVED;
  }

  void rate(Message receipt, String call) throws InterruptedException, WebChat.Silence {
    int stars = 3 + random.nextInt(3);
    Optional<Message.Key> star = receipt.findKey("rt", call + "." + stars);
    if (star.isPresent() && random.nextInt(5) > 0) {
      chat.tap(receipt, star.get());
      chat.answer("thanks for the stars", message -> message.has("rp", call) && !message.has("rt"));
    }
  }

  /** The account, item by item. */
  Message receiptOf(String call) throws InterruptedException, WebChat.Silence {
    Message card = chat.answer("the end", message -> message.has("rp", call));
    return chat.tapping(
        card,
        card.findKey("rp", call).orElseThrow(),
        "the receipt",
        message -> Amounts.total(message.text()).isPresent());
  }

  void writeToDriver(String words) throws InterruptedException, WebChat.Silence {
    Message sure = chat.after(() -> chat.say(words), "pass this on?", message -> message.has("ys"));
    chat.tapping(
        sure, sure.findKey("ys").orElseThrow(), "passed on", message -> message.title().isEmpty());
  }
}
