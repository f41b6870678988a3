package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The simulated operator: approves everybody who applies, visitors too, after some seconds. */
final class Office implements Resident {
  private static final Duration READS_FOR = Duration.ofSeconds(3);
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final int MOST_OPEN = 200;

  private final Phone phone;
  private final Agenda agenda;
  private final Map<String, Application> open = new LinkedHashMap<>();

  Office(Phone phone, Agenda agenda) {
    this.phone = phone;
    this.agenda = agenda;
  }

  private record Application(WebMessage card, Choice approve) {}

  @Override
  public void begin() {
    phone.say("/start");
  }

  /** A card that has lost its buttons was decided. */
  @Override
  public void hear(WebMessage message) {
    open.remove(message.id());
    Buttons.of(message)
        .find(Verb.APPROVE)
        .filter(approve -> open.size() < MOST_OPEN)
        .ifPresent(approve -> open.put(message.id(), new Application(message, approve)));
    next();
  }

  private void next() {
    if (!open.isEmpty()) {
      Application first = open.values().iterator().next();
      Duration read = Duration.between(first.card().at(), agenda.now());
      Duration left = READS_FOR.minus(read);
      agenda.in(left.compareTo(BETWEEN) > 0 ? left : BETWEEN, () -> approve(first));
    }
  }

  private void approve(Application application) {
    open.remove(application.card().id());
    phone.tap(application.approve());
    next();
  }
}
