package io.gaja.bot.conversation;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who may be sitting at a step. */
final class Lives {
  private static final Duty.Off OFF = new Duty.Off(PaperCalls.NOW);

  private Lives() {}

  /** Everybody, in each state of what they may have under way. */
  static Map<String, UnaryOperator<PaperTalk>> all() {
    Map<String, UnaryOperator<PaperTalk>> lives = new LinkedHashMap<>();
    lives.put("nobody yet", talk -> talk);
    lives.put("operator", PaperTalk::operates);
    lives.put("applicant", talk -> talk.works(standing(new Standing.Applied(PaperCalls.NOW))));
    lives.put("rejected", talk -> talk.works(standing(new Standing.Rejected(PaperCalls.NOW))));
    lives.put("driver off duty", talk -> talk.works(PaperTalk.driver(OFF)));
    lives.put("driver free", talk -> talk.works(PaperTalk.driver(new Duty.Free(PaperCalls.NOW))));
    lives.put("unreachable", talk -> talk.who(person -> person.reachable(false)));
    for (Call call : PaperCalls.inEveryState()) {
      String state = call.state().getClass().getSimpleName();
      lives.put("rider of a call " + call.state(), talk -> talk.rides(call));
      if (call.state().findDriver().isPresent()) {
        lives.put("driver of a call " + state + call.state(), talk -> talk.drives(call));
        lives.put("rider and driver " + call.state(), talk -> talk.drives(call).rides(call));
      }
    }
    for (Call call : PaperCalls.inOwnCarInEveryState()) {
      lives.put("rider in the own car " + call.state(), talk -> talk.rides(call));
      if (call.state().findDriver().isPresent()) {
        lives.put("driver of that car " + call.state(), talk -> talk.drives(call));
      }
    }
    return lives;
  }

  /** Whoever comes for the first time. */
  static Map<String, UnaryOperator<PaperTalk>> one() {
    return Map.of("nobody yet", talk -> talk);
  }

  /** Some of them, for what is tried with every button. */
  static Map<String, UnaryOperator<PaperTalk>> some() {
    Map<String, UnaryOperator<PaperTalk>> lives = new LinkedHashMap<>();
    lives.put("nobody yet", talk -> talk);
    lives.put("operator", PaperTalk::operates);
    lives.put("rider", talk -> talk.rides(PaperCalls.assigned()));
    lives.put("driver", talk -> talk.drives(PaperCalls.arrived()));
    lives.put(
        "rider in the own car",
        talk -> talk.rides(PaperCalls.inOwnCar(PaperCalls.searching().state())));
    return lives;
  }

  private static Driver standing(Standing standing) {
    return PaperTalk.driver(OFF, standing, Optional.empty());
  }
}
