package io.gaja.bench.replay;

/** Somebody who applies at the office, is approved and then works. */
interface Worker extends AutoCloseable {
  /** From the first word to being ready. */
  void begin() throws InterruptedException, WebChat.Silence;

  /** Works until the city is over. */
  void work() throws InterruptedException, WebChat.Silence;

  @Override
  void close();
}
