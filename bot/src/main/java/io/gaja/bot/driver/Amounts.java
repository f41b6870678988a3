package io.gaja.bot.driver;

import io.gaja.dispatch.fare.Money;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts the way drivers type them: "18900", "18,900원", "₩18,900". */
final class Amounts {
  private static final Pattern AMOUNT = Pattern.compile("₩?\\s?[0-9][0-9, ]{0,11}\\s?(?:원|won)?");

  private Amounts() {}

  static Optional<Money> read(String said, Currency currency) {
    if (!AMOUNT.matcher(said).matches()) {
      return Optional.empty();
    }
    String digits = said.replaceAll("[^0-9]", "");
    return Optional.of(new Money(Long.parseLong(digits), currency));
  }
}
