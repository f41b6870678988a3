package io.gaja.bot.line.parking;

import io.gaja.bot.text.Words;
import io.gaja.dispatch.place.Place;
import java.util.Locale;

/** Where a space is looked for, in a word or two. */
final class Around {
  private Around() {}

  /** "코엑스 근처"; a point on the map is called after what it is near to already. */
  static String say(ParkingDraft draft, Words words) {
    String name = draft.place().map(Place::name).orElse("");
    String near = words.say(ParkingPhrase.NEAR, "").strip().toLowerCase(Locale.ROOT);
    String called = name.toLowerCase(Locale.ROOT);
    boolean said = called.startsWith(near + " ") || called.endsWith(" " + near);
    return said ? name : words.say(ParkingPhrase.NEAR, name);
  }
}
