package io.gaja.bot.helpdesk;

import java.util.List;

/** What is to become of a request for a person. */
sealed interface HelpDecision {
  /** It goes on like this; without facts nothing is new. */
  record Accepted(HelpRequest next, List<HelpFact> facts) implements HelpDecision {
    public Accepted {
      facts = List.copyOf(facts);
    }
  }

  record Refused(HelpRefusal why) implements HelpDecision {}
}
