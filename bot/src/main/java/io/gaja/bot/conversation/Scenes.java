package io.gaja.bot.conversation;

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
import java.util.Optional;

/** Reads all that a step may know. */
final class Scenes {
  private final People people;
  private final Conversations conversations;
  private final Calls calls;
  private final Drivers drivers;
  private final Operators operators;
  private final ZoneId zone;
  private final InstantSource clock;

  Scenes(
      People people,
      Conversations conversations,
      Calls calls,
      Drivers drivers,
      Operators operators,
      ZoneId zone,
      InstantSource clock) {
    this.people = people;
    this.conversations = conversations;
    this.calls = calls;
    this.drivers = drivers;
    this.operators = operators;
    this.zone = zone;
    this.clock = clock;
  }

  Scene read(Update update) {
    Instant now = clock.instant();
    Person person = people.meet(update.chat(), update.sender());
    Conversations.Standing standing = conversations.get(update.chat(), now);
    DriverId asDriver = DriverId.of(person.id());
    Optional<Driver> driver = drivers.findDriver(asDriver);
    return new Scene(
        update.chat(),
        person,
        standing.step(),
        standing.version(),
        calls.listOpenCallsOf(person.id()),
        driver,
        driver.flatMap(known -> calls.findCallInHandOf(asDriver)),
        operators.isOperator(update.chat()),
        now,
        new Words(person.language(), zone));
  }
}
