package io.gaja.bot.channel.telegram.standin;

import java.util.List;
import java.util.Optional;

/**
 * A message as the chat shows it now.
 *
 * @param text or the caption of a picture
 * @param bold the part of the text that is in bold, or empty
 * @param buttons under the message, row by row
 * @param edits how often it was changed since it came
 */
public record Seen(
    int id,
    boolean fromBot,
    String text,
    String bold,
    List<List<Key>> buttons,
    Optional<Spot> spot,
    Optional<String> photo,
    boolean silent,
    int edits) {
  /** A button under a message, or of the keyboard in place of the letters. */
  public record Key(String label, Optional<String> data, Optional<String> url, Asks asks) {}

  /** What pressing a key of the keyboard sends. */
  public enum Asks {
    NOTHING,
    LOCATION,
    CONTACT
  }

  /** A map. */
  public record Spot(double latitude, double longitude, boolean live) {}

  public List<String> labels() {
    return buttons.stream().flatMap(List::stream).map(Key::label).toList();
  }
}
