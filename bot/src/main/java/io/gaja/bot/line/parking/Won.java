package io.gaja.bot.line.parking;

import io.gaja.dispatch.fare.Money;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people type them: "500", "15,000원", "2만", "1만5천원", "₩500". */
final class Won {
  private static final long LARGEST = 10_000_000;
  private static final Pattern PLAIN =
      Pattern.compile("₩?\\s*([0-9][0-9,]{0,10})\\s*(?:원|won|krw)?");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:([0-9]{1,3})\\s*만)?\\s*(?:([0-9])\\s*천)?\\s*(?:([0-9])\\s*백)?\\s*원?");

  private Won() {}

  static Optional<Money> read(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    Matcher plain = PLAIN.matcher(text);
    if (plain.matches()) {
      return amount(Long.parseLong(plain.group(1).replace(",", "")));
    }
    Matcher spoken = SPOKEN.matcher(text);
    return !text.isEmpty() && spoken.matches()
        ? amount(part(spoken, 1, 10_000) + part(spoken, 2, 1_000) + part(spoken, 3, 100))
        : Optional.empty();
  }

  private static long part(Matcher spoken, int group, long worth) {
    return Optional.ofNullable(spoken.group(group)).map(Long::parseLong).orElse(0L) * worth;
  }

  private static Optional<Money> amount(long won) {
    return won <= LARGEST ? Optional.of(Money.won(won)) : Optional.empty();
  }
}
