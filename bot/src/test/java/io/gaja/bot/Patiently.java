package io.gaja.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Room;
import io.gaja.bot.channel.telegram.standin.Seen;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Telegram is written to once a second: whoever lives fast waits for what was said. */
final class Patiently {
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private Patiently() {}

  static Seen awaits(Room who, String fragment) {
    until(who, seen -> seen.text().contains(fragment));
    return who.awaits(fragment);
  }

  static void answers(Room who, String question, Runnable answer) {
    var unused = awaits(who, question);
    answer.run();
  }

  /** As soon as there is such a button. */
  static void taps(Person who, String label) {
    until(who, seen -> seen.labels().contains(label));
    who.taps(label);
  }

  /** The same, for a button of which only the beginning is known. */
  static void tapsWhatBegins(Person who, String beginning) {
    until(who, seen -> seen.labels().stream().anyMatch(label -> label.startsWith(beginning)));
    who.hears().reversed().stream()
        .flatMap(seen -> seen.labels().stream())
        .filter(label -> label.startsWith(beginning))
        .findFirst()
        .ifPresent(who::taps);
  }

  private static void until(Room who, Predicate<Seen> wanted) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(who.hears().stream().anyMatch(wanted))
                .as("among %s", who.hears().stream().map(Seen::text).toList())
                .isTrue());
  }

  /** The one group of the pattern. */
  static String find(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}
