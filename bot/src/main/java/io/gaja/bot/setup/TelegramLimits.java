package io.gaja.bot.setup;

import io.gaja.bot.letter.Limits;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/** How fast Telegram may be written to: as it allows, or, for a measurement, without a limit. */
final class TelegramLimits {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private TelegramLimits() {}

  static Limits read(Environment environment) {
    return read(
        environment.getProperty("gaja.telegram.limits", "usual"),
        environment.getProperty("gaja.telegram.api-url", ""));
  }

  /** Refuses to go without limits anywhere but on this machine. */
  static Limits read(String limits, String apiUrl) {
    return switch (limits.strip()) {
      case "usual", "" -> Limits.telegram();
      case "none" -> {
        if (!isOnThisMachine(apiUrl)) {
          throw new WrongSetting(
              "GAJA_TELEGRAM_LIMITS may be none only while TELEGRAM_API_URL is on this machine.");
        }
        yield Limits.none();
      }
      default -> throw new WrongSetting("GAJA_TELEGRAM_LIMITS has to be usual or none.");
    };
  }

  private static boolean isOnThisMachine(String url) {
    try {
      return Optional.ofNullable(URI.create(url.strip()).getHost())
          .filter(THIS_MACHINE::contains)
          .isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
