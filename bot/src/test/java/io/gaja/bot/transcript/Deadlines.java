package io.gaja.bot.transcript;

import io.gaja.bot.RunningGaja;
import io.gaja.dispatch.matching.Waker;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;

/** Everything in the application that wakes up by the clock. */
final class Deadlines {
  private static final int MOST_DUE = 100;

  private final List<Waker<?>> wakers;

  Deadlines(RunningGaja gaja) {
    this.wakers = gaja.all(new ParameterizedTypeReference<Waker<?>>() {});
  }

  boolean isAnyDue() {
    return wakers.stream().anyMatch(waker -> !waker.listDue(1).isEmpty());
  }

  /** Wakes all that is due now; false when nothing is. */
  boolean wakeAll() {
    boolean any = false;
    for (Waker<?> waker : wakers) {
      any |= wake(waker);
    }
    return any;
  }

  private static <T> boolean wake(Waker<T> waker) {
    List<T> due = waker.listDue(MOST_DUE);
    due.forEach(waker::wake);
    return !due.isEmpty();
  }
}
