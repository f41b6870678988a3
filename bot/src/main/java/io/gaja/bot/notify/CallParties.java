package io.gaja.bot.notify;

import io.gaja.bot.card.CallCards;
import io.gaja.bot.card.DriverCard;
import io.gaja.bot.card.RiderCard;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The people of one call: where each is reached, and what a letter to them says in their words. */
final class CallParties {
  private static final Duration LONGEST_LIVE_MAP = Duration.ofHours(1);

  private final Call call;
  private final Map<PersonId, Person> people;
  private final Addresses addresses;
  private final Drivers drivers;
  private final Lines lines;

  CallParties(
      Call call, Map<PersonId, Person> people, Addresses addresses, Drivers drivers, Lines lines) {
    this.call = call;
    this.people = people;
    this.addresses = addresses;
    this.drivers = drivers;
    this.lines = lines;
  }

  Call call() {
    return call;
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

  private List<Letter> to(PersonId id, Function<Words, Content> content) {
    Person person = people.get(id);
    return person == null
        ? List.of()
        : List.of(
            Letter.to(person.chat(), content.apply(lines.words(call, addresses.wordsFor(person)))));
  }

  /** An offer is worthless once it has expired: it is dropped then, never sent late. */
  List<Letter> offer(Offer offer, Instant now) {
    return toDriver(
            offer.driver(),
            words ->
                new Content.Card(
                    DriverCard.keyOf(call),
                    cards().offer(call, offer, findDriver(offer.driver()), now, words),
                    true))
        .stream()
        .map(letter -> letter.expiring(offer.expiresAt()))
        .toList();
  }

  List<Letter> withdraw(DriverId driver, Msg last) {
    return toDriver(
        driver, words -> new Content.Withdraw(DriverCard.keyOf(call), Reply.of(words.say(last))));
  }

  Content riderCard(Words words, Instant now, boolean wakes) {
    Optional<Driver> driver = call.state().findDriver().flatMap(this::findDriver);
    return new Content.Card(RiderCard.keyOf(call), cards().rider(call, driver, now, words), wakes);
  }

  Content driverCard(Words words, boolean wakes) {
    return new Content.Card(DriverCard.keyOf(call), cards().job(call, words), wakes);
  }

  List<Letter> startLiveMap(DriverId driver) {
    return toRider(words -> new Content.LiveStart(liveKey(), driver, LONGEST_LIVE_MAP));
  }

  List<Letter> stopLiveMap() {
    return toRider(words -> new Content.LiveStop(liveKey()));
  }

  private String liveKey() {
    return "live-" + call.id();
  }

  Optional<Driver> findDriver(DriverId id) {
    return drivers.findDriver(id);
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

  boolean isReachable(PersonId id) {
    Person person = people.get(id);
    return person == null || person.reachable();
  }

  /** The name of the place in the reader's language. */
  String name(Place place, Words words) {
    return lines.names().in(place, words.locale()).name();
  }

  static Content note(Reply reply) {
    return new Content.Note(reply, true);
  }

  /** The rider, where known, and the words to speak of this call in. */
  List<Letter> toRiderIfAny(Function<Words, Optional<Reply>> reply) {
    return Optional.ofNullable(people.get(call.rider())).stream()
        .flatMap(rider ->
            reply
                .apply(lines.words(call, addresses.wordsFor(rider)))
                .map(known -> Letter.to(rider.chat(), note(known)))
                .stream())
        .toList();
  }

  CallCards cards() {
    return lines.cards(call);
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
