package io.gaja.bot.channel.telegram;

import java.time.Duration;
import java.util.Optional;

/** What came back from one call of the Bot API. */
sealed interface Answer<T> {
  record Taken<T>(T result) implements Answer<T> {}

  /** Telegram understood and said no; the code is HTTP-like, the description Telegram's own. */
  record Rejected<T>(int code, String description, Optional<Duration> retryAfter)
      implements Answer<T> {
    /** Telegram does not know the token; a token of a wrong shape is answered with 404. */
    boolean tokenUnknown() {
      return code == 401 || code == 404;
    }

    boolean telegramIsIll() {
      return code >= 500;
    }
  }

  /** It may have taken effect or not: a time-out, a broken connection, an answer without a code. */
  record Unclear<T>(String why) implements Answer<T> {}

  /** No connection was made, so nothing can have taken effect. */
  record NotSent<T>(String why) implements Answer<T> {}
}
