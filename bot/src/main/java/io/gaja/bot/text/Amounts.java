package io.gaja.bot.text;

import io.gaja.dispatch.fare.Money;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts the way people type them: "18900", "18,900원", "₩18,900", "2만5천", "삼만원이요", "25k". */
public final class Amounts {
  private static final Pattern FIGURES =
      Pattern.compile("₩?\\s?([0-9][0-9, ]{0,11})(k)?\\s?(?:원|won)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SAID = Pattern.compile("(?=.*[만천백])([0-9일이삼사오육칠팔구십백천만 ]{1,12})원?");
  private static final Pattern SHORT_THOUSANDS = Pattern.compile("만([1-9일이삼사오육칠팔구])$");
  private static final Pattern POLITENESS = Pattern.compile("(?:이요|이에요|예요|입니다|요)[.!]?$");
  private static final String DIGITS = "영일이삼사오육칠팔구";
  private static final long THOUSAND = 1_000;
  private static final long TEN_THOUSAND = 10_000;

  private Amounts() {}

  public static Optional<Money> read(String said, Currency currency) {
    String amountSaid = POLITENESS.matcher(said.strip()).replaceFirst("");
    Matcher figures = FIGURES.matcher(amountSaid);
    if (figures.matches()) {
      long amount = Long.parseLong(figures.group(1).replaceAll("[^0-9]", ""));
      return Optional.of(
          new Money(figures.group(2) == null ? amount : amount * THOUSAND, currency));
    }
    Matcher words = SAID.matcher(amountSaid);
    return words.matches()
        ? Optional.of(new Money(count(words.group(1).replace(" ", "")), currency))
        : Optional.empty();
  }

  /** "2만5" is short for "2만5천". */
  private static long count(String said) {
    Matcher brief = SHORT_THOUSANDS.matcher(said);
    String words = brief.find() ? brief.replaceFirst("만$1천") : said;
    long whole = 0;
    long section = 0;
    long number = 0;
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      long unit = unit(sign);
      if (Character.isDigit(sign)) {
        number = 10 * number + Character.digit(sign, 10);
      } else if (unit == 0) {
        number = DIGITS.indexOf(sign);
      } else if (unit == TEN_THOUSAND) {
        whole += Math.max(1, section + number) * unit;
        section = 0;
        number = 0;
      } else {
        section += Math.max(1, number) * unit;
        number = 0;
      }
    }
    return whole + section + number;
  }

  /** 0 for what is no unit. */
  private static long unit(char sign) {
    return switch (sign) {
      case '십' -> 10;
      case '백' -> 100;
      case '천' -> THOUSAND;
      case '만' -> TEN_THOUSAND;
      default -> 0;
    };
  }
}
