package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Moves the live maps. Nothing of it is durable but that a map runs: a move that is lost is made
 * good by the next, and letters always go first.
 */
final class LiveTracks {
  /** Less than this is the noise of a standing phone. */
  private static final Distance NOTICEABLE = new Distance(15);

  private final LivePositions positions;
  private final InstantSource clock;
  private final Map<String, Track> tracks = new ConcurrentHashMap<>();

  LiveTracks(LivePositions positions, InstantSource clock) {
    this.positions = positions;
    this.clock = clock;
  }

  void start(Shown.LiveMap map, Lane lane) {
    Track track = new Track(map, lane);
    track.moveAt = clock.instant().plus(lane.liveEvery());
    track.at = positions.find(map.driver());
    tracks.put(map.id(), track);
  }

  /** Goes on with a map that was started before this process was. */
  void resume(Shown.LiveMap map, Lane lane) {
    tracks.putIfAbsent(map.id(), new Track(map, lane));
  }

  void stop(Shown.LiveMap map) {
    tracks.remove(map.id());
  }

  void stopAll(ChatId chat) {
    tracks.values().removeIf(track -> track.map.chat().equals(chat));
  }

  void clear() {
    tracks.clear();
  }

  /** Moves every map that is due and whose driver has moved. */
  void tick() {
    Instant now = clock.instant();
    tracks.values().removeIf(track -> !track.map.until().isAfter(now));
    for (Track track : tracks.values()) {
      if (!track.underway && !track.moveAt.isAfter(now)) {
        positions.find(track.map.driver()).filter(track::isElsewhere).ifPresent(track::move);
      }
    }
  }

  private final class Track {
    private final Shown.LiveMap map;
    private final Lane lane;
    private volatile Optional<Point> at = Optional.empty();
    private volatile Instant moveAt = Instant.MIN;
    private volatile boolean underway;

    private Track(Shown.LiveMap map, Lane lane) {
      this.map = map;
      this.lane = lane;
    }

    private boolean isElsewhere(Point point) {
      return at.isEmpty() || at.get().distanceTo(point).compareTo(NOTICEABLE) > 0;
    }

    private void move(Point point) {
      if (lane.admitIfIdle(map.chat())) {
        underway = true;
        moveAt = clock.instant().plus(lane.liveEvery());
        Thread.ofVirtual().name("live-map").start(() -> deliver(point));
      }
    }

    private void deliver(Point point) {
      switch (lane.give(map.chat(), new Parcel.MoveLive(map.messageId(), point))) {
        case Delivery.Delivered _ -> at = Optional.of(point);
        case Delivery.TryAfter _, Delivery.Unknown _ -> {}
        case Delivery.Unreachable _, Delivery.Refused _, Delivery.CannotEdit _ ->
            tracks.remove(map.id(), this);
      }
      underway = false;
    }
  }
}
