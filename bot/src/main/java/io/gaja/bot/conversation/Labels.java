package io.gaja.bot.conversation;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on the buttons of a message. */
public final class Labels {
  private Labels() {}

  static Stream<Button.Choice> of(Reply reply) {
    return reply.buttons().stream()
        .flatMap(List::stream)
        .filter(Button.Choice.class::isInstance)
        .map(Button.Choice.class::cast);
  }

  /** The button whose whole label these words are, whatever it is for. */
  public static Optional<Tapped> typed(String words, Reply card) {
    List<String> readings = new Choosing(words).readings();
    return of(card)
        .filter(choice -> readings.contains(Choosing.plain(choice.label())))
        .findFirst()
        .flatMap(choice -> Tapped.parse(choice.data()));
  }
}
