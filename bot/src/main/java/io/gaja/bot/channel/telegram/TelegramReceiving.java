package io.gaja.bot.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;

/** Starts last and stops first: no update comes in while the rest cannot handle it. */
final class TelegramReceiving implements SmartLifecycle {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Supplier<Session> sessions;
  private volatile Optional<Session> session = Optional.empty();

  TelegramReceiving(Supplier<Session> sessions) {
    this.sessions = sessions;
  }

  /** What is thrown away with each stop; without a poller, Telegram pushes. */
  record Session(TelegramCalls calls, Introduction introduction, Optional<UpdatePoller> poller) {
    void start() {
      introduction.start();
      poller.ifPresent(Worker::start);
    }

    boolean isAlive() {
      return poller.map(Worker::alive).orElse(true);
    }

    Optional<String> findTrouble() {
      return introduction.findTrouble().or(() -> poller.flatMap(Worker::findTrouble));
    }

    /** A question open at Telegram is broken off; a batch that was received is finished. */
    void stop() {
      try {
        introduction.stop(PATIENCE, calls::cancelAll);
        if (poller.isPresent()) {
          poller.get().stop(PATIENCE, calls::cancelAll);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      calls.close();
    }
  }

  @Override
  public void start() {
    Session fresh = sessions.get();
    fresh.start();
    session = Optional.of(fresh);
  }

  @Override
  public void stop() {
    session.ifPresent(Session::stop);
    session = Optional.empty();
  }

  /** False when no update can come in any more; Telegram being away is trouble, not the end. */
  boolean isAlive() {
    return session.filter(Session::isAlive).isPresent();
  }

  /** What keeps updates from coming in just now, in a sentence. */
  Optional<String> findTrouble() {
    return session.flatMap(Session::findTrouble);
  }

  @Override
  public boolean isRunning() {
    return session.isPresent();
  }
}
