package io.gaja.bot.helpdesk;

import io.gaja.bot.conversation.TalkLine;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A talk as somebody reads it who was not there: a line for each message. */
final class TalkReading {
  private TalkReading() {}

  static List<String> lines(List<TalkLine> talk, Words words) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < talk.size(); i++) {
      TalkLine line = talk.get(i);
      said(line, talk.subList(0, i), words)
          .map(text -> words.say(speaker(line), inOneLine(text)))
          .ifPresent(lines::add);
    }
    return lines;
  }

  /** What the bot said last, in its first line. */
  static String lastQuestion(List<TalkLine> talk) {
    return talk.reversed().stream()
        .filter(line -> line.side() == TalkLine.Side.BOT)
        .findFirst()
        .flatMap(line -> line.text().lines().findFirst())
        .orElse("");
  }

  private static Msg speaker(TalkLine line) {
    return switch (line.side()) {
      case PERSON -> Msg.DESK_LINE_PERSON;
      case BOT -> Msg.DESK_LINE_GAJA;
      case OPERATOR -> Msg.DESK_LINE_OPERATOR;
    };
  }

  private static Optional<String> said(TalkLine line, List<TalkLine> before, Words words) {
    return switch (line.kind()) {
      case WORDS -> Optional.of(line.text());
      case TAP -> label(line.text(), before).map(label -> words.say(Msg.DESK_TAPPED, label));
      case PLACE -> Optional.of(words.say(Msg.DESK_PLACE));
      case NUMBER -> Optional.of(words.say(Msg.DESK_NUMBER));
      case PICTURE -> Optional.of(words.say(Msg.DESK_PICTURE));
      case UNREADABLE -> Optional.of(words.say(Msg.DESK_UNREADABLE));
    };
  }

  /** What is written on the button; of one that was shown too long ago nothing is known. */
  private static Optional<String> label(String data, List<TalkLine> before) {
    Stream<TalkLine.Key> keys = before.reversed().stream().flatMap(line -> line.keys().stream());
    return keys.filter(key -> key.data().equals(data)).map(TalkLine.Key::label).findFirst();
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " · ");
  }
}
