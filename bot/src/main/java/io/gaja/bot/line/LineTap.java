package io.gaja.bot.line;

import io.gaja.bot.channel.Button;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.id.LineCode;
import java.util.Optional;

/**
 * A tap on a button that only one line knows: what it does there, in a word of 1 to 8 letters, and
 * to what. Like every tap it is only a wish.
 *
 * @param subject an id, or several with dots between; may be empty
 */
public record LineTap(LineCode line, String act, String subject) {

  /** The button that is answered by {@link LineTalk#onTap}. */
  public static Button button(String label, LineCode line, String act, String subject) {
    return Tapped.button(label, Verb.OF_LINE, line + "." + act + "." + subject);
  }

  static Optional<LineTap> of(Tapped tap) {
    String[] parts = tap.subject().split("\\.", 3);
    boolean readable =
        parts.length == 3
            && parts[0].matches("[a-z][a-z0-9-]{0,31}")
            && parts[1].matches("[a-z]{1,8}");
    return readable
        ? Optional.of(new LineTap(new LineCode(parts[0]), parts[1], parts[2]))
        : Optional.empty();
  }
}
