package io.gaja.bench.lifecycle;

/** One of the two that are measured side by side. */
interface Calls {
  /** Plays so many whole calls, as many at a time as were asked for. */
  Outcome play(int calls) throws InterruptedException;

  record Outcome(int done, int failed, long nanos) {
    double perSecond() {
      return done * 1e9 / nanos;
    }
  }
}
