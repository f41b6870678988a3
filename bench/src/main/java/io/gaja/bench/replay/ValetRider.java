package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A rider who hands over the car at an entrance, and wants it back as long after as the ride. */
final class ValetRider implements Rider {
  private static final Duration BROUGHT_WITHIN = Duration.ofMinutes(20);

  private final WebChat chat;
  private final Ride ride;
  private final Point entrance;
  private final City city;
  private final RandomGenerator random;

  ValetRider(WebChat chat, Ride ride, Point entrance, City city, RandomGenerator random) {
    this.chat = chat;
    this.ride = ride;
    this.entrance = entrance;
    this.city = city;
    this.random = random;
  }

  @Override
  public String play() throws InterruptedException, WebChat.Silence {
    Message placed = ask();
    CallCard card = new CallCard(placed.findKey("cc").orElseThrow().subject());
    city.placed(card.call(), ride);
    Optional<Message> found =
        chat.await(
            Passenger.SEARCHED_AT_MOST,
            message -> card.isTaken(message) || CallCard.isOver(message, placed));
    if (found.isEmpty()) {
      return Tally.LOST + " while searching";
    }
    if (!card.isTaken(found.get())) {
      return Tally.UNSERVED + ": " + found.get().title();
    }
    ride.mark(Moment.ASSIGNED);
    ride.riderReads(CallCard.numberOn(found.get()));
    String end = roundTrip(card);
    ride.tell(city.tally());
    return end;
  }

  private Message ask() throws InterruptedException, WebChat.Silence {
    Asking asking = new Asking(chat, ValetPlay.LINE);
    asking.begin(random.nextBoolean() ? "/valet" : "/start");
    asking.confirms(entrance, "which car");
    Message quote =
        OwnCar.random(random).tell(chat, random.nextBoolean(), message -> message.has("cn"));
    ride.mark(Moment.REQUESTED);
    return chat.tapping(
        quote, quote.findKey("cn").orElseThrow(), "the card", message -> message.has("cc"));
  }

  private String roundTrip(CallCard card) throws InterruptedException, WebChat.Silence {
    String bring = ValetPlay.LINE + ".bring." + card.call() + ".0";
    Optional<Message> parked =
        chat.await(Passenger.RIDE_AT_MOST, message -> message.has("ln", bring));
    if (parked.isEmpty()) {
      return Tally.LOST + " before the car was parked";
    }
    Waiting.pause(city.played(ride.trip().ride()));
    chat.tap(parked.get(), parked.get().findKey("ln", bring).orElseThrow());
    Optional<Message> receipt = chat.await(BROUGHT_WITHIN, card::isReceipt);
    if (receipt.isEmpty()) {
      return Tally.LOST + " while the car was brought";
    }
    ride.mark(Moment.RECEIPT);
    Passenger passenger = new Passenger(chat, ride, random);
    passenger.rate(receipt.get(), card.call());
    passenger.receiptOf(card.call());
    return Tally.SERVED;
  }
}
