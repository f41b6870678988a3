package io.gaja.bot.line;

import io.gaja.bot.card.CallCards;
import io.gaja.bot.channel.Button;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.ride.Rides;
import io.gaja.bot.text.Idiom;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import io.gaja.bot.understanding.Vocabulary;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * SPI: a line as it is talked about. What differs between lines in the talk is said here, never
 * asked elsewhere. Pure.
 */
public interface LineTalk {
  LineCode code();

  Sign sign();

  /** The words by which people ask for it in a sentence. */
  Vocabulary vocabulary();

  /** Somebody asks for it, by its button or its command. */
  Turn begin(Scene scene);

  /**
   * Somebody asks for it, or for what it costs, in a sentence.
   *
   * @param before what was being asked of another line until now
   */
  default Turn begin(Sentence said, Optional<Errand> before, Scene scene) {
    return rides().map(rides -> rides.begin(said, before, scene)).orElseGet(() -> begin(scene));
  }

  /** Beside what else its calls can be open. */
  default Slot slot() {
    return Slot.RIDE;
  }

  /** Whether the menu offers it to somebody in this situation. */
  default boolean isOffered(Scene scene) {
    return scene.findCallIn(slot()).isEmpty();
  }

  /** What else is typed for it, to be shown in the messenger's list; its topics understand it. */
  default List<LineCommand> commands() {
    return List.of();
  }

  /** A tap on a button that was made by {@link LineTap#button}. */
  default Turn onTap(LineTap tap, Scene scene) {
    return Turn.misunderstood(scene.reply(Msg.BAD_BUTTON));
  }

  /** Its part of what people may say about themselves: a row of buttons below that. */
  default List<Button> aboutMe(Scene scene) {
    return List.of();
  }

  /** What it has under way for this person that is no call; else that turn. */
  default Turn underWay(Scene scene, Supplier<Turn> otherwise) {
    return otherwise.get();
  }

  /** What it offers to somebody whose car is parked. */
  default Optional<FromParkedCar> fromParkedCar() {
    return Optional.empty();
  }

  /** What it offers to somebody who looks for a space to park. */
  default Optional<InsteadOfParking> insteadOfParking() {
    return Optional.empty();
  }

  /**
   * What is talked about beside rides; of several lines one that understands answers, the first of
   * the menu last.
   */
  default List<Topic> topics() {
    return List.of();
  }

  /** For a line that goes from A to B: how its places are asked for and what comes then. */
  default Optional<Rides> rides() {
    return Optional.empty();
  }

  /** What it is to work for it; empty when nobody registers for that. */
  default Optional<Work> work() {
    return Optional.empty();
  }

  /** How its calls look. */
  default CallCards cards() {
    return CallCards.USUAL;
  }

  /** What a driver's button does to a job of this line in another way than usual. */
  default Optional<Turn> onJob(Verb verb, Call job, Scene scene) {
    return Optional.empty();
  }

  /** What cards and notices of its calls say otherwise than usual. */
  default Idiom idiom() {
    return Idiom.USUAL;
  }
}
