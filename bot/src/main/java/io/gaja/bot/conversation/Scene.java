package io.gaja.bot.conversation;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.id.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a step may know when something comes in.
 *
 * @param version of the conversation; buttons of a question carry the version it will have once the
 *     question is asked
 * @param misses how many times in a row nothing could be made of what came in
 * @param calls the open calls of this person as a rider, newest first; at most one in each slot
 * @param driving the call this person has in hand as a driver
 */
public record Scene(
    ChatId chat,
    Person person,
    Step step,
    long version,
    int misses,
    List<Call> calls,
    Optional<Driver> driver,
    Optional<Call> driving,
    boolean operator,
    Instant now,
    Words words) {
  public Scene {
    calls = List.copyOf(calls);
  }

  /** The newest call of the rider in which something goes on: a parked car just waits. */
  public Optional<Call> riding() {
    return calls.stream().filter(call -> !(call.state() instanceof CallState.Parked)).findFirst();
  }

  /** What stands in the way of another call in this slot. */
  public Optional<Call> findCallIn(Slot slot) {
    return calls.stream().filter(call -> call.slot().equals(slot)).findFirst();
  }

  /** The rider's own open call of this id. */
  public Optional<Call> findCall(String id) {
    return calls.stream().filter(call -> call.id().value().equals(id)).findFirst();
  }

  public String say(Phrase key, Object... arguments) {
    return words.say(key, arguments);
  }

  public Reply reply(Phrase key, Object... arguments) {
    return Reply.of(say(key, arguments));
  }

  /**
   * A button that answers the question that is asked now, and is old as soon as the talk moves on.
   */
  public Button option(Phrase label, Verb verb) {
    return option(say(label), verb, "");
  }

  public Button option(String label, Verb verb, String subject) {
    return new Button.Choice(label, new Tapped(verb, subject, version + 1).data());
  }

  public Button button(Phrase label, Verb verb) {
    return button(label, verb, "");
  }

  public Button button(Phrase label, Verb verb, String subject) {
    return Tapped.button(say(label), verb, subject);
  }

  /** The same scene, spoken of in these words. */
  public Scene in(Words other) {
    return new Scene(
        chat, person, step, version, misses, calls, driver, driving, operator, now, other);
  }

  /** The same scene, as if the talk stood there. */
  public Scene at(Step other) {
    return new Scene(
        chat, person, other, version, misses, calls, driver, driving, operator, now, words);
  }
}
