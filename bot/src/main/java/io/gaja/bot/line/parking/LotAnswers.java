package io.gaja.bot.line.parking;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.parking.DayHours;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Pass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an attendant types about a lot; empty for what cannot be read. */
final class LotAnswers {
  private static final Duration ONE_DAY = Duration.ofDays(1);
  private static final Pattern HOURS =
      Pattern.compile(
          "(?<from>[0-9]{1,2}(?::[0-5][0-9])?)\\s*시?\\s*(?:~|-|–|부터|to)\\s*(?<until>[0-9]{1,2}(?::[0-5][0-9])?)\\s*시?(?:\\s*까지)?(?<rest>.{0,20})");
  private static final Pattern HEIGHT =
      Pattern.compile(
          "(?:(?<m>[1-9](?:[.,][0-9]{1,2})?)\\s*(?:m|미터)|(?<cm>[0-9]{3,4})\\s*(?:cm)?)");

  private LotAnswers() {}

  static boolean isNone(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case LotQuestion.NONE, "없음", "없어요", "없다", "no", "none" -> true;
      default -> false;
    };
  }

  static Optional<Integer> number(String text, int least, int most) {
    String digits =
        text.strip()
            .replaceAll("(?<=[0-9]),(?=[0-9]{3})", "")
            .replaceAll("\\s*(?:대|면|개|기|cars|spaces)$", "");
    return digits.matches("[0-9]{1,6}")
        ? Optional.of(Integer.parseInt(digits)).filter(n -> n >= least && n <= most)
        : Optional.empty();
  }

  /** "10분", "1시간", "하루", or a bare number of minutes. */
  static Optional<Duration> length(String text) {
    String said = text.strip();
    SpokenTime time =
        SpokenTime.read(
            said.matches("[0-9]{1,4}") ? said + "분" : said, Instant.EPOCH, ZoneOffset.UTC);
    return time.length().filter(length -> time.rest().isEmpty() && time.from().isEmpty());
  }

  /** "10분 500원". */
  static Optional<ParkingTariff.Unit> unit(String text) {
    return pair(text)
        .filter(pair -> pair.length().compareTo(ONE_DAY) <= 0)
        .map(pair -> new ParkingTariff.Unit(pair.length(), pair.price()));
  }

  /** "2시간 5,000원, 하루 15,000원". */
  static Optional<List<Pass>> passes(String text) {
    List<Pass> passes = new ArrayList<>();
    for (String one : text.split("[,/;\\n](?![0-9]{3})", -1)) {
      Optional<Pass> pass =
          pair(one)
              .filter(pair -> pair.length().toMinutes() >= 30 && pair.length().toDays() <= 31)
              .map(pair -> new Pass(pair.length(), pair.price()));
      if (pass.isEmpty() || passes.size() == ParkingTariff.MOST_PASSES) {
        return Optional.empty();
      }
      passes.add(pass.get());
    }
    return Optional.of(passes);
  }

  private static Optional<Pair> pair(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    // The price is what comes after the last blank that leaves both sides readable.
    for (int i = line.lastIndexOf(' '); i > 0; i = line.lastIndexOf(' ', i - 1)) {
      String before = line.substring(0, i).replaceAll("\\s*(?:당|마다|권|per|pass|:|=)$", "");
      Optional<Duration> length = length(before).filter(Duration::isPositive);
      Optional<Money> price = Won.read(line.substring(i + 1));
      if (length.isPresent() && price.isPresent()) {
        return Optional.of(new Pair(length.get(), price.get()));
      }
    }
    return Optional.empty();
  }

  private record Pair(Duration length, Money price) {}

  /** "07:00-23:00". */
  static Optional<DayHours.Between> hours(String text) {
    Matcher found = HOURS.matcher(text.strip());
    return found.matches() && found.group("rest").isBlank() ? between(found) : Optional.empty();
  }

  private static Optional<DayHours.Between> between(Matcher found) {
    Optional<LocalTime> from = time(found.group("from"));
    Optional<LocalTime> until = time(found.group("until"));
    return from.isPresent() && until.isPresent() && !from.equals(until)
        ? Optional.of(new DayHours.Between(from.get(), until.get()))
        : Optional.empty();
  }

  /** "22:00~06:00 200원". */
  static Optional<ParkingTariff.Night> night(String text) {
    Matcher found = HOURS.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    Optional<Money> price = Won.read(found.group("rest"));
    return between(found)
        .flatMap(
            hours -> price.map(won -> new ParkingTariff.Night(hours.from(), hours.until(), won)));
  }

  private static Optional<LocalTime> time(String text) {
    String[] parts = text.split(":", -1);
    int hour = Integer.parseInt(parts[0]);
    int minute = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
    if (hour == 24 && minute == 0) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    return hour < 24 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** "2.1m", "210", in centimetres. */
  static Optional<Integer> height(String text) {
    Matcher found = HEIGHT.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!found.matches()) {
      return Optional.empty();
    }
    long centimetres =
        found.group("m") == null
            ? Long.parseLong(found.group("cm"))
            : Math.round(Double.parseDouble(found.group("m").replace(',', '.')) * 100);
    return Optional.of((int) centimetres).filter(cm -> cm >= 100 && cm <= 1_000);
  }
}
