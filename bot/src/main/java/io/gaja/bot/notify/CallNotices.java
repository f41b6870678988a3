package io.gaja.bot.notify;

import io.gaja.bot.card.TripParts;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Person;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallObserver;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Posts what rider, drivers and operators are owed because of the facts of a call. */
final class CallNotices implements CallObserver {
  private final Addresses addresses;
  private final Drivers drivers;
  private final Calls calls;
  private final Lines lines;
  private final TripParts parts;
  private final LetterBox letters;

  CallNotices(
      Addresses addresses,
      Drivers drivers,
      Calls calls,
      Lines lines,
      TripParts parts,
      LetterBox letters) {
    this.addresses = addresses;
    this.drivers = drivers;
    this.calls = calls;
    this.lines = lines;
    this.parts = parts;
    this.letters = letters;
  }

  @Override
  public void record(Call call, List<CallEvent> facts) {
    Map<PersonId, Person> people = addresses.findAll(concerned(call, facts));
    CallParties parties = new CallParties(call, people, addresses, drivers, lines);
    CallTelling telling = new CallTelling(parties, calls, parts);
    List<Letter> owed = new ArrayList<>();
    facts.forEach(fact -> owed.addAll(telling.of(fact)));
    letters.post(owed);
  }

  private static List<PersonId> concerned(Call call, List<CallEvent> facts) {
    Stream<PersonId> sides =
        Stream.concat(
            Stream.of(call.rider()),
            call.state().findDriver().stream().map(driver -> driver.person()));
    return Stream.concat(sides, facts.stream().flatMap(CallTelling::driversOf)).distinct().toList();
  }
}
