package io.gaja.bot.channel.webchat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply.Ask;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One message of a web chat as it looks now. Its place in the talk is its id (a number that grows);
 * its {@code seq} grows with every change, and no two of a chat have the same.
 *
 * @param update the id under which a person's own words were sent
 */
public record WebMessage(
    long seq,
    String id,
    From from,
    Kind kind,
    Instant at,
    Content content,
    Marks marks,
    Optional<String> update) {

  public enum From {
    BOT,
    ME
  }

  /** What a person did; the bot's own are all {@link #TEXT}. */
  public enum Kind {
    TEXT,
    TAP,
    LOCATION,
    CONTACT,
    PHOTO
  }

  /** What is shown; {@code photo} is the name of a {@link WebPhotos picture}. */
  public record Content(
      String title,
      String text,
      List<List<Button>> buttons,
      Ask ask,
      Optional<Pin> pin,
      Optional<Live> live,
      Optional<String> photo,
      Optional<Instant> expiresAt) {

    static Content words(String text) {
      return new Content(
          "",
          text,
          List.of(),
          Ask.NOTHING,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    Content pinned(Pin where) {
      return new Content(title, text, buttons, ask, Optional.of(where), live, photo, expiresAt);
    }

    Content moving(Live car) {
      return new Content(title, text, buttons, ask, pin, Optional.of(car), photo, expiresAt);
    }

    Content picturing(String picture) {
      return new Content(title, text, buttons, ask, pin, live, Optional.of(picture), expiresAt);
    }

    @Override
    public String toString() {
      return "Content[hidden]";
    }
  }

  /**
   * What happened to the message.
   *
   * @param wakes whether the person was to be woken when it was new
   * @param tapped the data of the button that was tapped last, until the message is edited
   */
  public record Marks(boolean wakes, boolean edited, Optional<String> tapped) {
    static final Marks NONE = new Marks(false, false, Optional.empty());
  }

  public record Pin(Point point, String name) {}

  public record Live(Point point, Instant until, boolean ended) {
    Live at(Point now) {
      return new Live(now, until, ended);
    }

    Live over() {
      return new Live(point, until, true);
    }
  }

  WebMessage showing(Content now) {
    return new WebMessage(seq, id, from, kind, at, now, marks, update);
  }

  WebMessage marked(Marks now) {
    return new WebMessage(seq, id, from, kind, at, content, now, update);
  }

  WebMessage numbered(long next) {
    return new WebMessage(next, id, from, kind, at, content, marks, update);
  }

  /** The label of the button that carries this data. */
  Optional<String> findLabel(String data) {
    return content.buttons().stream()
        .flatMap(List::stream)
        .filter(button -> button instanceof Button.Choice choice && choice.data().equals(data))
        .map(Button::label)
        .findFirst();
  }
}
