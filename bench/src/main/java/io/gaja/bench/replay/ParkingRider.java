package io.gaja.bench.replay;

import io.gaja.bench.replay.SpaceSearch.Space;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rider who parks: books, comes, stays, sometimes longer, and leaves; or thinks better of it. */
final class ParkingRider implements Rider {
  private static final Pattern NUMBER = Pattern.compile("(?:입차 번호|entry number) ([0-9]{4})");
  private static final Pattern BILL = Pattern.compile("🧾 (?:출차했어요|You have left).*");
  private static final String TIME_OVER = "⏰ (?:주차 시간이 지났어요|Your parking time is over).*";
  private static final Duration GATE_OPENS_WITHIN = Duration.ofSeconds(60);

  private enum Habit {
    STAYS,
    CANCELS,
    NEVER_COMES,
    OVERSTAYS
  }

  private final WebChat chat;
  private final SpaceSearch search;
  private final Gates gates;
  private final WebChat.Act rideAway;
  private final City city;
  private final RandomGenerator random;

  ParkingRider(WebChat chat, SpaceSearch search, Gates gates, WebChat.Act rideAway, City city) {
    this.chat = chat;
    this.search = search;
    this.gates = gates;
    this.rideAway = rideAway;
    this.city = city;
    this.random = search.random();
  }

  @Override
  public String play() throws InterruptedException, WebChat.Silence {
    Habit habit = habit();
    Optional<Space> found = search.book(habit == Habit.NEVER_COMES || habit == Habit.OVERSTAYS);
    if (found.isEmpty()) {
      return Tally.UNSERVED + ": full";
    }
    Space space = found.get();
    return switch (habit) {
      case CANCELS -> cancel(space, Tally.WITHDRAWN + ": cancelled");
      case NEVER_COMES -> neverComes(space);
      case STAYS, OVERSTAYS -> park(space, habit == Habit.OVERSTAYS);
    };
  }

  private Habit habit() {
    return switch (random.nextInt(20)) {
      case 0, 1 -> Habit.CANCELS;
      case 2, 3 -> Habit.NEVER_COMES;
      case 4, 5 -> Habit.OVERSTAYS;
      default -> Habit.STAYS;
    };
  }

  private String cancel(Space space, String how) throws InterruptedException, WebChat.Silence {
    Waiting.pause(Duration.ofMillis(500 + random.nextInt(3000)));
    Optional<Message> card = chat.findNewest(message -> has(message, "cancel.", space));
    if (card.isPresent()) {
      chat.tap(card.get(), key(card.get(), "cancel.", space).orElseThrow());
    }
    Waiting.until(WebChat.ANSWER_WITHIN, () -> gone("cancel.", space));
    return gone("cancel.", space).isPresent() ? how : Tally.LOST + " while cancelling";
  }

  private Optional<Boolean> gone(String act, Space space) {
    return chat.findNewest(message -> has(message, act, space)).isPresent()
        ? Optional.empty()
        : Optional.of(true);
  }

  /** Until the space was given back, or until the play is not to wait any longer. */
  private String neverComes(Space space) throws InterruptedException, WebChat.Silence {
    Waiting.until(city.patience(), () -> gone("cancel.", space));
    return gone("cancel.", space).isPresent()
        ? Tally.WITHDRAWN + ": never came"
        : cancel(space, Tally.WITHDRAWN + ": cancelled late");
  }

  private String park(Space space, boolean overstays) throws InterruptedException, WebChat.Silence {
    Waiting.pause(city.played(Duration.ofMinutes(5L + random.nextInt(15))));
    Matcher number = NUMBER.matcher(space.card().text());
    if (!number.find()) {
      return Tally.LOST + ": no entry number";
    }
    long came = System.nanoTime();
    gates.comes(space.lot(), new Gates.Car(space.id(), Optional.of(number.group(1))));
    Optional<Message> inside = chat.await(GATE_OPENS_WITHIN, message -> has(message, "go.", space));
    if (inside.isEmpty()) {
      // Before the booked time the lot may be full of others still.
      return cancel(space, Tally.WITHDRAWN + ": came too early");
    }
    city.tally().took("gate → inside", Duration.ofNanos(System.nanoTime() - came));
    stay(space, overstays);
    return leave(space, overstays);
  }

  private void stay(Space space, boolean overstays) throws InterruptedException, WebChat.Silence {
    if (random.nextInt(3) == 0) {
      extend(space);
    }
    if (overstays) {
      chat.await(city.patience(), message -> message.title().matches(TIME_OVER));
    } else if (random.nextInt(4) == 0) {
      rideAway.does();
    } else {
      Waiting.pause(city.played(Duration.ofMinutes(20L + random.nextInt(60))));
    }
  }

  /** By a priced button; refused where the space is promised to somebody else. */
  private void extend(Space space) throws InterruptedException, WebChat.Silence {
    Message card = chat.answer("the card", message -> has(message, "extend.", space));
    Message.Key extend = key(card, "extend.", space).orElseThrow();
    Message question = chat.tapping(card, extend, "how much longer", message -> true);
    Optional<Message.Key> option = question.findKey("pk", "0");
    if (option.isPresent()) {
      chat.tapping(question, option.get(), "the new end, or why not", message -> true);
    }
  }

  private String leave(Space space, boolean overstays)
      throws InterruptedException, WebChat.Silence {
    Optional<Message> card = chat.findNewest(message -> has(message, "go.", space));
    if (!overstays && card.isPresent() && random.nextBoolean()) {
      Message.Key go = key(card.get(), "go.", space).orElseThrow();
      chat.tapping(card.get(), go, "that the attendant knows", message -> true);
    }
    long left = System.nanoTime();
    gates.comes(space.lot(), new Gates.Car(space.id(), Optional.empty()));
    Optional<Message> bill = chat.await(GATE_OPENS_WITHIN, ParkingRider::isBill);
    if (bill.isEmpty()) {
      return Tally.LOST + " at the exit";
    }
    gates.billed();
    city.tally().took("exit → bill", Duration.ofNanos(System.nanoTime() - left));
    if (chat.count(ParkingRider::isBill) != 1) {
      chat.complain("receipts", "got two for booking " + space.id());
    }
    return Tally.SERVED;
  }

  private static boolean isBill(Message message) {
    return BILL.matcher(message.title()).matches();
  }

  private static boolean has(Message message, String act, Space space) {
    return key(message, act, space).isPresent();
  }

  private static Optional<Message.Key> key(Message message, String act, Space space) {
    return message.findKey("ln", ParkingPlay.LINE + "." + act + space.id());
  }
}
