package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The card with the three ways to pay, and what is told before one of them is chosen. */
final class DesignatedQuote {
  private static final int MOST_TRIES = 4;

  private final WebChat chat;
  private final Trip trip;
  private final RandomGenerator random;

  DesignatedQuote(WebChat chat, Trip trip, RandomGenerator random) {
    this.chat = chat;
    this.trip = trip;
    this.random = random;
  }

  /** The button for the price that is taken in the end. */
  Message.Key choose(Message quote) throws InterruptedException, WebChat.Silence {
    Message card = quote;
    if (random.nextInt(6) == 0) {
      card = addStop(card);
    }
    if (random.nextInt(3) == 0) {
      card = sayWhereItStands(card);
    }
    return switch (random.nextInt(4)) {
      case 0 -> key(card, "quick.");
      case 1 -> nameOwn(card);
      default -> key(card, "standard.");
    };
  }

  private static Message.Key key(Message card, String option) throws WebChat.Silence {
    return card.findKeyOf("cn", option).orElseThrow(() -> new WebChat.Silence(option));
  }

  private Message addStop(Message card) throws InterruptedException, WebChat.Silence {
    Optional<Message.Key> stop = card.findKey("as");
    if (stop.isEmpty()) {
      return card;
    }
    chat.tapping(card, stop.get(), "where to stop", message -> message.has("sp"));
    return chat.after(() -> chat.pin(halfWay(trip)), "the card with it", m -> m.has("cn"));
  }

  static Point halfWay(Trip trip) {
    return new Point(
        (trip.pickup().latitude() + trip.dropOff().latitude()) / 2,
        (trip.pickup().longitude() + trip.dropOff().longitude()) / 2);
  }

  private Message sayWhereItStands(Message card) throws InterruptedException, WebChat.Silence {
    Message.Key notes = card.findKey("hd").orElseThrow();
    chat.tapping(card, notes, "where it stands", message -> message.has("nx"));
    return HandoverNotes.say(chat, random, message -> message.has("cn"));
  }

  /** Below the lowest at first, now and then; what is told is read, and then one is chosen. */
  private Message.Key nameOwn(Message card) throws InterruptedException, WebChat.Silence {
    long standard = priceOf(key(card, "standard."));
    chat.tapping(card, card.findKey("np").orElseThrow(), "for how much", m -> m.has("sp"));
    if (random.nextInt(3) == 0) {
      chat.after(() -> chat.say(rounded(standard / 2)), "too low", m -> m.has("sp"));
    }
    long percent = 85L + random.nextInt(30);
    Message told =
        chat.after(
            () -> chat.say(rounded(standard * percent / 100)), "how likely", m -> m.has("cn"));
    return told.findKeyOf("cn", "own.").orElseThrow();
  }

  private static String rounded(long won) {
    return String.valueOf(won / 1000 * 1000);
  }

  long priceOf(Message.Key key) {
    return Long.parseLong(key.subject().substring(key.subject().indexOf('.') + 1));
  }

  /** Taps the price; when it has moved meanwhile it is shown anew, and tapped again. */
  Message place(Message.Key price) throws InterruptedException, WebChat.Silence {
    Message.Key key = price;
    String option = key.subject().substring(0, key.subject().indexOf('.') + 1);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Message shown = holding(key);
      Message next = chat.tapping(shown, key, "the call's card", m -> m.has("cc") || m.has("cn"));
      if (next.has("cc")) {
        return next;
      }
      key = next.findKeyOf("cn", option).orElseThrow();
    }
    throw new WebChat.Silence("a price that stays");
  }

  private Message holding(Message.Key key) throws InterruptedException, WebChat.Silence {
    return chat.answer("the price", message -> message.keys().contains(key));
  }
}
