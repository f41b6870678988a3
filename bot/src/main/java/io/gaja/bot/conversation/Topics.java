package io.gaja.bot.conversation;

import io.gaja.bot.channel.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that can be talked about, in the order in which it is asked to make sense of something.
 *
 * @param lost what is said when no topic does
 */
public record Topics(List<Topic> topics, Function<Scene, Turn.Settled> lost) {
  public Topics {
    topics = List.copyOf(topics);
  }

  /** The same, and these, which are asked first. */
  public Topics before(Topic... others) {
    return new Topics(Stream.concat(Stream.of(others), topics.stream()).toList(), lost);
  }

  /** Asks once more what is asked at the step; what is said to the lost when nothing is. */
  public Turn askAgain(Step step, Scene scene) {
    return findTopicOf(step)
        .map(topic -> topic.askAgain(step, scene).ending(end -> orWhatThereIs(end, scene)))
        .orElseGet(() -> lost.apply(scene));
  }

  /** Says something beside what is asked, and asks that once more; where nothing is, only says. */
  public Turn beside(Reply said, Scene scene) {
    return findTopicOf(scene.step()).isPresent()
        ? askAgain(scene.step(), scene).after(said)
        : Turn.say(said);
  }

  /** What was asked about may be over: then this is said, and what one can do instead. */
  private Turn.Settled orWhatThereIs(Turn.Settled end, Scene scene) {
    return end.next().filter(Step.Idle.class::isInstance).isPresent()
        ? end.saying(Stream.concat(end.says().stream(), lost.apply(scene).says().stream()).toList())
        : end;
  }

  Optional<Topic> findTopicOf(Step step) {
    return topics.stream()
        .filter(topic -> topic.steps().map(family -> family.isInstance(step)).orElse(false))
        .findFirst();
  }
}
