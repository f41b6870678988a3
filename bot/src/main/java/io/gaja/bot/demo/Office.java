package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

/**
 * The simulated operator: approves everybody who applies, visitors too, after some seconds; says
 * hello to whoever wants a person, and gives them back.
 */
final class Office implements Resident {
  private static final Duration READS_FOR = Duration.ofSeconds(3);
  private static final Duration TALKS_FOR = Duration.ofSeconds(25);
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final int MOST_OPEN = 200;
  private static final String HELLO =
      "안녕하세요, 데모 사무실이에요. “강남역에서 홍대입구역까지 택시”처럼 적어 보세요."
          + " · Hello from the demo office! Try “taxi from Gangnam Station to Hongik University"
          + " Station”.";

  private final Phone phone;
  private final Agenda agenda;
  private final Map<String, Errand> open = new LinkedHashMap<>();
  private final SequencedSet<String> greeted = new LinkedHashSet<>();

  Office(Phone phone, Agenda agenda) {
    this.phone = phone;
    this.agenda = agenda;
  }

  private record Errand(String key, Instant due, Runnable deed) {}

  @Override
  public void begin() {
    phone.say("/start");
  }

  /** A card that has lost its buttons was decided. */
  @Override
  public void hear(WebMessage message) {
    open.remove(message.id());
    Buttons buttons = Buttons.of(message);
    Instant read = message.at().plus(READS_FOR);
    buttons
        .find(Verb.APPROVE)
        .ifPresent(approve -> plan(message.id(), read, () -> phone.tap(approve)));
    buttons
        .find(Verb.ANSWER_PERSON)
        .filter(answer -> isNew(answer.data()))
        .ifPresent(answer -> {
          plan(answer.data(), read, () -> greet(answer));
          buttons
              .find(Verb.GIVE_BACK)
              .ifPresent(back -> plan(back.data(), read.plus(TALKS_FOR), () -> phone.tap(back)));
        });
    next();
  }

  private boolean isNew(String request) {
    if (greeted.size() == MOST_OPEN) {
      greeted.removeFirst();
    }
    return greeted.add(request);
  }

  private void greet(Choice answer) {
    phone.tap(answer);
    phone.say(HELLO);
  }

  private void plan(String key, Instant due, Runnable deed) {
    if (open.size() < MOST_OPEN) {
      open.put(key, new Errand(key, due, deed));
    }
  }

  private void next() {
    open.values().stream()
        .min(Comparator.comparing(Errand::due))
        .ifPresent(first -> {
          Duration left = Duration.between(agenda.now(), first.due());
          agenda.in(left.compareTo(BETWEEN) > 0 ? left : BETWEEN, () -> run(first));
        });
  }

  private void run(Errand errand) {
    open.remove(errand.key());
    errand.deed().run();
    next();
  }
}
