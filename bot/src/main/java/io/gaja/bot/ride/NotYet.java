package io.gaja.bot.ride;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Wishes that are understood and cannot be met; whoever is told so is not misled by the card. */
public final class NotYet {
  private NotYet() {}

  /** What no ride can do. */
  public static List<String> ofAnyRide(Sentence said, Scene scene) {
    List<String> notes = new ArrayList<>();
    if (said.isForLater()) {
      notes.add(scene.say(Msg.NOT_YET_LATER));
    }
    if (said.cars().orElse(1) > 1) {
      notes.add(scene.say(Msg.NOT_YET_CARS));
    }
    return notes;
  }
}
