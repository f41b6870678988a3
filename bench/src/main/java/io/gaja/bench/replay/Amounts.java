package io.gaja.bench.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Won as they are written in either language. */
final class Amounts {
  private static final Pattern WON = Pattern.compile("(-?)₩(-?[0-9,]+)|(-?[0-9,]*[0-9])원");
  private static final Pattern TOTAL = Pattern.compile("(?:합계|Total) .*");

  private Amounts() {}

  static List<Long> all(String text) {
    List<Long> amounts = new ArrayList<>();
    Matcher found = WON.matcher(text);
    while (found.find()) {
      boolean korean = found.group(3) != null;
      String digits = korean ? found.group(3) : found.group(1) + found.group(2);
      amounts.add(Long.parseLong(digits.replace(",", "")));
    }
    return amounts;
  }

  static OptionalLong first(String text) {
    return all(text).stream().mapToLong(Long::longValue).findFirst();
  }

  /** The last line of a receipt, in an account that has its items in the lines above. */
  static OptionalLong total(String text) {
    return text.lines()
        .filter(line -> TOTAL.matcher(line).matches())
        .mapToLong(line -> first(line).orElse(0))
        .findFirst();
  }

  /** What the items above the total come to; empty when there is no total. */
  static Optional<Long> sum(String text) {
    long sum = 0;
    for (String line : text.lines().toList()) {
      if (TOTAL.matcher(line).matches()) {
        return Optional.of(sum);
      }
      OptionalLong amount = line.matches(".*[0-9](?:원)?") ? first(line) : OptionalLong.empty();
      sum = amount.isPresent() ? sum + amount.getAsLong() : 0;
    }
    return Optional.empty();
  }
}
