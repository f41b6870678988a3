package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rider: asks for the ride by locations, taps what is shown, tells the number, rates. */
final class RiderPlay {
  static final String SERVED = "served";
  private static final Duration SEARCHED_AT_MOST = Duration.ofMinutes(6);
  private static final Duration RIDE_AT_MOST = Duration.ofMinutes(15);
  private static final Pattern NUMBER = Pattern.compile("(?:탑승 번호|Boarding number) ([0-9]{4})");

  private final WebChat chat;
  private final Ride ride;
  private final City city;
  private final RandomGenerator random;

  RiderPlay(WebChat chat, Ride ride, City city, RandomGenerator random) {
    this.chat = chat;
    this.ride = ride;
    this.city = city;
    this.random = random;
  }

  /** Plays to the end, and says how it ended. */
  String play() throws InterruptedException, WebChat.Silence {
    chat.open();
    Message quote = ask();
    ride.mark(Moment.REQUESTED);
    chat.tap(quote, quote.findKey("cn").orElseThrow());
    Message card = chat.answer("the call's card", message -> message.has("cc"));
    String call = card.findKey("cc").orElseThrow().subject();
    city.placed(call, ride);
    Optional<Message> found =
        chat.await(SEARCHED_AT_MOST, message -> isCard(message, call) || isOver(message, card));
    if (found.isEmpty()) {
      return "lost while searching";
    }
    if (isOver(found.get(), card)) {
      return "unserved: " + found.get().title();
    }
    ride.mark(Moment.ASSIGNED);
    return ride(call, found.get());
  }

  private Message ask() throws InterruptedException, WebChat.Silence {
    if (random.nextInt(3) > 0) {
      chat.say(random.nextBoolean() ? "/taxi" : "/start");
      Message hello =
          chat.answer(
              "a welcome", message -> message.has("tx") || message.ask().equals("location"));
      if (hello.has("tx")) {
        chat.tap(hello, hello.findKey("tx").orElseThrow());
        chat.answer("where from", message -> message.ask().equals("location"));
      }
    }
    chat.pin(ride.trip().pickup());
    Message confirm = chat.answer("start from here?", message -> message.has("ys"));
    chat.tap(confirm, confirm.findKey("ys").orElseThrow());
    chat.answer("where to", message -> message.number() > confirm.number() && message.has("sp"));
    chat.pin(ride.trip().dropOff());
    return chat.answer("the estimate", message -> message.has("cn"));
  }

  private String ride(String call, Message found) throws InterruptedException, WebChat.Silence {
    Matcher number = NUMBER.matcher(found.text());
    ride.riderReads(number.find() ? number.group(1) : "");
    if (random.nextInt(8) == 0) {
      writeToDriver();
    }
    Optional<Message> arrived =
        chat.await(
            RIDE_AT_MOST, message -> isCard(message, call) && !message.id().equals(found.id()));
    if (arrived.isEmpty()) {
      return "lost before the pickup";
    }
    if (arrived.get().has("cc")) {
      ride.mark(Moment.ARRIVED);
    }
    Optional<Message> boarded =
        chat.await(RIDE_AT_MOST, message -> isCard(message, call) && !message.has("cc"));
    if (boarded.isEmpty()) {
      return "lost before boarding";
    }
    ride.mark(Moment.BOARDED);
    Optional<Message> receipt = chat.await(RIDE_AT_MOST, message -> message.has("rp", call));
    if (receipt.isEmpty()) {
      return "lost on the ride";
    }
    ride.mark(Moment.RECEIPT);
    afterwards(receipt.get(), call);
    return SERVED;
  }

  private void writeToDriver() throws InterruptedException, WebChat.Silence {
    long before = chat.newestNumber();
    chat.say("I am at the second exit, in a red coat");
    Message sure =
        chat.answer("pass this on?", message -> message.number() > before && message.has("ys"));
    chat.tap(sure, sure.findKey("ys").orElseThrow());
    chat.answer(
        "passed on", message -> message.number() > sure.number() && message.title().isEmpty());
  }

  private void afterwards(Message receipt, String call)
      throws InterruptedException, WebChat.Silence {
    int stars = 3 + random.nextInt(3);
    Optional<Message.Key> star = receipt.findKey("rt", call + "." + stars);
    if (star.isPresent() && random.nextInt(5) > 0) {
      chat.tap(receipt, star.get());
      chat.answer("thanks for the stars", message -> message.has("rp", call) && !message.has("rt"));
    }
    if (random.nextInt(4) == 0) {
      long before = chat.newestNumber();
      chat.tap(receipt, receipt.findKey("rp", call).orElseThrow());
      chat.answer(
          "the receipt", message -> message.number() > before && !message.title().isEmpty());
    }
  }

  /** The card once somebody comes: notes of the driver carry the same button, but no title. */
  private static boolean isCard(Message message, String call) {
    return message.has("ms", call) && !message.title().isEmpty();
  }

  private static boolean isOver(Message message, Message card) {
    return message.has("tx") && message.seq() > card.seq();
  }
}
