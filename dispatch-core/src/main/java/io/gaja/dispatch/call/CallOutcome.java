package io.gaja.dispatch.call;

import java.util.List;
import java.util.Optional;

/** What became of a command at the {@link CallDesk}. */
public sealed interface CallOutcome {
  record Done(Call call, List<CallEvent> facts) implements CallOutcome {}

  /** Nothing changed; the call as it stands, where there is one. */
  record Refused(Refusal refusal, Optional<Call> call) implements CallOutcome {}
}
