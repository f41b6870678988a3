package io.gaja.dispatch.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Lives one call through, command by command, with a clock of its own. */
final class CallStory {
  private Call call;
  private Instant now = CallFixtures.NOW;
  private List<CallEvent> facts = List.of();

  private CallStory(Call call) {
    this.call = call;
  }

  static CallStory of(Call call) {
    return new CallStory(call);
  }

  CallStory give(CallCommand command) {
    Decision decision = CallLifecycle.decide(call, command, now);
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    Decision.Accepted accepted = (Decision.Accepted) decision;
    assertThat(accepted.next().version()).isEqualTo(call.version() + 1);
    assertThat(accepted.next().timeline()).startsWith(call.timeline().toArray(CallEvent[]::new));
    call = accepted.next();
    facts = accepted.facts();
    return this;
  }

  Refusal refusalOf(CallCommand command) {
    Decision decision = CallLifecycle.decide(call, command, now);
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision).refusal();
  }

  CallStory sendWaveTo(DriverId... drivers) {
    return give(new CallCommand.SendWave(CallFixtures.offersTo(now, drivers)));
  }

  CallStory later(Duration time) {
    now = now.plus(time);
    return this;
  }

  CallStory earlier(Duration time) {
    now = now.minus(time);
    return this;
  }

  CallStory atTheDeadline() {
    now = ((CallState.Open) call.state()).wakeAt();
    return this;
  }

  Call call() {
    return call;
  }

  CallState state() {
    return call.state();
  }

  Instant now() {
    return now;
  }

  /** What the last command brought about. */
  List<CallEvent> facts() {
    return facts;
  }
}
