package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.text.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One sentence of the bot, to be known again when it is read. */
final class Sentence {
  private static final String GAP = "\uE000";
  private static final Object[] GAPS = {GAP, GAP, GAP, GAP};

  private final Pattern pattern;

  Sentence(Phrase key, Words words) {
    String said = words.say(key, GAPS);
    String between = said.endsWith(GAP) ? "(.+)" : "(.+?)";
    this.pattern =
        Pattern.compile(
            Arrays.stream(said.split(GAP, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(between)),
            Pattern.DOTALL);
  }

  boolean isIn(WebMessage message) {
    return matcher(message).find();
  }

  /** What stands in the first gap of the sentence. */
  Optional<String> read(WebMessage message) {
    return read(message, 1);
  }

  /** What stands in this gap of the sentence, counted from 1. */
  Optional<String> read(WebMessage message, int gap) {
    Matcher matcher = matcher(message);
    return matcher.find() && matcher.groupCount() >= gap
        ? Optional.of(matcher.group(gap))
        : Optional.empty();
  }

  private Matcher matcher(WebMessage message) {
    return pattern.matcher(message.content().title() + "\n" + message.content().text());
  }
}
