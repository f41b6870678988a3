package io.gaja.bot.notify;

import io.gaja.bot.card.DriverCard;
import io.gaja.bot.card.RiderCard;
import io.gaja.bot.card.TripPart;
import io.gaja.bot.card.TripParts;
import io.gaja.bot.card.TripReceipt;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.driver.Day;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is told what about one call: the one switch over all of its facts. */
final class CallTelling {
  private static final Duration LONGEST_LIVE_MAP = Duration.ofHours(1);
  private static final int STUCK_AFTER_REMINDERS = 3;
  private static final int MOST_OF_A_DAY = 300;

  private final Call call;
  private final Map<PersonId, Person> people;
  private final Addresses addresses;
  private final Drivers drivers;
  private final Calls calls;
  private final Lines lines;
  private final TripParts parts;

  CallTelling(
      Call call,
      Map<PersonId, Person> people,
      Addresses addresses,
      Drivers drivers,
      Calls calls,
      Lines lines,
      TripParts parts) {
    this.call = call;
    this.people = people;
    this.addresses = addresses;
    this.drivers = drivers;
    this.calls = calls;
    this.lines = lines;
    this.parts = parts;
  }

  /** The drivers a fact speaks of, beside the one who has the call now. */
  static Stream<PersonId> driversOf(CallEvent fact) {
    if (fact instanceof CallEvent.WaveSent sent) {
      return sent.offers().stream().map(offer -> offer.driver().person());
    }
    return fact instanceof CallEvent.OfDriver of ? Stream.of(of.driver().person()) : Stream.of();
  }

  List<Letter> of(CallEvent fact) {
    return switch (fact) {
      case CallEvent.Placed placed -> toRider(words -> riderCard(words, placed.at(), true));
      case CallEvent.WaveSent sent -> waveSent(sent);
      case CallEvent.NobodyNear nobody -> toRider(words -> riderCard(words, nobody.at(), false));
      case CallEvent.OfferDeclined declined -> withdraw(declined.driver(), Msg.OFFER_DECLINED);
      case CallEvent.OfferLapsed lapsed ->
          all(
              withdraw(lapsed.driver(), Msg.OFFER_LAPSED),
              new AgreementTelling(this, call).counterIsOver(lapsed.driver()));
      case CallEvent.OfferWithdrawn withdrawn ->
          switch (withdrawn.why()) {
            case TAKEN_BY_ANOTHER -> withdraw(withdrawn.driver(), Msg.OFFER_TAKEN);
            case CALL_CANCELLED -> withdraw(withdrawn.driver(), Msg.OFFER_CANCELLED);
            case PRICE_CHANGED -> withdraw(withdrawn.driver(), Msg.OFFER_PRICE_CHANGED);
          };
      case CallEvent.DriverAssigned assigned ->
          all(
              new AgreementTelling(this, call).suggestionIsOver(),
              toRider(words -> riderCard(words, assigned.at(), true)),
              toRider(
                  words -> new Content.LiveStart(liveKey(), assigned.driver(), LONGEST_LIVE_MAP)),
              toDriver(assigned.driver(), words -> driverCard(words, false)),
              new CarTelling(this, call).picture(assigned.driver()),
              isReachable(call.rider())
                  ? List.of()
                  : toDriver(
                      assigned.driver(), words -> note(Reply.of(words.say(Msg.OTHER_BLOCKED)))));
      case CallEvent.DriverGaveUp gaveUp ->
          all(
              stopLiveMap(),
              toRider(words -> note(Reply.of(words.say(Msg.GAVE_UP_RIDER)))),
              toRider(words -> riderCard(words, gaveUp.at(), true)),
              withdraw(gaveUp.driver(), Msg.GAVE_UP_DRIVER));
      case CallEvent.DriverLate late ->
          reminder(
              late.driver(),
              late.reminder(),
              Msg.LATE_RIDER,
              Msg.LATE_DRIVER,
              Verb.ARRIVED,
              Msg.I_ARRIVED);
      case CallEvent.DriverArrived arrived ->
          all(
              stopLiveMap(),
              toRider(words -> riderCard(words, arrived.at(), isAtThePickup())),
              toDriver(arrived.driver(), words -> driverCard(words, false)));
      case CallEvent.WaitingOver over ->
          isAtThePickup()
              ? all(
                  reminder(
                      over.driver(),
                      over.reminder(),
                      Msg.WAITING_OVER_RIDER,
                      Msg.WAITING_OVER_DRIVER,
                      Verb.ABSENT,
                      Msg.RIDER_ABSENT),
                  new AgreementTelling(this, call).waitingFee(over.reminder()))
              : reminder(
                  over.driver(),
                  over.reminder(),
                  Msg.STILL_AT_THE_CAR_RIDER,
                  Msg.STILL_AT_THE_CAR_DRIVER,
                  Verb.ON_BOARD,
                  Msg.DRIVE_OFF);
      case CallEvent.RiderBoarded boarded -> boarded(boarded);
      case CallEvent.RideOverdue overdue ->
          reminder(
              overdue.driver(),
              overdue.reminder(),
              Msg.OVERDUE_RIDER,
              Msg.OVERDUE_DRIVER,
              Verb.FINISH,
              Msg.FINISH);
      case CallEvent.RideCompleted completed -> completed(completed);
      case CallEvent.CallCancelled cancelled -> cancelled(cancelled);
      case CallEvent.NobodyFound nobody ->
          all(
              new AgreementTelling(this, call).suggestionIsOver(),
              toRider(words -> riderCard(words, nobody.at(), true)));
      case CallEvent.DriverRated rated ->
          all(
              toRider(words -> riderCard(words, rated.at(), false)),
              toDriver(
                  rated.driver(),
                  words ->
                      new Content.Note(
                          Reply.of(words.say(Msg.RATED_DRIVER, String.valueOf(rated.stars()))),
                          false)));
      case CallEvent.MessageRelayed relayed -> relayed(relayed);
      case CallEvent.OfAgreement agreement -> new AgreementTelling(this, call).of(agreement);
      case CallEvent.OfCar car -> new CarTelling(this, call).of(car);
    };
  }

