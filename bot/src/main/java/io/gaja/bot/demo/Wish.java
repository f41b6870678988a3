package io.gaja.bot.demo;

import io.gaja.bot.text.Language;
import io.gaja.dispatch.id.LineCode;

/**
 * What a simulated rider asks for, and how it is said in one sentence with gaps for the places.
 *
 * @param command what is typed for it, to be asked for the places
 */
record Wish(LineCode line, String command, String korean, String english) {
  String sentence(Language language, Object... places) {
    return (language == Language.KO ? korean : english).formatted(places);
  }
}
