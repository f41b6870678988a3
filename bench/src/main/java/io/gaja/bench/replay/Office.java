package io.gaja.bench.replay;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The operator, who approves everybody who applies. */
final class Office {
  private final WebChat chat;
  private final Set<String> decided = new HashSet<>();

  Office(WebChat chat) {
    this.chat = chat;
  }

  void open() throws InterruptedException, WebChat.Silence {
    chat.open();
    chat.say("/start");
    chat.answer("a welcome", message -> true);
  }

  /** Until so many are approved or the thread is interrupted. */
  void approve(int applicants) throws InterruptedException {
    while (decided.size() < applicants) {
      Optional<Message> card =
          chat.await(
              WebChat.ANSWER_WITHIN,
              message ->
                  message.findKey("ap").filter(k -> !decided.contains(k.subject())).isPresent());
      if (card.isPresent()) {
        Message.Key approve = card.get().findKey("ap").orElseThrow();
        decided.add(approve.subject());
        chat.tap(card.get(), approve);
      }
    }
  }
}
