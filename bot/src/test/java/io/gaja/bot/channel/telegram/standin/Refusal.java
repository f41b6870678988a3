package io.gaja.bot.channel.telegram.standin;

/** What Telegram answers instead of a result. */
final class Refusal extends RuntimeException {
  private final int code;
  private final int retryAfter;

  private Refusal(int code, String description, int retryAfter) {
    super(description, null, false, false);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  static Refusal badRequest(String description) {
    return new Refusal(400, "Bad Request: " + description, 0);
  }

  static Refusal of(int code, String description) {
    return new Refusal(code, description, 0);
  }

  static Refusal tooMany(int seconds) {
    return new Refusal(429, "Too Many Requests: retry after " + seconds, seconds);
  }

  int code() {
    return code;
  }

  /** Seconds; 0 when it is not said. */
  int retryAfter() {
    return retryAfter;
  }

  String description() {
    return String.valueOf(getMessage());
  }
}
