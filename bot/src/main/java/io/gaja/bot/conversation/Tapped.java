package io.gaja.bot.conversation;

import io.gaja.bot.channel.Button;
import java.util.Optional;

/**
 * What a button carries: verb, subject and the version of the talk it belongs to, written {@code
 * ac:8f3k…:12}. Whatever comes in is only a wish; it is checked against the person and the present
 * state.
 */
public record Tapped(Verb verb, String subject, long version) {

  public static Button button(String label, Verb verb, String subject) {
    return new Button.Choice(label, new Tapped(verb, subject, 0).data());
  }

  /** What the button carries. */
  public String data() {
    return verb.code() + ":" + subject + ":" + version;
  }

  /** Reads what a button carries; empty for anything that no button of ours does. */
  public static Optional<Tapped> parse(String data) {
    String[] parts = data.split(":", -1);
    if (parts.length != 3 || !parts[2].matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return Verb.find(parts[0]).map(verb -> new Tapped(verb, parts[1], Long.parseLong(parts[2])));
  }

  /** The subject as the number of an option, from 0; -1 when it is none. */
  public int index() {
    return subject.matches("[0-9]{1,2}") ? Integer.parseInt(subject) : -1;
  }
}
