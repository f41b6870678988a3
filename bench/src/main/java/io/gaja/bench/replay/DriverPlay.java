package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A driver: registers, goes on duty by live location, and takes one call after the other. */
final class DriverPlay {
  private static final byte[] LICENCE =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                  + "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082");
  private static final Pattern ESTIMATE = Pattern.compile("₩([0-9,]+)|([0-9,]+)원");
  private static final Duration APPROVED_WITHIN = Duration.ofMinutes(3);
  private static final Duration MOVES_AT_LEAST = Duration.ofSeconds(45);
  private static final Duration MOVES_EVERY = Duration.ofSeconds(2);

  private final WebChat chat;
  private final City city;
  private final String phone;
  private final RandomGenerator random;
  private Point where;
  private long movedAt;

  DriverPlay(WebChat chat, City city, Point where, String phone, RandomGenerator random) {
    this.chat = chat;
    this.city = city;
    this.where = where;
    this.phone = phone;
    this.random = random;
  }

  /** From the first word to being free for calls. */
  void goOnDuty() throws InterruptedException, WebChat.Silence {
    chat.open();
    answerNext(() -> chat.say("/driver"));
    answerNext(() -> chat.say("Driver " + chat.name()));
    answerNext(() -> chat.shareContact(phone));
    Message works = chat.answer("the kinds of work", message -> message.has("tg"));
    chat.tap(works, works.findKey("tg").orElseThrow());
    Message chosen = chat.answer("a way on", message -> message.has("nx"));
    answerNext(() -> chat.tap(chosen, chosen.findKey("nx").orElseThrow()));
    answerNext(() -> chat.say("white Sonata"));
    answerNext(() -> chat.say("서울 " + (10 + random.nextInt(90)) + "가 1234"));
    answerNext(() -> chat.sendPhoto(LICENCE));
    Message approved =
        chat.await(APPROVED_WITHIN, message -> message.has("on"))
            .orElseThrow(() -> new WebChat.Silence("the approval"));
    answerNext(() -> chat.tap(approved, approved.findKey("on").orElseThrow()));
    chat.shareLive(where);
    chat.answer("on duty", message -> message.has("of"));
    movedAt = System.nanoTime();
  }

  void close() {
    chat.close();
  }

  private interface Act {
    void does() throws InterruptedException;
  }

  private void answerNext(Act act) throws InterruptedException, WebChat.Silence {
    long before = chat.newestNumber();
    act.does();
    chat.answer("the next question", message -> message.number() > before);
  }

  /** Works until the city is over. */
  void work() throws InterruptedException, WebChat.Silence {
    while (!city.isOver()) {
      if (System.nanoTime() - movedAt > MOVES_AT_LEAST.toNanos()) {
        moveTo(where);
      }
      Optional<Message> offer = chat.await(Duration.ofSeconds(1), DriverPlay::isOpenOffer);
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
    Message.Key accept = offer.findKey("ac").orElseThrow();
    String call = accept.subject();
    Optional<Ride> found = city.findRide(call);
    if (found.isEmpty()) {
      return; // somebody else's, on a server that is in use
    }
    found.get().mark(Moment.OFFERED);
    Waiting.pause(Duration.ofMillis(500 + random.nextInt(1500))); // thinks about it
    Optional<Message.Key> decline = offer.findKey("dc");
    if (random.nextInt(15) == 0 && decline.isPresent()) {
      chat.tap(offer, decline.get());
      chat.answer("the end of the offer", message -> isGone(message, offer));
      return;
    }
    long accepted = System.nanoTime();
    chat.tap(offer, accept);
    Message answer =
        chat.answer(
            "an answer to accept", message -> message.has("ar", call) || isGone(message, offer));
    if (answer.has("ar", call)) {
      found.get().mark(Moment.ACCEPTED, accepted); // of all who accept, the one who got it
      drive(answer, call, found.get());
    }
  }

  private static boolean isGone(Message message, Message offer) {
    return message.id().equals(offer.id()) && !message.has("ac");
  }

  private void drive(Message job, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    Trip trip = ride.trip();
    driveTo(trip.pickup(), city.drive(where, trip.pickup()));
    ride.mark(Moment.SAYS_ARRIVED);
    chat.tap(job, job.findKey("ar", call).orElseThrow());
    Message waiting = chat.answer("waiting", message -> message.has("ob", call));
    Waiting.pause(Duration.ofMillis(300 + random.nextInt(700))); // the rider gets in
    board(waiting, call, ride);
    Message riding = chat.answer("the ride", message -> message.has("fi", call));
    driveTo(trip.dropOff(), city.played(trip.ride()));
    finish(riding, call, ride);
  }

  private void board(Message waiting, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    chat.tap(waiting, waiting.findKey("ob", call).orElseThrow());
    Message question = chat.answer("which number", message -> asks(message, waiting));
    String number = numberOf(ride);
    ride.mark(Moment.SAYS_BOARDED);
    if (number.isEmpty() || random.nextInt(10) == 0) {
      chat.tap(question, question.findKey("ys").orElseThrow());
    } else {
      chat.say(number);
    }
  }

  private static boolean asks(Message message, Message before) {
    return message.number() > before.number() && message.has("ys") && message.has("sp");
  }

  private static String numberOf(Ride ride) throws InterruptedException {
    try {
      return ride.number().get(10, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return "";
    }
  }

  private void finish(Message riding, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    long before = chat.newestNumber();
    chat.tap(riding, riding.findKey("fi", call).orElseThrow());
    Message question =
        chat.answer("the meter", message -> message.number() > before && message.has("sp"));
    Matcher estimate = ESTIMATE.matcher(question.text());
    if (!estimate.find()) {
      throw new WebChat.Silence("an estimate");
    }
    String fare = estimate.group(1) != null ? estimate.group(1) : estimate.group(2);
    ride.mark(Moment.SAYS_FARE);
    chat.say(fare);
    chat.answer(
        "the earnings",
        message -> message.id().equals(riding.id()) && !message.has("fi") && !message.has("ob"));
  }

  private void driveTo(Point there, Duration time) throws InterruptedException {
    Point from = where;
    long start = System.nanoTime();
    long whole = Math.max(1, time.toNanos());
    for (long gone = 0; gone < whole; gone = System.nanoTime() - start) {
      double share = (double) gone / whole;
      moveTo(
          new Point(
              from.latitude() + share * (there.latitude() - from.latitude()),
              from.longitude() + share * (there.longitude() - from.longitude())));
      Waiting.pause(Duration.ofNanos(Math.min(MOVES_EVERY.toNanos(), whole - gone)));
    }
    moveTo(there);
  }

  private void moveTo(Point there) throws InterruptedException {
    where = there;
    movedAt = System.nanoTime();
    chat.move(there);
  }
}
