package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A rider who wants to be driven home in their own car, for a price that is agreed before. */
final class DesignatedRider implements Rider {
  private final WebChat chat;
  private final Ride ride;
  private final City city;
  private final RandomGenerator random;
  private final Passenger passenger;

  DesignatedRider(WebChat chat, Ride ride, City city, RandomGenerator random) {
    this.chat = chat;
    this.ride = ride;
    this.city = city;
    this.random = random;
    this.passenger = new Passenger(chat, ride, random);
  }

  @Override
  public String play() throws InterruptedException, WebChat.Silence {
    Asking asking = new Asking(chat, DesignatedPlay.LINE);
    asking.begin(random.nextBoolean() ? "/designated" : "/start");
    asking.places(ride.trip());
    Message quote =
        OwnCar.random(random).tell(chat, random.nextBoolean(), message -> message.has("cn"));
    DesignatedQuote choice = new DesignatedQuote(chat, ride.trip(), random);
    Message.Key price = choice.choose(quote);
    ride.mark(Moment.REQUESTED);
    Message placed = choice.place(price);
    CallCard card = new CallCard(placed.findKey("cc").orElseThrow().subject());
    city.placed(card.call(), ride);
    Haggling haggling = new Haggling(chat, card, placed, random);
    Optional<Message> end = haggling.play();
    if (end.isEmpty()) {
      return Tally.LOST + " while searching";
    }
    return card.isTaken(end.get())
        ? ride(card, end.get(), haggling.price(choice.priceOf(price), end.get()))
        : Tally.UNSERVED + ": " + end.get().title();
  }

  private String ride(CallCard card, Message found, long price)
      throws InterruptedException, WebChat.Silence {
    AgreedPrice agreed = new AgreedPrice(chat, card, price);
    String end =
        passenger.ride(card, found, () -> new OnTheWay(chat, card, ride, passenger, random).play());
    ride.tell(city.tally());
    if (end.equals(Tally.SERVED)) {
      agreed.compare(passenger.receiptOf(card.call()));
    }
    return end;
  }
}
