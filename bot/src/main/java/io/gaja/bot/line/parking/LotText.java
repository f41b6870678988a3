package io.gaja.bot.line.parking;

import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.DayHours;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Pass;
import io.gaja.dispatch.line.parking.Premises;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a lot, its hours and its price list are described. */
final class LotText {
  private LotText() {}

  /** Empty for a lot that never closes. */
  static Optional<String> hours(OpeningHours hours, Words words) {
    if (hours.equals(OpeningHours.ALWAYS)) {
      return Optional.empty();
    }
    String weekday = day(hours.weekday(), words);
    return Optional.of(
        hours.weekday().equals(hours.weekend())
            ? weekday
            : words.say(ParkingPhrase.WEEKDAY_WEEKEND, weekday, day(hours.weekend(), words)));
  }

  private static String day(DayHours hours, Words words) {
    return switch (hours) {
      case DayHours.AllDay allDay -> words.say(ParkingPhrase.ALL_DAY);
      case DayHours.Between(var from, var until) -> from + "~" + until;
      case DayHours.Shut shut -> words.say(ParkingPhrase.SHUT);
    };
  }

  /** "2.1 m". */
  static String metres(int centimetres, Words words) {
    String number =
        centimetres % 10 == 0
            ? "%.1f".formatted(centimetres / 100.0)
            : "%.2f".formatted(centimetres / 100.0);
    return words.say(ParkingPhrase.METRES, number);
  }

  /** Where it is, how many it holds, and when. */
  static List<String> premises(Premises premises, OpeningHours hours, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(
        premises.place().address().isEmpty()
            ? premises.place().name()
            : premises.place().address());
    lines.add(words.say(LotPhrase.CAPACITY_LINE, words.count(premises.capacity())));
    lines.add(
        words.say(
            LotPhrase.HOURS_LINE,
            hours(hours, words).orElseGet(() -> words.say(ParkingPhrase.ALL_DAY))));
    premises
        .heightLimitCm()
        .ifPresent(height -> lines.add(words.say(ParkingPhrase.HEIGHT, metres(height, words))));
    if (premises.chargers() > 0) {
      lines.add(words.say(ParkingPhrase.CHARGERS, words.count(premises.chargers())));
    }
    return lines;
  }

  /** The price list, a rule to a line. */
  static List<String> tariff(ParkingTariff tariff, Words words) {
    List<String> lines = new ArrayList<>();
    String unit = WindowText.length(tariff.unit().length(), words);
    if (tariff.firstFree().isPositive()) {
      lines.add(words.say(LotPhrase.FREE_LINE, WindowText.length(tariff.firstFree(), words)));
    }
    lines.add(words.say(LotPhrase.UNIT_LINE, unit, words.money(tariff.unit().price())));
    tariff
        .dayMaximum()
        .ifPresent(most -> lines.add(words.say(LotPhrase.DAY_LINE, words.money(most))));
    tariff
        .night()
        .ifPresent(night ->
            lines.add(
                words.say(
                    LotPhrase.NIGHT_LINE,
                    night.from() + "~" + night.until(),
                    unit,
                    words.money(night.unitPrice()))));
    tariff
        .weekendPrice()
        .ifPresent(price -> lines.add(words.say(LotPhrase.WEEKEND_LINE, unit, words.money(price))));
    for (Pass pass : tariff.passes()) {
      lines.add(
          words.say(
              LotPhrase.PASS_LINE,
              WindowText.length(pass.lasts(), words),
              words.money(pass.price())));
    }
    if (!tariff.reductions().isEmpty()) {
      lines.add(words.say(LotPhrase.REDUCTION_LINE, reductions(tariff, words)));
    }
    return lines;
  }

  private static String reductions(ParkingTariff tariff, Words words) {
    return Stream.of(Entitlement.values())
        .filter(tariff.reductions()::containsKey)
        .map(one -> words.say(nameOf(one)) + " " + tariff.reductions().get(one) + "%")
        .collect(Collectors.joining(", "));
  }

  static LotPhrase nameOf(Entitlement entitlement) {
    return switch (entitlement) {
      case COMPACT -> LotPhrase.COMPACT;
      case ELECTRIC -> LotPhrase.ELECTRIC;
      case DISABLED -> LotPhrase.DISABLED;
      case FAMILY -> LotPhrase.FAMILY;
    };
  }
}
