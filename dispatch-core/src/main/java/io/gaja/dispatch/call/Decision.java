package io.gaja.dispatch.call;

import java.util.List;

/** What {@link CallLifecycle} says to a command. */
public sealed interface Decision {
  record Accepted(Call next, List<CallEvent> facts) implements Decision {
    public Accepted {
      facts = List.copyOf(facts);
    }
  }

  record Refused(Refusal refusal) implements Decision {}
}
