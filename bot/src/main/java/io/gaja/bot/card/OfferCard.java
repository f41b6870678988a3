package io.gaja.bot.card;

import io.gaja.bot.car.Cars;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.call.WayHome;
import io.gaja.dispatch.driver.Driver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call as it is offered to one driver: all that is needed to say yes or no in some seconds. */
record OfferCard(Call call, Offer offer, Optional<Driver> driver, Words words) {

  Reply show(Instant now) {
    List<String> lines = new ArrayList<>();
    lines.add(way());
    Agreed.party(call.trip(), words).ifPresent(lines::add);
    lines.add(price());
    call.handover()
        .map(handed -> words.say(Msg.OFFER_CAR, Cars.kind(handed.car(), words)))
        .ifPresent(lines::add);
    offer.wayHome().ifPresent(home -> lines.addAll(wayHome(home)));
    long left = Math.ceilDiv(Duration.between(now, offer.expiresAt()).toMillis(), 1000);
    lines.add(words.say(Msg.OFFER_HURRY, String.valueOf(left)));
    Reply card =
        Reply.titled(
                words.say(Msg.OFFER_TITLE, words.distance(offer.away()), pickupTime()),
                String.join("\n", lines))
            .row(button(Msg.ACCEPT, Verb.ACCEPT), button(Msg.DECLINE, Verb.DECLINE));
    return Agreed.raise(call).isPresent() ? card.row(button(Msg.COUNTER, Verb.COUNTER)) : card;
  }

  /** How it is reached matters to who comes without the car that is then driven. */
  private String pickupTime() {
    return driver
        .filter(known -> call.handover().isPresent())
        .map(known -> Coming.time(known.mobility(), offer.pickupTime(), words))
        .orElseGet(() -> words.duration(offer.pickupTime()));
  }

  private String way() {
    Trip trip = call.trip();
    String distance = words.distance(trip.route().distance());
    return trip.stops().isEmpty()
        ? words.say(Msg.OFFER_WAY, trip.pickup().name(), trip.dropOff().name(), distance)
        : words.say(
            Msg.OFFER_VIA,
            trip.pickup().name(),
            Agreed.stops(trip),
            trip.dropOff().name(),
            distance);
  }

  private String price() {
    String price = words.money(call.trip().estimate().total());
    return Agreed.isFixed(call)
        ? words.say(Msg.OFFER_PRICE, price)
        : words.say(Msg.OFFER_FARE, price);
  }

  private List<String> wayHome(WayHome home) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(Msg.OFFER_CALLS_THERE, words.count(home.recentCalls())));
    home.fromHome()
        .map(words::distance)
        .map(distance ->
            home.nearer()
                ? words.say(Msg.OFFER_NEARER_HOME, distance)
                : words.say(Msg.OFFER_FARTHER_HOME, distance))
        .ifPresent(lines::add);
    return lines;
  }

  private Button button(Msg label, Verb verb) {
    return Tapped.button(words.say(label), verb, call.id().value());
  }
}
