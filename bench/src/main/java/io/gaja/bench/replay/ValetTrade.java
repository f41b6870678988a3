package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** A valet: parks a car, or brings one back; which it is, the cards say. */
final class ValetTrade implements Trade {
  private static final Duration WALK = Duration.ofMinutes(4);

  private final Ability ability;
  private final HandedBack handedBack;
  private final RandomGenerator random;

  ValetTrade(Ability ability, HandedBack handedBack, RandomGenerator random) {
    this.ability = ability;
    this.handedBack = handedBack;
    this.random = random;
  }

  @Override
  public void apply(DriverPhone phone) throws InterruptedException, WebChat.Silence {
    phone.introduce(ValetPlay.LINE);
    ability.tell(phone);
  }

  @Override
  public boolean answer(DriverPhone phone, Message offer, Ride ride)
      throws InterruptedException, WebChat.Silence {
    ability.look(offer, phone.chat());
    return phone.accept(offer, ride);
  }

  @Override
  public void carryOut(DriverPhone phone, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    WebChat chat = phone.chat();
    walk(phone);
    phone.arrive(call, ride);
    Waiting.pause(Duration.ofMillis(300 + random.nextInt(700)));
    long before = chat.newestNumber();
    phone.tap(call, "ob");
    // A question is a new message; without one the card itself goes on.
    Message next =
        chat.answer(
            "whose car it is",
            message ->
                message.has("fi", call)
                    || (message.number() > before && DriverPhone.asksNumber(message)));
    if (next.has("fi", call)) {
      bringBack(phone, call, ride);
    } else {
      park(phone, next, call, ride);
    }
  }

  private static void walk(DriverPhone phone) throws InterruptedException, WebChat.Silence {
    phone.driveTo(phone.where(), phone.city().played(WALK), () -> {});
  }

  private void park(DriverPhone phone, Message question, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    WebChat chat = phone.chat();
    String number = DriverPhone.numberOf(ride);
    ride.mark(Moment.SAYS_BOARDED);
    Message picture =
        number.isEmpty() || random.nextInt(12) == 0
            ? chat.tapping(question, yes(question), "a picture?", message -> message.has("nx"))
            : chat.after(() -> chat.say(number), "a picture?", message -> message.has("nx"));
    if (random.nextInt(3) > 0) {
      phone.sendPicture();
    } else {
      chat.tapping(picture, picture.findKey("nx").orElseThrow(), "all right", message -> true);
    }
    walk(phone);
    chat.after(() -> phone.tap(call, "fi"), "where it stands", message -> message.has("sp"));
    String bay = "B" + (1 + random.nextInt(4)) + " " + (1 + random.nextInt(90));
    Message key =
        chat.after(() -> chat.say(bay), "where the key is", message -> message.has("pk", "1"));
    chat.tap(key, key.findKey("pk", random.nextBoolean() ? "0" : "1").orElseThrow());
    isRidOf(chat, call);
  }

  private static Message.Key yes(Message question) {
    return question.findKey("ys").orElseThrow();
  }

  private void bringBack(DriverPhone phone, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    WebChat chat = phone.chat();
    walk(phone);
    Message question =
        chat.after(() -> phone.tap(call, "fi"), "whose car it is", DriverPhone::asksNumber);
    String number = DriverPhone.numberOf(ride);
    if (random.nextInt(8) == 0) {
      String wrong = String.valueOf((Integer.parseInt("1" + number) + 1) % 10_000 + 10_000);
      chat.after(() -> chat.say(wrong.substring(1)), "that it is wrong", message -> true);
    }
    ride.mark(Moment.SAYS_FARE);
    if (random.nextInt(12) == 0) {
      handedBack.withoutNumber(call);
      chat.tap(question, yes(question));
    } else {
      chat.say(number);
    }
    isRidOf(chat, call);
  }

  /** The card of the job asks nothing any more. */
  private static void isRidOf(WebChat chat, String call)
      throws InterruptedException, WebChat.Silence {
    Waiting.until(WebChat.ANSWER_WITHIN, () -> chat.lacks("fi", call));
    if (chat.lacks("fi", call).isEmpty()) {
      chat.complain("silence", "is not told that the job is done");
      throw new WebChat.Silence("the end of the job");
    }
  }
}
