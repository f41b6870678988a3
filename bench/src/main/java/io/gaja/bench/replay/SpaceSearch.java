package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Asks for a space near a point, until one is booked or there is none. */
final class SpaceSearch {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final int MOST_TRIES = 4;
  private static final String BOOKED = ParkingPlay.LINE + ".cancel.";
  private static final String OTHERS = ParkingPlay.LINE + ".near.";

  private final WebChat chat;
  private final Point near;
  private final String ourLots;
  private final RandomGenerator random;

  /** Books only lots whose name begins so: on a server in use there are others. */
  SpaceSearch(WebChat chat, Point near, String ourLots, RandomGenerator random) {
    this.chat = chat;
    this.near = near;
    this.ourLots = ourLots;
    this.random = random;
  }

  RandomGenerator random() {
    return random;
  }

  /**
   * A space that is booked.
   *
   * @param id the booking
   */
  record Space(String id, String lot, Message card) {}

  /** Empty when all is full. */
  Optional<Space> book(boolean asShortAsCanBe) throws InterruptedException, WebChat.Silence {
    new Asking(chat, ParkingPlay.LINE).begin(random.nextBoolean() ? "/parking" : "/start");
    Message when =
        chat.after(() -> chat.pin(near), "for how long", message -> message.has("pk", "4"));
    String length = asShortAsCanBe ? "11분" : length();
    Message list =
        length.isEmpty()
            ? chat.tapping(when, hour(when), "the lots", SpaceSearch::isList)
            : chat.after(() -> chat.say(length), "the lots", SpaceSearch::isList);
    boolean carIsKnown = false;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Optional<Message.Key> lot = findLot(list);
      if (lot.isEmpty()) {
        chat.tapping(list, list.findKey("sp").orElseThrow(), "stopped", message -> true);
        return Optional.empty();
      }
      Message answer = choose(list, lot.get(), carIsKnown);
      carIsKnown = true;
      if (isBooked(answer)) {
        return Optional.of(spaceOf(answer, lot.get()));
      }
      Message.Key others = answer.findKeyOf("ln", OTHERS).orElseThrow();
      list = chat.tapping(answer, others, "the other lots", SpaceSearch::isList);
    }
    return Optional.empty();
  }

  private static Message.Key hour(Message when) {
    return when.findKey("pk", "0").orElseThrow();
  }

  /** An hour by the button, some hours, or from a little later on. */
  private String length() {
    LocalTime later = LocalTime.now(ZoneId.of("Asia/Seoul")).plusMinutes(3);
    return switch (random.nextInt(5)) {
      case 0 -> "2시간";
      case 1 -> CLOCK.format(later) + "~" + CLOCK.format(later.plusMinutes(50));
      case 2 -> "40분";
      default -> "";
    };
  }

  private static boolean isList(Message message) {
    return message.has("cp") && message.has("ag");
  }

  private Optional<Message.Key> findLot(Message list) {
    return list.keys().stream()
        .filter(key -> key.verb().equals("pk") && key.label().contains(ourLots))
        .findFirst();
  }

  private Message choose(Message list, Message.Key lot, boolean carIsKnown)
      throws InterruptedException, WebChat.Silence {
    Message question =
        chat.tapping(list, lot, "which car", message -> !carIsKnown || isAboutTheCar(message));
    if (carIsKnown && isFinal(question)) {
      return question;
    }
    Message next;
    Optional<Message.Key> mine = question.findKey("pk", "0").filter(key -> carIsKnown);
    if (mine.isPresent()) {
      next = chat.tapping(question, mine.get(), "the booking", SpaceSearch::isAnswer);
    } else {
      next = OwnCar.random(random).tell(chat, random.nextBoolean(), SpaceSearch::isAnswer);
    }
    if (!next.has("nx")) {
      return next;
    }
    String way = random.nextBoolean() ? "nx" : "pk";
    return chat.tapping(next, next.findKey(way).orElseThrow(), "the booking", m -> isFinal(m));
  }

  /** A car is remembered once it was booked for; or there is no space any more. */
  private static boolean isAboutTheCar(Message message) {
    return isFinal(message) || (message.has("sp") && !isList(message));
  }

  /** How to pay, or at once a booking or why there is none. */
  private static boolean isAnswer(Message message) {
    return isFinal(message) || (message.has("nx") && message.has("pk", "0"));
  }

  private static boolean isFinal(Message message) {
    return isBooked(message) || message.findKeyOf("ln", OTHERS).isPresent();
  }

  private static boolean isBooked(Message message) {
    return message.findKeyOf("ln", BOOKED).isPresent();
  }

  private Space spaceOf(Message card, Message.Key lot) {
    String id = card.findKeyOf("ln", BOOKED).orElseThrow().subject().substring(BOOKED.length());
    return new Space(id, lot.label().substring(lot.label().indexOf(ourLots)), card);
  }
}
