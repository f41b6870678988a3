package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.text.Words;
import java.util.List;
import java.util.Optional;

/** Sentences of the bot to be told apart, or to be taken for one. */
final class Questions<P extends Phrase> {
  private final List<Known<P>> known;

  Questions(List<P> keys, Words words) {
    this.known = keys.stream().map(key -> new Known<>(key, new Sentence(key, words))).toList();
  }

  private record Known<P extends Phrase>(P key, Sentence sentence) {}

  boolean isIn(WebMessage message) {
    return find(message).isPresent();
  }

  /** What stands in the first gap of the first of them that is in the message. */
  Optional<String> read(WebMessage message) {
    return known.stream()
        .flatMap(question -> question.sentence().read(message).stream())
        .findFirst();
  }

  /** The first of them that is in the message. */
  Optional<P> find(WebMessage message) {
    return known.stream()
        .filter(question -> question.sentence().isIn(message))
        .findFirst()
        .map(Known::key);
  }
}
