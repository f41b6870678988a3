package io.gaja.bench.replay;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The operator, who approves everybody who applies. */
final class Office {
  private final WebChat chat;
  private final Predicate<Message.Key> approval;
  private final Set<String> decided = new HashSet<>();

  /** An office that knows the buttons by which applicants are let in. */
  Office(WebChat chat, Predicate<Message.Key> approval) {
    this.chat = chat;
    this.approval = approval;
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
          chat.await(WebChat.ANSWER_WITHIN, message -> findApproval(message).isPresent());
      if (card.isPresent()) {
        Message.Key approve = findApproval(card.get()).orElseThrow();
        decided.add(approve.subject());
        chat.tap(card.get(), approve);
      }
    }
  }

  private Optional<Message.Key> findApproval(Message message) {
    return message.keys().stream()
        .filter(key -> approval.test(key) && !decided.contains(key.subject()))
        .findFirst();
  }

  void close() {
    chat.close();
  }
}
