package io.gaja.bot.setup;

/** A setting is wrong: the start stops with this one sentence, which names it. */
public final class WrongSetting extends RuntimeException {
  public WrongSetting(String sentence) {
    super(sentence);
  }
}
