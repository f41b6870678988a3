package io.gaja.bot.channel;

import io.gaja.dispatch.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message to a person, in no messenger's dialect: plain text throughout, so nothing that people
 * type can break its markup. The title is shown in bold above the text; one of both may be empty.
 */
public record Reply(
    String title,
    String text,
    List<List<Button>> buttons,
    Ask ask,
    Optional<Place> pin,
    Optional<String> photo) {
  public static final int LONGEST_TEXT = 3500;

  public Reply {
    if (title.isBlank() && text.isBlank()) {
      throw new IllegalArgumentException("A reply says something");
    }
    text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    buttons = buttons.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
  }

  public static Reply of(String text) {
    return new Reply("", text, List.of(), Ask.NOTHING, Optional.empty(), Optional.empty());
  }

  public static Reply titled(String title, String text) {
    return new Reply(title, text, List.of(), Ask.NOTHING, Optional.empty(), Optional.empty());
  }

  /** The same message with one more row of buttons below. */
  public Reply row(Button... row) {
    List<List<Button>> rows = new ArrayList<>(buttons);
    rows.add(List.of(row));
    return new Reply(title, text, rows, ask, pin, photo);
  }

  /** The same message with one more line below its text. */
  public Reply line(String more) {
    String lines = text.isEmpty() ? more : text + "\n" + more;
    return new Reply(title, lines, buttons, ask, pin, photo);
  }

  public Reply asking(Ask what) {
    return new Reply(title, text, buttons, what, pin, photo);
  }

  /** The same message with a map of one place. */
  public Reply at(Place place) {
    return new Reply(title, text, buttons, ask, Optional.of(place), photo);
  }

  /** The same message with a picture that came in as {@link Incoming.Photo#file}. */
  public Reply showing(String file) {
    return new Reply(title, text, buttons, ask, pin, Optional.of(file));
  }

  /**
   * What the keyboard offers beside typing. Asked once, gone with the next reply that asks nothing.
   */
  public enum Ask {
    NOTHING,
    LOCATION,
    LIVE_LOCATION,
    CONTACT,
    PHOTO
  }

  @Override
  public String toString() {
    return "Reply[hidden]";
  }
}
