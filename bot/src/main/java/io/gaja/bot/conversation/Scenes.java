package io.gaja.bot.conversation;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Update;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads all that a step may know. */
final class Scenes {
  private final People people;
  private final Conversations conversations;
  private final Calls calls;
  private final Drivers drivers;
  private final Operators operators;
  private final TalkLog log;
  private final ZoneId zone;
  private final InstantSource clock;

  Scenes(
      People people,
      Conversations conversations,
      Calls calls,
      Drivers drivers,
      Operators operators,
      TalkLog log,
      ZoneId zone,
      InstantSource clock) {
    this.people = people;
    this.conversations = conversations;
    this.calls = calls;
    this.drivers = drivers;
    this.operators = operators;
    this.log = log;
    this.zone = zone;
    this.clock = clock;
  }

  Scene read(Update update) {
    Instant now = clock.instant();
    if (isAmongOthers(update)) {
      return amongOthers(update, now);
    }
    Person person = people.meet(update.chat(), update.sender());
    Conversations.Standing standing = conversations.get(update.chat(), now);
    DriverId asDriver = DriverId.of(person.id());
    Optional<Driver> driver = drivers.findDriver(asDriver);
    return new Scene(
        update.chat(),
        person,
        standing.step(),
        standing.version(),
        log.countMisses(update.chat(), now),
        calls.listOpenCallsOf(person.id()),
        driver,
        driver.flatMap(known -> calls.findCallInHandOf(asDriver)),
        operators.isOperator(update.chat()),
        now,
        new Words(person.language(), zone));
  }

  /** Said in a group, where nobody's matters belong; the operators' own group is their office. */
  boolean isAmongOthers(Update update) {
    boolean group =
        update.incoming() instanceof Incoming.InGroup
            || update.incoming() instanceof Incoming.AddedToGroup;
    return group && !operators.isOperator(update.chat());
  }

  /** Nothing is read and nothing is known; each is answered in their own language. */
  private Scene amongOthers(Update update, Instant now) {
    Person stranger = people.stranger(update.chat(), update.sender());
    return new Scene(
        update.chat(),
        stranger,
        new Step.Idle(),
        0,
        0,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        now,
        new Words(stranger.language(), zone));
  }
}
