package io.gaja.bot.letter;

import io.gaja.bot.channel.Channel.Capabilities;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which parcel a letter becomes, given what stands in its chat already. */
final class Handover {
  /** A live map shorter than this is not worth a message; it is also Telegram's least. */
  private static final Duration SHORTEST_LIVE = Duration.ofMinutes(1);

  private final Capabilities able;
  private final LivePositions positions;

  Handover(Capabilities able, LivePositions positions) {
    this.able = able;
    this.positions = positions;
  }

  /** Empty when there is nothing to be seen of it. */
  Optional<Parcel> findParcel(StoredLetter letter, Shelf shelf, Instant now) {
    return switch (letter.content()) {
      case Content.Note _ -> findAnew(letter);
      case Content.Card card ->
          shelf
              .findCard(card.key())
              .filter(_ -> !card.wakes())
              .map(stands -> edit(stands, card.reply(), letter.letter().expiresAt()))
              .orElseGet(() -> findAnew(letter));
      case Content.Withdraw withdraw ->
          shelf
              .findCard(withdraw.key())
              .flatMap(stands -> edit(stands, bare(withdraw.last()), Optional.empty()));
      case Content.LiveStart start -> findStart(letter, start, shelf, now);
      case Content.LiveStop stop ->
          shelf.findLiveMap(stop.key()).map(map -> new Parcel.StopLive(map.messageId()));
    };
  }

  /** The letter as a new message, if it may be one. */
  Optional<Parcel> findAnew(StoredLetter letter) {
    Optional<Instant> expiresAt = letter.letter().expiresAt();
    return switch (letter.content()) {
      case Content.Note(Reply reply, boolean wakes) ->
          Optional.of(new Parcel.Send(letter.id(), reply, wakes, expiresAt));
      case Content.Card(_, Reply reply, boolean wakes) ->
          Optional.of(new Parcel.Send(letter.id(), reply, wakes, expiresAt));
      case Content.Withdraw _, Content.LiveStart _, Content.LiveStop _ -> Optional.empty();
    };
  }

  static Instant until(StoredLetter letter, Content.LiveStart start) {
    return letter.createdAt().plus(start.period());
  }

  static Reply bare(Reply reply) {
    return new Reply(
        reply.title(), reply.text(), List.of(), Reply.Ask.NOTHING, reply.pin(), reply.photo());
  }

  private Optional<Parcel> edit(Shown.Card stands, Reply reply, Optional<Instant> expiresAt) {
    return able.edits() && !stands.says(reply, expiresAt)
        ? Optional.of(new Parcel.Edit(stands.messageId(), reply, expiresAt))
        : Optional.empty();
  }

  private Optional<Parcel> findStart(
      StoredLetter letter, Content.LiveStart start, Shelf shelf, Instant now) {
    Duration left = Duration.between(now, until(letter, start));
    DriverId driver = start.driver();
    boolean shown =
        shelf.findLiveMap(start.key()).filter(map -> map.driver().equals(driver)).isPresent();
    if (!able.liveLocation() || shown || left.compareTo(SHORTEST_LIVE) < 0) {
      return Optional.empty();
    }
    Optional<Point> point = positions.find(driver);
    return point.map(at -> new Parcel.StartLive(letter.id(), at, left));
  }
}
