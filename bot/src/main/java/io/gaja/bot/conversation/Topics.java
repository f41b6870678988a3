package io.gaja.bot.conversation;

import java.util.List;
import java.util.function.Function;

/**
 * All that can be talked about, in the order in which it is asked to make sense of something.
 *
 * @param lost what is said when no topic does
 */
public record Topics(List<Topic> topics, Function<Scene, Turn> lost) {
  public Topics {
    topics = List.copyOf(topics);
  }
}
