package io.gaja.bench.replay;

/** Somebody who asks for something. */
interface Rider {
  /** Plays to the end, and says how it ended; the first word is one of {@link Tally}. */
  String play() throws InterruptedException, WebChat.Silence;
}
