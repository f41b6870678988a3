package io.gaja.bot.text;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One language at one time zone: sentences by key, and how amounts, times and distances are said in
 * it.
 */
public final class Words {
  private static final Map<Language, Map<Phrase, String>> SENTENCES = new ConcurrentHashMap<>();

  private static final int LONGEST_QUOTE = 60;

  private final Language language;
  private final ZoneId zone;
  private final Idiom idiom;

  public Words(Language language, ZoneId zone) {
    this(language, zone, Idiom.USUAL);
  }

  private Words(Language language, ZoneId zone, Idiom idiom) {
    this.language = language;
    this.zone = zone;
    this.idiom = idiom;
  }

  /** The same language, with some sentences said otherwise. */
  public Words in(Idiom other) {
    return new Words(language, zone, other);
  }

  public Language language() {
    return language;
  }

  public Locale locale() {
    return language.locale();
  }

  /**
   * The sentence with its arguments put in; arguments are text, said already. Korean particles
   * written in both forms, 을(를), become the one that fits.
   */
  public String say(Phrase key, Object... arguments) {
    String sentence =
        SENTENCES
            .computeIfAbsent(language, some -> new ConcurrentHashMap<>())
            .computeIfAbsent(idiom.of(key), phrase -> raw(phrase, language));
    return Particles.fit(new MessageFormat(sentence, locale()).format(arguments));
  }

  /** What people typed, repeated to them: enough of it to know it again. */
  public String quote(String said) {
    return said.codePointCount(0, said.length()) <= LONGEST_QUOTE
        ? said
        : said.substring(0, said.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  /** The sentence as it is written down, its gaps open. */
  static String raw(Phrase phrase, Language language) {
    return ResourceBundle.getBundle(
            phrase.bundle(),
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
        .getString(phrase.key());
  }

  /** "18,500원" or "₩18,500"; other currencies by their code. */
  public String money(Money money) {
    String amount = NumberFormat.getIntegerInstance(locale()).format(money.minorUnits());
    return money.currency().getCurrencyCode().equals("KRW")
        ? say(Msg.WON, amount)
        : amount + " " + money.currency().getCurrencyCode();
  }

  /** Metres below one kilometre, rounded to ten; kilometres with one digit above. */
  public String distance(Distance distance) {
    long metres = distance.metres();
    if (metres < 1000) {
      return say(Msg.METRES, String.valueOf(Math.round((double) metres / 10) * 10));
    }
    return say(Msg.KILOMETRES, String.format(locale(), "%.1f", (double) metres / 1000));
  }

  /** "강남역 · 서울 강남구 강남대로 396", or the name alone where no address is known. */
  public static String inOneLine(Place place) {
    return place.address().isEmpty() ? place.name() : place.name() + " · " + place.address();
  }

  /** Whole minutes, at least one; hours from sixty minutes on. */
  public String duration(Duration duration) {
    long minutes = Math.max(1, Math.round((double) duration.toSeconds() / 60));
    return minutes < 60
        ? say(Msg.MINUTES, String.valueOf(minutes))
        : say(Msg.HOURS, String.valueOf(minutes / 60), String.valueOf(minutes % 60));
  }

  /** Minutes and seconds: "8초", "2분 5초". A watch's "2:05" would be read aloud as five past two. */
  public String elapsed(Duration duration) {
    String seconds = String.valueOf(duration.toSecondsPart());
    return duration.toMinutes() == 0
        ? say(Msg.SECONDS, seconds)
        : say(Msg.MINUTES_AND_SECONDS, String.valueOf(duration.toMinutes()), seconds);
  }

  /** The time of day in 24 hours: "18:42". */
  public String time(Instant instant) {
    return DateTimeFormatter.ofPattern("HH:mm", locale()).format(instant.atZone(zone));
  }

  /** What the clock of the reader shows. */
  public LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  /** When the clock of the reader shows this. */
  public Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  public String day(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(locale())
        .format(instant.atZone(zone));
  }

  /** The first moment of the day of this instant. */
  public Instant startOfDay(Instant instant) {
    return LocalDate.ofInstant(instant, zone).atStartOfDay(zone).toInstant();
  }

  /** A mean with one digit: "4.9". */
  public String mean(double mean) {
    return String.format(locale(), "%.1f", mean);
  }

  public String count(long count) {
    return NumberFormat.getIntegerInstance(locale()).format(count);
  }
}
