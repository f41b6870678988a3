package io.gaja.bot.conversation;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of what was said lately in a chat, cut to {@value #LONGEST}; never a phone number.
 *
 * @param text the words, or the data of a tapped button
 * @param keys the buttons below words of the bot, so that a later tap can be read
 */
public record TalkLine(Side side, Kind kind, String text, List<Key> keys) {
  static final int LONGEST = 200;
  private static final int MOST_KEYS = 10;
  private static final int LONGEST_LABEL = 40;

  /** Who said it. */
  public enum Side {
    PERSON,
    BOT,
    OPERATOR
  }

  /** What it was. */
  public enum Kind {
    WORDS,
    TAP,
    PLACE,
    NUMBER,
    PICTURE,
    UNREADABLE
  }

  /** A button: what it carries, and what is written on it. */
  public record Key(String data, String label) {}

  public TalkLine {
    text = cut(text, LONGEST);
    keys = List.copyOf(keys);
  }

  public static TalkLine words(Side side, String text) {
    return new TalkLine(side, Kind.WORDS, text, List.of());
  }

  /** What the person did; empty when nobody would call it saying something. */
  static Optional<TalkLine> of(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Text said -> person(Kind.WORDS, said.text());
      case Incoming.Tap tap -> person(Kind.TAP, tap.data());
      case Incoming.Location location -> person(Kind.PLACE, "");
      case Incoming.Contact contact -> person(Kind.NUMBER, "");
      case Incoming.Photo photo -> person(Kind.PICTURE, "");
      case Incoming.Edited edited -> person(Kind.WORDS, edited.text());
      case Incoming.Unreadable unreadable -> person(Kind.UNREADABLE, "");
      case Incoming.Moved moved -> Optional.empty();
      case Incoming.LiveLocationEnded ended -> Optional.empty();
      case Incoming.Blocked blocked -> Optional.empty();
      case Incoming.Unblocked unblocked -> Optional.empty();
      case Incoming.InGroup group -> Optional.empty();
      case Incoming.AddedToGroup added -> Optional.empty();
    };
  }

  private static Optional<TalkLine> person(Kind kind, String text) {
    return Optional.of(new TalkLine(Side.PERSON, kind, text, List.of()));
  }

  static TalkLine of(Reply reply) {
    String text =
        Stream.of(reply.title(), reply.text())
            .filter(part -> !part.isBlank())
            .reduce((title, rest) -> title + "\n" + rest)
            .orElse("");
    List<Key> keys =
        reply.buttons().stream()
            .flatMap(List::stream)
            .filter(Button.Choice.class::isInstance)
            .map(Button.Choice.class::cast)
            .map(choice -> new Key(choice.data(), cut(choice.label(), LONGEST_LABEL)))
            .limit(MOST_KEYS)
            .toList();
    return new TalkLine(Side.BOT, Kind.WORDS, text, keys);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  @Override
  public String toString() {
    return "TalkLine[hidden]";
  }
}
