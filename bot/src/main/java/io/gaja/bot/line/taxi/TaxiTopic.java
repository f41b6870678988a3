package io.gaja.bot.line.taxi;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.ride.Rides;
import java.util.Optional;

/** A taxi asked for by a point out of the blue. */
final class TaxiTopic implements Topic {
  private final Rides rides;

  TaxiTopic(Rides rides) {
    this.rides = rides;
  }

  /** A point out of the blue is where somebody wants to be picked up. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    return said instanceof Incoming.Location location && scene.riding().isEmpty()
        ? Optional.of(rides.pickupAt(RideDraft.of(rides.line()), location, scene))
        : Optional.empty();
  }
}
