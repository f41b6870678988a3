package io.gaja.bench.replay;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What comes to a rider's mind while the designated driver is on the way. */
record OnTheWay(
    WebChat chat, CallCard card, Ride ride, Passenger passenger, RandomGenerator random) {
  private static final Duration QUESTION_WITHIN = Duration.ofSeconds(8);

  /** One thing at most: what is asked about two at a time would be answered about one. */
  void play() throws InterruptedException, WebChat.Silence {
    switch (random.nextInt(8)) {
      case 0, 1 -> stopOnTheWay();
      case 2 -> tellWhereTheKeyIs();
      case 3 -> passenger.writeToDriver("The blue one, at the very back");
      default -> {}
    }
  }

  /** The ride may be over before the stop is told; then it is left. */
  private void stopOnTheWay() throws InterruptedException, WebChat.Silence {
    if (!begin("sb")) {
      return;
    }
    long before = chat.newestNumber();
    chat.pin(DesignatedQuote.halfWay(ride.trip()));
    Optional<Message> priced =
        chat.await(QUESTION_WITHIN, m -> m.number() > before && m.has("ys") && m.has("sp"));
    if (priced.isPresent()) {
      Message.Key yes = priced.get().findKey("ys").orElseThrow();
      chat.tapping(priced.get(), yes, "the driver is asked, or why not", message -> true);
    }
  }

  private void tellWhereTheKeyIs() throws InterruptedException, WebChat.Silence {
    if (begin("ck")) {
      HandoverNotes.say(chat, random, message -> !message.has("nx"));
    }
  }

  private boolean begin(String verb) throws InterruptedException {
    Optional<Message> shown =
        chat.findNewest(message -> card.isTaken(message) && message.has(verb, card.call()));
    if (shown.isEmpty()) {
      return false;
    }
    long before = chat.newestNumber();
    chat.tap(shown.get(), shown.get().findKey(verb, card.call()).orElseThrow());
    return chat.await(QUESTION_WITHIN, m -> m.number() > before && m.has("sp")).isPresent();
  }
}
