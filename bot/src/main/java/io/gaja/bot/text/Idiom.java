package io.gaja.bot.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a line says in place of some of the usual sentences. An own sentence leaves the gaps of the
 * one it stands for, or some of them.
 */
public record Idiom(Map<Msg, Phrase> instead) {
  /** Nothing is said otherwise than usual. */
  public static final Idiom USUAL = new Idiom(Map.of());

  public Idiom {
    instead = Map.copyOf(instead);
  }

  public Idiom saying(Phrase own, Msg insteadOf) {
    Map<Msg, Phrase> more = new HashMap<>(instead);
    more.put(insteadOf, own);
    return new Idiom(more);
  }

  Phrase of(Phrase usual) {
    return usual instanceof Msg msg ? Optional.ofNullable(instead.get(msg)).orElse(usual) : usual;
  }
}
