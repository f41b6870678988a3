package io.gaja.bot.demo;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
    return list(tapped -> tapped.verb() == verb);
  }

  private List<Button.Choice> list(Predicate<Tapped> which) {
    return choices.stream()
        .filter(choice -> Tapped.parse(choice.data()).filter(which).isPresent())
        .toList();
  }

  Optional<Button.Choice> find(Verb verb) {
    return list(verb).stream().findFirst();
  }

  Optional<Button.Choice> find(Verb verb, String subject) {
    return list(tapped -> tapped.verb() == verb && tapped.subject().equals(subject)).stream()
        .findFirst();
  }

  /** Those that only their line knows, by what they do there, whatever line and subject. */
  List<Button.Choice> listOfLine(String act) {
    return list(tapped ->
        tapped.verb() == Verb.OF_LINE && tapped.subject().matches("[^.]+\\." + act + "\\..*"));
  }

  Optional<Button.Choice> findOfLine(String act) {
    return listOfLine(act).stream().findFirst();
  }

  boolean has(Verb verb) {
    return find(verb).isPresent();
  }

  boolean hasOfLine(String act) {
    return findOfLine(act).isPresent();
  }
}
