package io.gaja.bench.replay;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The time in which a driver is looked for, and the price may still move. */
final class Haggling {
  private static final Duration LONGEST = Duration.ofMinutes(14);

  private final WebChat chat;
  private final CallCard card;
  private final Message placed;
  private final RandomGenerator random;
  private final Set<String> settled = new HashSet<>();
  private OptionalLong taken = OptionalLong.empty();
  private boolean raised;

  Haggling(WebChat chat, CallCard card, Message placed, RandomGenerator random) {
    this.chat = chat;
    this.card = card;
    this.placed = placed;
    this.random = random;
  }

  /** Until somebody comes or nobody does: the card that says so; empty when none did. */
  Optional<Message> play() throws InterruptedException, WebChat.Silence {
    if (random.nextInt(6) == 0 && placed.findKeyOf("ra", card.call()).isPresent()) {
      raise(placed);
    }
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      Optional<Message> news = chat.await(Duration.ofSeconds(5), this::isNews);
      if (news.isPresent() && isEnd(news.get())) {
        return news;
      }
      if (news.isPresent()) {
        answer(news.get());
      }
    }
    return Optional.empty();
  }

  private boolean isNews(Message message) {
    return isEnd(message) || isQuestion(message);
  }

  private boolean isEnd(Message message) {
    return card.isTaken(message) || CallCard.isOver(message, placed);
  }

  private boolean isQuestion(Message message) {
    return (isCounter(message) || message.has("kw", card.call()))
        && !settled.contains(message.id() + message.at());
  }

  private boolean isCounter(Message message) {
    return message.findKeyOf("tc", card.call()).isPresent();
  }

  private void answer(Message question) throws InterruptedException, WebChat.Silence {
    settled.add(question.id() + question.at());
    Waiting.pause(Duration.ofMillis(300 + random.nextInt(1200)));
    if (!isCounter(question)) {
      answerSuggestion(question);
      return;
    }
    boolean takes = random.nextInt(5) < 3;
    chat.tap(question, question.findKeyOf(takes ? "tc" : "lc", card.call()).orElseThrow());
    OptionalLong price = Amounts.first(question.title());
    chat.answer("the end of the counter-offer", m -> isEnd(m) || isAnswered(m, question));
    if (takes && price.isPresent()) {
      taken = price;
    }
  }

  private static boolean isAnswered(Message message, Message question) {
    return message.number() > question.number()
        || (message.id().equals(question.id()) && !message.saysTheSame(question));
  }

  private void answerSuggestion(Message question) throws InterruptedException, WebChat.Silence {
    if (random.nextInt(5) < 3) {
      raise(question);
    } else {
      Message.Key wait = question.findKey("kw", card.call()).orElseThrow();
      chat.tapping(question, wait, "all right", message -> true);
    }
  }

  private void raise(Message message) throws InterruptedException, WebChat.Silence {
    Optional<Message.Key> more = message.findKeyOf("ra", card.call());
    if (more.isPresent()) {
      raised = true;
      chat.tap(message, more.get());
      chat.answer("the new price", m -> m.seq() > message.seq());
    }
  }

  /**
   * What the ride costs now: that of the counter-offer that brought this driver, or what was
   * chosen, unless it was raised. The card has to say the same.
   */
  long price(long chosen, Message found) {
    long shown = AgreedPrice.on(found).orElse(-1);
    boolean ofCounter = taken.isPresent() && taken.getAsLong() == shown;
    boolean ofRider = raised ? shown >= chosen : shown == chosen;
    if (!ofCounter && !ofRider) {
      chat.complain("agreed-price", "chose " + chosen + ", and the card says " + shown);
    }
    return shown;
  }
}
