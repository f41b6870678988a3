package io.gaja.bench.replay;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Where the car stands, and where the key is. */
final class HandoverNotes {
  private HandoverNotes() {}

  /** Answers both questions, of which the first is asked already. */
  static Message say(WebChat chat, RandomGenerator random, Predicate<Message> then)
      throws InterruptedException, WebChat.Silence {
    Message key =
        chat.after(() -> chat.say("지하 3층 B12"), "where the key is", message -> message.has("ys"));
    return random.nextBoolean()
        ? chat.after(() -> chat.say("발렛 데스크에 맡김"), "the notes are kept", then)
        : chat.tapping(key, key.findKey("ys").orElseThrow(), "the notes are kept", then);
  }
}
