package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A rider: asks for the ride by locations, taps what is shown, tells the number, rates. */
final class TaxiRider implements Rider {
  private final WebChat chat;
  private final Ride ride;
  private final City city;
  private final RandomGenerator random;
  private final Passenger passenger;

  TaxiRider(WebChat chat, Ride ride, City city, RandomGenerator random) {
    this.chat = chat;
    this.ride = ride;
    this.city = city;
    this.random = random;
    this.passenger = new Passenger(chat, ride, random);
  }

  @Override
  public String play() throws InterruptedException, WebChat.Silence {
    Message quote = ask();
    ride.mark(Moment.REQUESTED);
    Message placed =
        chat.tapping(
            quote,
            quote.findKey("cn").orElseThrow(),
            "the call's card",
            message -> message.has("cc"));
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
    String end = passenger.ride(card, found.get(), this::meanwhile);
    ride.tell(city.tally());
    if (end.equals(Tally.SERVED) && random.nextInt(4) == 0) {
      passenger.receiptOf(card.call());
    }
    return end;
  }

  private Message ask() throws InterruptedException, WebChat.Silence {
    Asking asking = new Asking(chat, TaxiPlay.LINE);
    if (random.nextInt(3) > 0) {
      asking.begin(random.nextBoolean() ? "/taxi" : "/start");
    }
    asking.places(ride.trip());
    return chat.answer("the estimate", message -> message.has("cn"));
  }

  private void meanwhile() throws InterruptedException, WebChat.Silence {
    if (random.nextInt(8) == 0) {
      passenger.writeToDriver("I am at the second exit, in a red coat");
    }
  }
}
