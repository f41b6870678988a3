package io.gaja.bot.line.taxi;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.ride.Rides;
import io.gaja.dispatch.call.CallState;
import java.util.Optional;

/** A taxi asked for in one sentence, or by a point out of the blue. */
final class TaxiTopic implements Topic {
  private final Rides rides;

  TaxiTopic(Rides rides) {
    this.rides = rides;
  }

  @Override
  public Optional<Turn> onSentence(String text, Scene scene) {
    return RideSentence.parse(text)
        .filter(said -> said.namesTaxi() || !isUnderWay(scene))
        .map(said -> rides.begin(RideDraft.of(rides.line()).said(said.from(), said.to()), scene));
  }

  /** Whoever is on a ride and says "to exit 2, please" speaks to the other side of it. */
  private static boolean isUnderWay(Scene scene) {
    return scene.driving().isPresent()
        || scene.calls().stream().anyMatch(call -> call.state() instanceof CallState.InHand);
  }

  /** A point out of the blue is where somebody wants to be picked up. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    return said instanceof Incoming.Location location && scene.riding().isEmpty()
        ? Optional.of(rides.pickupAt(RideDraft.of(rides.line()), location, scene))
        : Optional.empty();
  }
}
