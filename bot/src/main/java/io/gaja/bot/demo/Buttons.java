package io.gaja.bot.demo;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import java.util.List;
import java.util.Optional;

/** The buttons of one message, found by what they do. */
record Buttons(List<Button.Choice> choices) {
  static Buttons of(WebMessage message) {
    return new Buttons(
        message.content().buttons().stream()
            .flatMap(List::stream)
            .filter(Button.Choice.class::isInstance)
            .map(Button.Choice.class::cast)
            .toList());
  }

  List<Button.Choice> list(Verb verb) {
    return choices.stream()
        .filter(choice ->
            Tapped.parse(choice.data()).map(tapped -> tapped.verb() == verb).orElse(false))
        .toList();
  }

  Optional<Button.Choice> find(Verb verb) {
    return list(verb).stream().findFirst();
  }

  boolean has(Verb verb) {
    return find(verb).isPresent();
  }
}