  /** Who arrives on the way back stands at the parked car, and its owner need not come. */
  private boolean isAtThePickup() {
    return call.leg() == 1;
  }

  private List<Letter> waveSent(CallEvent.WaveSent sent) {
    Stream<Letter> offers =
        sent.offers().stream().flatMap(offer -> offer(offer, sent.at()).stream());
    List<Letter> rider = toRider(words -> riderCard(words, sent.at(), false));
    return Stream.concat(offers, rider.stream()).toList();
  }

  /** An offer is worthless once it has expired: it is dropped then, never sent late. */
  private List<Letter> offer(Offer offer, Instant now) {
    return toDriver(
            offer.driver(),
            words ->
                new Content.Card(
                    DriverCard.keyOf(call),
                    lines.cards(call).offer(call, offer, findDriver(offer.driver()), now, words),
                    true))
        .stream()
        .map(letter -> letter.expiring(offer.expiresAt()))
        .toList();
  }

  private List<Letter> boarded(CallEvent.RiderBoarded boarded) {
    List<Letter> unchecked =
        boarded.numberChecked()
            ? List.of()
            : toRider(words ->
                note(
                    Reply.of(words.say(Msg.BOARDED_UNCHECKED))
                        .row(
                            Tapped.button(
                                words.say(Msg.MESSAGE_DRIVER), Verb.MESSAGE, call.id().value()))));
    return all(
        toRider(words -> riderCard(words, boarded.at(), false)),
        unchecked,
        toDriver(boarded.driver(), words -> driverCard(words, false)));
  }

  private List<Letter> completed(CallEvent.RideCompleted completed) {
    return all(
        toRider(words -> riderCard(words, completed.at(), true)),
        together(),
        toDriver(completed.driver(), words -> earned(completed, words)));
  }

  /** What was part of a longer trip is shown with all of it. */
  private List<Letter> together() {
    return Optional.ofNullable(people.get(call.rider())).stream()
        .flatMap(rider -> {
          Words words = lines.words(call, addresses.wordsFor(rider));
          List<TripPart> others = parts.listPartsOf(call, words);
          return others.isEmpty()
              ? Stream.<Letter>of()
              : TripReceipt.of(call, lines.cards(call), others, words)
                  .map(receipt -> Letter.to(rider.chat(), note(receipt)))
                  .stream();
        })
        .toList();
  }

  private Content earned(CallEvent.RideCompleted completed, Words words) {
    Instant dawn = words.startOfDay(completed.at());
    Day day =
        findDriver(completed.driver())
            .map(driver -> Day.of(driver, calls.listCallsWith(driver.id(), dawn, MOST_OF_A_DAY)))
            .orElseGet(() -> new Day(List.of(), 0, 0));
    String fare = words.money(completed.receipt().fare().total());
    String text = words.say(Msg.JOB_DONE, fare, words.count(day.rides()), day.earned(words));
    return new Content.Card(DriverCard.keyOf(call), Reply.of(text), false);
  }

