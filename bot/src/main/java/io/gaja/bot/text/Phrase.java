package io.gaja.bot.text;

import java.util.Locale;

/**
 * A sentence people read, by its key in a bundle for each language. Implemented by enums: {@link
 * Msg} holds what all share, and each line its own beside its class.
 */
public interface Phrase {
  String name();

  /** {@code ASK_PICKUP} is {@code ask.pickup} in the bundle. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /**
   * The bundle without its language: {@code messages_ko} and {@code messages_en} beside the enum.
   */
  default String bundle() {
    return getClass().getPackageName() + ".messages";
  }
}
