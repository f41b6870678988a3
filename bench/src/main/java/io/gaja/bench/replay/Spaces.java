package io.gaja.bench.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Never more bookings than spaces, as the cards of an attendant who runs one lot show them. */
final class Spaces implements Rule {
  private static final Pattern SPACES = Pattern.compile("([0-9]+) / ([0-9]+)");
  private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
  private static final Pattern BOOKING =
      Pattern.compile(ParkingPlay.LINE + "\\.(?:in|out)\\.([^.]+).*");
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private final Map<String, Integer> capacities = new HashMap<>();

  /** From one minute of the day to another, of which the seconds are not shown. */
  private record Window(int from, int until) {}

  @Override
  public void look(Sight sight, Breach breach) {
    capacityOn(sight.now()).ifPresent(spaces -> capacities.put(sight.chat(), spaces));
    Optional<Integer> capacity = Optional.ofNullable(capacities.get(sight.chat()));
    if (capacity.isEmpty() || bookingOf(sight.now()).isEmpty()) {
      return;
    }
    int fullest = fullest(windows(sight.all()));
    if (fullest > capacity.get()) {
      breach.of("spaces", sight.chat() + " has " + fullest + " booked in " + capacity.get());
    }
  }

  private static Optional<Integer> capacityOn(Message message) {
    Matcher spaces = SPACES.matcher(message.title());
    boolean ofLot = message.findKeyOf("ln", ParkingPlay.LINE + ".minus.").isPresent();
    return ofLot && spaces.find()
        ? Optional.of(Integer.parseInt(spaces.group(2)))
        : Optional.empty();
  }

  private static Optional<String> bookingOf(Message message) {
    List<String> bookings =
        message.keys().stream()
            .filter(key -> key.verb().equals("ln"))
            .map(key -> BOOKING.matcher(key.subject()))
            .filter(Matcher::matches)
            .map(found -> found.group(1))
            .distinct()
            .toList();
    return bookings.size() == 1 ? Optional.of(bookings.getFirst()) : Optional.empty();
  }

  /** Who is about to leave has given the rest of the time back, and is not counted. */
  private static List<Window> windows(List<Message> all) {
    Map<String, Optional<Window>> windows = new HashMap<>();
    for (Message message : all) {
      bookingOf(message)
          .ifPresent(id ->
              windows.merge(
                  id,
                  windowOn(message),
                  (one, other) -> one.isPresent() ? other : Optional.empty()));
    }
    return windows.values().stream().flatMap(Optional::stream).toList();
  }

  private static Optional<Window> windowOn(Message message) {
    List<Integer> minutes = new ArrayList<>();
    Matcher clock = CLOCK.matcher(message.title() + "\n" + message.text());
    while (clock.find()) {
      minutes.add(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
    }
    if (minutes.size() < 2) {
      return Optional.empty();
    }
    int from = minutes.get(0);
    int until = minutes.get(1);
    return Optional.of(new Window(from, until < from ? until + MINUTES_OF_A_DAY : until));
  }

  private static int fullest(List<Window> windows) {
    return windows.stream()
        .mapToInt(at ->
            (int) windows.stream().filter(w -> w.from <= at.from && at.from < w.until).count())
        .max()
        .orElse(0);
  }
}
