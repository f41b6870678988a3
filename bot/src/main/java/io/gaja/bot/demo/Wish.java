package io.gaja.bot.demo;

import io.gaja.bot.text.Language;
import io.gaja.dispatch.id.LineCode;
import java.util.List;

/**
 * What a simulated rider asks for, and how it is said in one sentence with gaps for the places.
 *
 * @param command what is typed for it, to be asked for the places
 * @param around where it is asked for
 */
record Wish(LineCode line, String command, String korean, String english, List<Quarter> around) {
  Wish {
    around = List.copyOf(around);
  }

  String sentence(Language language, Object... places) {
    return (language == Language.KO ? korean : english).formatted(places);
  }

  /** The sentence with any of its places in the only gap. */
  String anySentence(Language language, Temper temper) {
    return sentence(language, anyPlace(language, temper));
  }

  String anyPlace(Language language, Temper temper) {
    return temper.pick(around).in(language);
  }
}
