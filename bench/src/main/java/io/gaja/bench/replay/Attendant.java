package io.gaja.bench.replay;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Runs a lot: registers it, lets cars in and out, and counts those that come without a booking. */
final class Attendant implements Worker {
  private static final Duration APPROVED_WITHIN = Duration.ofMinutes(3);
  private static final Duration CHANGES_WITHIN = Duration.ofSeconds(20);

  private final WebChat chat;
  private final NewLot lot;
  private final Gates gates;
  private final City city;
  private final RandomGenerator random;
  private boolean walkIn;

  Attendant(WebChat chat, NewLot lot, Gates gates, City city, RandomGenerator random) {
    this.chat = chat;
    this.lot = lot;
    this.gates = gates;
    this.city = city;
    this.random = random;
  }

  @Override
  public void begin() throws InterruptedException, WebChat.Silence {
    chat.open();
    Message hello = chat.after(() -> chat.say("/lot"), "what one may do", m -> has(m, "register."));
    chat.tapping(hello, key(hello, "register.").orElseThrow(), "its name", m -> m.has("sp"));
    says(lot.name());
    chat.after(() -> chat.pin(lot.place()), "how many cars", m -> m.has("sp"));
    says(String.valueOf(lot.capacity()));
    picks(random.nextInt(3)); // free at first
    picks(random.nextInt(3)); // the price
    says("20000");
    says("22:00~06:00 200");
    picks(0); // the same at weekends
    if (random.nextBoolean()) {
      says("4시간 8000원");
    } else {
      picks(0);
    }
    picks(0); // usual reductions
    picks(0); // always open
    says("2.1m");
    Message summary = chat.after(() -> pick(0), "the summary", m -> m.has("nx"));
    chat.tap(summary, summary.findKey("nx").orElseThrow());
    if (chat.await(APPROVED_WITHIN, m -> has(m, "minus.")).isEmpty()) {
      throw new WebChat.Silence("the approval");
    }
  }

  private void says(String answer) throws InterruptedException, WebChat.Silence {
    chat.after(() -> chat.say(answer), "the next question", message -> message.has("sp"));
  }

  private void picks(int index) throws InterruptedException, WebChat.Silence {
    chat.after(() -> pick(index), "the next question", message -> message.has("sp"));
  }

  private void pick(int index) throws InterruptedException, WebChat.Silence {
    String subject = String.valueOf(index);
    Message question = chat.answer("answers to pick", message -> message.has("pk", subject));
    chat.tap(question, question.findKey("pk", subject).orElseThrow());
  }

  @Override
  public void work() throws InterruptedException, WebChat.Silence {
    while (!city.isOver()) {
      Optional<Gates.Car> car = gates.next(lot.name(), 1000);
      if (car.isPresent()) {
        Waiting.pause(Duration.ofMillis(200 + random.nextInt(600)));
        attend(car.get());
      } else if (random.nextInt(12) == 0) {
        countWalkIn();
      }
    }
  }

  private void attend(Gates.Car car) throws InterruptedException, WebChat.Silence {
    if (car.number().isEmpty()) {
      tapCar("out.", car.booking());
    } else if (random.nextBoolean()) {
      tapCar("in.", car.booking());
    } else {
      String number = car.number().get();
      chat.after(() -> chat.say(number), "whose number it is", message -> true);
      tapCar("in.", car.booking());
    }
  }

  /** The card changes, or says why not; a car that has gone meanwhile has no button. */
  private void tapCar(String act, String booking) throws InterruptedException {
    Optional<Message> card = chat.await(CHANGES_WITHIN, message -> has(message, act + booking));
    if (card.isPresent()) {
      long before = chat.newestNumber();
      chat.tap(card.get(), key(card.get(), act + booking).orElseThrow());
      Message shown = card.get();
      if (chat.await(CHANGES_WITHIN, m -> m.number() > before || isChanged(m, shown)).isEmpty()) {
        chat.complain("silence", "tapped " + act + " and nothing happens");
      }
    }
  }

  private static boolean isChanged(Message message, Message before) {
    return message.id().equals(before.id()) && !message.saysTheSame(before);
  }

  /** One comes, and the next time one goes. */
  private void countWalkIn() throws InterruptedException, WebChat.Silence {
    Message card = chat.answer("the card of the lot", message -> has(message, "minus."));
    walkIn = !walkIn;
    chat.tap(card, key(card, walkIn ? "minus." : "plus.").orElseThrow());
    chat.answer("the new count", message -> message.seq() > card.seq());
  }

  private static boolean has(Message message, String act) {
    return key(message, act).isPresent();
  }

  private static Optional<Message.Key> key(Message message, String act) {
    return message.findKeyOf("ln", ParkingPlay.LINE + "." + act);
  }

  @Override
  public void close() {
    chat.close();
  }
}
