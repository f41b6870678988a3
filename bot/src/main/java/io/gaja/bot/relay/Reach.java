package io.gaja.bot.relay;

import io.gaja.bot.conversation.Source;
import io.gaja.dispatch.id.PersonId;

/** Whether words get through to somebody. Reads only. */
public interface Reach extends Source {
  /** False while that person blocks us. */
  boolean isReachable(PersonId person);
}
