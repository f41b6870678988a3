package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A designated driver: may ask for more, comes without a car, and goes back to the post. */
final class DesignatedTrade implements Trade {
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(75);

  private final Point post;
  private final Ability ability;
  private final RandomGenerator random;

  DesignatedTrade(Point post, Ability ability, RandomGenerator random) {
    this.post = post;
    this.ability = ability;
    this.random = random;
  }

  @Override
  public void apply(DriverPhone phone) throws InterruptedException, WebChat.Silence {
    phone.introduce(DesignatedPlay.LINE);
    ability.tell(phone);
  }

  @Override
  public boolean answer(DriverPhone phone, Message offer, Ride ride)
      throws InterruptedException, WebChat.Silence {
    ability.look(offer, phone.chat());
    return (random.nextInt(4) == 0 && offer.has("co"))
        ? counter(phone, offer, offer.findKey("co").orElseThrow().subject())
        : phone.accept(offer, ride);
  }

  /** Asks for a step more, and waits for what the rider says to it. */
  private static boolean counter(DriverPhone phone, Message offer, String call)
      throws InterruptedException, WebChat.Silence {
    WebChat chat = phone.chat();
    Message question =
        chat.tapping(
            offer, offer.findKey("co").orElseThrow(), "for how much, or why not", m -> true);
    Optional<Message.Key> amount = question.findKey("np");
    if (amount.isEmpty()) {
      return false;
    }
    chat.tap(question, amount.get());
    Optional<Message> answer =
        chat.await(ANSWERED_WITHIN, m -> m.has("ar", call) || isNoMore(m, offer));
    if (answer.isEmpty()) {
      chat.complain("silence", "asked for more and hears nothing");
    }
    return answer.filter(message -> message.has("ar", call)).isPresent() || hasJob(chat, call);
  }

  /** Left, lapsed, or gone to another: the card that waits says until when. */
  private static boolean isNoMore(Message message, Message offer) {
    return DriverPhone.isGone(message, offer)
        && !message.text().matches("(?s).*(?:손님께 전했어요|is with the rider).*");
  }

  private static boolean hasJob(WebChat chat, String call) throws InterruptedException {
    return chat.await(Duration.ofMillis(300), message -> message.has("ar", call)).isPresent();
  }

  @Override
  public void carryOut(DriverPhone phone, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    Trip trip = ride.trip();
    WebChat chat = phone.chat();
    DriverPhone.Corner stops = () -> answerStop(chat, call);
    phone.driveTo(trip.pickup(), phone.city().drive(phone.where(), trip.pickup()), stops);
    phone.arrive(call, ride);
    Waiting.pause(Duration.ofMillis(300 + random.nextInt(700))); // both look at the car
    Boarding.by(phone, call, ride, random);
    chat.answer("the ride", message -> message.has("fi", call));
    phone.driveTo(trip.dropOff(), phone.city().played(trip.ride()), stops);
    stops.turn();
    Message riding = chat.answer("the ride", message -> message.has("fi", call));
    ride.mark(Moment.SAYS_FARE);
    phone.tap(call, "fi");
    chat.answer("the earnings", m -> m.id().equals(riding.id()) && !m.has("fi"));
    phone.driveTo(post, phone.city().drive(phone.where(), post), () -> {});
  }

  private void answerStop(WebChat chat, String call) throws InterruptedException, WebChat.Silence {
    Optional<Message> asked = chat.await(Duration.ZERO, message -> message.has("ay", call));
    if (asked.isPresent()) {
      String answer = random.nextInt(4) > 0 ? "ay" : "an";
      String id = asked.get().id();
      chat.tap(asked.get(), asked.get().findKey(answer, call).orElseThrow());
      chat.answer("the stop is settled", m -> m.id().equals(id) && !m.has("ay"));
    }
  }
}
