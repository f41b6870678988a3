package io.gaja.bot.setup;

import io.gaja.dispatch.store.local.MongodUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Shows a person the one sentence instead of a stack trace. */
final class WrongSettingAnalyzer implements FailureAnalyzer {
  private static final String SETTING =
      "(?s).*\\b(MONGODB_|TELEGRAM_|GOOGLE_MAPS_|SERVER_|GAJA_)[A-Z_]+.*";

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof WrongSetting
          || cause instanceof MongodUnavailable
          || namesSetting(cause)) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
      }
    }
    return null;
  }

  private static boolean namesSetting(Throwable cause) {
    String message = cause.getMessage();
    return (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException)
        && message != null
        && message.length() < 400
        && message.matches(SETTING);
  }
}
