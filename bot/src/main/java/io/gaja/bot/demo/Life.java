package io.gaja.bot.demo;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one resident live on a thread of its own until it is interrupted: hears what comes, does
 * what is due. What it knows it has from its phone, so it goes on after a restart where it was.
 */
final class Life implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Life.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

  private final Phone phone;
  private final Duration startsAfter;
  private final Agenda agenda;
  private final Resident resident;

  Life(
      Phone phone, Duration startsAfter, InstantSource clock, Function<Agenda, Resident> resident) {
    this.phone = phone;
    this.startsAfter = startsAfter;
    this.agenda = new Agenda(clock, this::startOver);
    this.resident = resident.apply(agenda);
  }

  @Override
  public void run() {
    try (phone) {
      Thread.sleep(startsAfter);
      while (!Thread.currentThread().isInterrupted()) {
        liveUntilTrouble();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void liveUntilTrouble() throws InterruptedException {
    try {
      phone.switchOn();
      recall();
      while (true) {
        listen();
        agenda.doWhatIsDue();
      }
    } catch (RuntimeException trouble) {
      if (!Thread.currentThread().isInterrupted()) {
        LOG.warn("Somebody in the demo city rests: {}", trouble.getClass().getSimpleName());
      }
      Thread.sleep(AFTER_TROUBLE);
    }
  }

  private void listen() throws InterruptedException {
    phone.next(agenda.untilDue()).ifPresent(resident::hear);
    while (phone.hasUnread()) {
      phone.next(Duration.ZERO).ifPresent(resident::hear);
    }
  }

  private void recall() {
    agenda.clear();
    phone.reread().forEach(resident::hear);
    if (!agenda.isPlanned()) {
      resident.begin();
    }
  }

  private void startOver() {
    phone.say("/cancel");
    recall();
  }
}
