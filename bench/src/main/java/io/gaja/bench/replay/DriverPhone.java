package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the drivers of all lines do at the phone: apply, share where they are, tap. */
final class DriverPhone {
  private static final byte[] PICTURE =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                  + "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082");
  private static final Duration APPROVED_WITHIN = Duration.ofMinutes(3);
  private static final Duration MOVES_EVERY = Duration.ofSeconds(2);

  private final WebChat chat;
  private final City city;
  private final String number;
  private Point where;
  private long movedAt;

  DriverPhone(WebChat chat, City city, Point where, String number) {
    this.chat = chat;
    this.city = city;
    this.where = where;
    this.number = number;
  }

  WebChat chat() {
    return chat;
  }

  City city() {
    return city;
  }

  Point where() {
    return where;
  }

  /** Who one is, and for which line one wants to work. */
  void introduce(String line) throws InterruptedException, WebChat.Silence {
    chat.open();
    next(() -> chat.say("/driver"));
    next(() -> chat.say("Driver " + chat.name()));
    next(() -> chat.shareContact(number));
    Message works = chat.answer("the kinds of work", message -> message.has("tg", line));
    chat.tap(works, works.findKey("tg", line).orElseThrow());
    Message chosen = chat.answer("a way on", message -> message.has("nx"));
    next(() -> chat.tap(chosen, chosen.findKey("nx").orElseThrow()));
  }

  void says(String answer) throws InterruptedException, WebChat.Silence {
    next(() -> chat.say(answer));
  }

  /** The answer of this number to the question that stands last. */
  void picks(int index) throws InterruptedException, WebChat.Silence {
    String subject = String.valueOf(index);
    Message question = chat.answer("answers to pick", message -> message.has("pk", subject));
    next(() -> chat.tap(question, question.findKey("pk", subject).orElseThrow()));
  }

  /** From the papers to being free for calls. */
  void goOnDuty() throws InterruptedException, WebChat.Silence {
    sendPicture();
    Message approved =
        chat.await(APPROVED_WITHIN, message -> message.has("on"))
            .orElseThrow(() -> new WebChat.Silence("the approval"));
    next(() -> chat.tap(approved, approved.findKey("on").orElseThrow()));
    chat.shareLive(where);
    chat.answer("on duty", message -> message.has("of"));
    movedAt = System.nanoTime();
  }

  void sendPicture() throws InterruptedException, WebChat.Silence {
    next(() -> chat.sendPhoto(PICTURE));
  }

  private void next(WebChat.Act act) throws InterruptedException, WebChat.Silence {
    chat.after(act, "the next question", message -> true);
  }

  /** True when the call is theirs. */
  boolean accept(Message offer, Ride ride) throws InterruptedException, WebChat.Silence {
    Message.Key accept = offer.findKey("ac").orElseThrow();
    String call = accept.subject();
    long accepted = System.nanoTime();
    chat.tap(offer, accept);
    Message answer =
        chat.answer(
            "an answer to accept", message -> message.has("ar", call) || isGone(message, offer));
    if (answer.has("ar", call)) {
      ride.mark(Moment.ACCEPTED, accepted); // of all who accept, the one who got it
    }
    return answer.has("ar", call);
  }

  void decline(Message offer) throws InterruptedException, WebChat.Silence {
    chat.tap(offer, offer.findKey("dc").orElseThrow());
    chat.answer("the end of the offer", message -> isGone(message, offer));
  }

  static boolean isGone(Message message, Message offer) {
    return message.id().equals(offer.id()) && !message.has("ac");
  }

  /** Says so at the pickup, and shows what comes next. */
  Message arrive(String call, Ride ride) throws InterruptedException, WebChat.Silence {
    ride.mark(Moment.SAYS_ARRIVED);
    tap(call, "ar");
    return chat.answer("waiting", message -> message.has("ob", call));
  }

  /** Taps the button of the card that shows it now. */
  void tap(String call, String verb) throws InterruptedException, WebChat.Silence {
    Message card = chat.answer("the button " + verb, message -> message.has(verb, call));
    chat.tap(card, card.findKey(verb, call).orElseThrow());
  }

  /** Whether it asks for the rider's number. */
  static boolean asksNumber(Message message) {
    return message.has("ys") && message.has("sp");
  }

  /** What the rider says; empty when it cannot be heard. */
  static String numberOf(Ride ride) throws InterruptedException {
    try {
      return ride.number().get(10, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return "";
    }
  }

  /** Moves on, and does this at every corner. */
  void driveTo(Point there, Duration time, Corner corner)
      throws InterruptedException, WebChat.Silence {
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
      corner.turn();
    }
    moveTo(there);
  }

  /** What is done on the way, with the eyes on the phone for a moment. */
  interface Corner {
    void turn() throws InterruptedException, WebChat.Silence;
  }

  void moveTo(Point there) throws InterruptedException {
    where = there;
    movedAt = System.nanoTime();
    chat.move(there);
  }

  /** A live location goes on, even where nobody moves. */
  void staySeen(Duration atMost) throws InterruptedException {
    if (System.nanoTime() - movedAt > atMost.toNanos()) {
      moveTo(where);
    }
  }
}
