package io.gaja.bench.replay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * A rider's own car, as it is told.
 *
 * @param seats the answer to how many seats, where that is asked
 */
record OwnCar(String model, String plate, boolean manual, Optional<Integer> seats) {
  private static final List<String> MODELS = List.of("쏘나타", "아반떼", "K5", "그랜저", "Ray", "모닝");

  /** One in five is shifted by hand, one in ten is a van. */
  static OwnCar random(RandomGenerator random) {
    String plate =
        String.format(
            Locale.ROOT, "%d%s%04d", 10 + random.nextInt(90), "가", 1000 + random.nextInt(9000));
    boolean van = random.nextInt(10) == 0;
    return new OwnCar(
        van ? "스타리아" : MODELS.get(random.nextInt(MODELS.size())),
        plate,
        random.nextInt(5) == 0,
        van ? Optional.of(1) : Optional.empty());
  }

  /** Answers what car it is, in one sentence or step by step; what comes then is so. */
  Message tell(WebChat chat, boolean atOnce, Predicate<Message> then)
      throws InterruptedException, WebChat.Silence {
    String gearbox = manual ? "수동" : "자동";
    Message next;
    if (atOnce) {
      next = chat.after(() -> chat.say(model + " " + plate + " " + gearbox), "the car", m -> true);
    } else {
      chat.after(() -> chat.say(model), "the plate", message -> message.has("sp"));
      Message how = chat.after(() -> chat.say(plate), "the gearbox", message -> message.has("pk"));
      Message.Key answer = how.findKey("pk", manual ? "1" : "0").orElseThrow();
      next = chat.tapping(how, answer, "the car", message -> true);
    }
    if (seats.isPresent()) {
      Message size = chat.answer("how many seats", message -> message.has("pk", "2"));
      Message.Key answer = size.findKey("pk", seats.get().toString()).orElseThrow();
      next = chat.tapping(size, answer, "the car", message -> true);
    }
    return then.test(next) ? next : chat.answer("what comes after the car", then);
  }
}
