package io.gaja.bot.conversation;

import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A yes, or "call it", that says nothing else: whoever adds something wants to see it first. */
public final class GoAhead {
  private static final Pattern CALLS =
      Pattern.compile("불러|부를|부르자|호출|잡아|예약|(?i:call|book|order|hail|send|get me)");

  /** "네 근데 …": what is meant comes after it. */
  private static final Pattern BUT =
      Pattern.compile("^.{1,12}?[\\s,]+(?:근데|그런데|다만|대신|(?i:but|except))[\\s,]+(?<rest>.+)$");

  private GoAhead() {}

  static boolean is(Sentence said, String text, Scene scene) {
    return saysNothingElse(said)
        && !text.contains("?")
        && switch (said.intent()) {
          case YES -> said.line().isEmpty();
          case CALL -> callsIt(said, text, scene);
          default -> false;
        };
  }

  private static boolean callsIt(Sentence said, String text, Scene scene) {
    Optional<Errand> errand = scene.step().errand();
    return said.line()
        .map(line ->
            errand.filter(asked -> asked.line().equals(line)).isPresent()
                && CALLS.matcher(text).find())
        .orElseGet(errand::isPresent);
  }

  /** Whether its intent is all that it says. */
  public static boolean saysNothingElse(Sentence said) {
    return !said.isForLater()
        && said.stops().isEmpty()
        && said.people().isEmpty()
        && said.cars().isEmpty()
        && Stream.of(
                said.notLine(),
                said.from(),
                said.to(),
                said.place(),
                said.not(),
                said.kind(),
                said.price(),
                said.stay(),
                said.gearbox())
            .allMatch(Optional::isEmpty);
  }

  /** What follows a yes or a no with a "but"; the whole where there is none. */
  static String meant(Sentence said, String text) {
    boolean answers = said.intent() == Intent.YES || said.intent() == Intent.NO;
    var but = BUT.matcher(text);
    return answers && saysNothingElse(said) && but.matches() ? but.group("rest") : text;
  }
}