  private List<Letter> cancelled(CallEvent.CallCancelled cancelled) {
    List<Letter> driver =
        cancelled.driver().stream()
            .flatMap(id -> toDriver(id, words -> driverCard(words, true)).stream())
            .toList();
    return all(
        new AgreementTelling(this, call).suggestionIsOver(),
        cancelled.driver().isPresent() ? stopLiveMap() : List.of(),
        toRider(words -> riderCard(words, cancelled.at(), true)),
        driver,
        leavesTheCar(cancelled.cause())
            ? tellOperators(words -> words.say(Msg.OPERATOR_CAR_ABANDONED, call.id().value()))
            : List.of());
  }

  private boolean leavesTheCar(CallState.Cancelled.Cause cause) {
    return cause == CallState.Cancelled.Cause.ABANDONED && call.terms().fetchedBack();
  }

  private List<Letter> relayed(CallEvent.MessageRelayed relayed) {
    return switch (relayed.from()) {
      case RIDER ->
          toDriver(relayed.driver(), words -> message(words, Msg.FROM_RIDER, relayed.text()));
      case DRIVER -> toRider(words -> message(words, Msg.FROM_DRIVER, relayed.text()));
    };
  }

  private Content message(Words words, Msg from, String text) {
    return note(
        Reply.of(words.say(from, text))
            .row(Tapped.button(words.say(Msg.ANSWER), Verb.MESSAGE, call.id().value())));
  }

  /** Both are asked; from the third time on the operators hear of it too. */
  private List<Letter> reminder(
      DriverId driver, int reminder, Msg toRider, Msg toDriver, Verb verb, Msg label) {
    List<Letter> operators =
        reminder == STUCK_AFTER_REMINDERS
            ? addresses.toOperators(words ->
                note(
                    Reply.of(
                        words.say(
                            Msg.OPERATOR_STUCK,
                            call.id().value(),
                            lines.words(call, words).say(toDriver)))))
            : List.of();
    return all(
        toRider(words -> note(Reply.of(words.say(toRider)))),
        toDriver(
            driver,
            words ->
                note(
                    Reply.of(words.say(toDriver))
                        .row(Tapped.button(words.say(label), verb, call.id().value())))),
        operators);
  }

  private List<Letter> stopLiveMap() {
    return toRider(words -> new Content.LiveStop(liveKey()));
  }

  List<Letter> withdraw(DriverId driver, Msg last) {
    return toDriver(
        driver, words -> new Content.Withdraw(DriverCard.keyOf(call), Reply.of(words.say(last))));
  }

  Content riderCard(Words words, Instant now, boolean wakes) {
    Optional<Driver> driver = call.state().findDriver().flatMap(this::findDriver);
    return new Content.Card(
        RiderCard.keyOf(call), lines.cards(call).rider(call, driver, now, words), wakes);
  }

  Content driverCard(Words words, boolean wakes) {
    return new Content.Card(DriverCard.keyOf(call), lines.cards(call).job(call, words), wakes);
  }

  Optional<Driver> findDriver(DriverId id) {
    return drivers.findDriver(id);
  }

  private String liveKey() {
    return "live-" + call.id();
  }

  private static Content note(Reply reply) {
    return new Content.Note(reply, true);
  }

  List<Letter> toRider(Function<Words, Content> content) {
    return to(call.rider(), content);
  }

  List<Letter> toDriver(DriverId driver, Function<Words, Content> content) {
    return to(driver.person(), content);
  }

  List<Letter> tellRider(Function<Words, String> sentence) {
    return toRider(words -> note(Reply.of(sentence.apply(words))));
  }

  List<Letter> tellDriver(DriverId driver, Function<Words, String> sentence) {
    return toDriver(driver, words -> note(Reply.of(sentence.apply(words))));
  }

  List<Letter> tellOperators(Function<Words, String> sentence) {
    return addresses.toOperators(words -> note(Reply.of(sentence.apply(lines.words(call, words)))));
  }

  /** Whether rider and driver are reached by the same messenger, as far as both are known. */
  boolean shareAMessenger(DriverId driver) {
    return Stream.of(call.rider(), driver.person())
            .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
            .map(person -> person.chat().channel())
            .distinct()
            .count()
        == 1;
  }

  private boolean isReachable(PersonId id) {
    Person person = people.get(id);
    return person == null || person.reachable();
  }

  private List<Letter> to(PersonId id, Function<Words, Content> content) {
    Person person = people.get(id);
    return person == null
        ? List.of()
        : List.of(
            Letter.to(person.chat(), content.apply(lines.words(call, addresses.wordsFor(person)))));
  }

  @SafeVarargs
  static List<Letter> all(List<Letter>... letters) {
    List<Letter> all = new ArrayList<>();
    for (List<Letter> some : letters) {
      all.addAll(some);
    }
    return all;
  }
}
