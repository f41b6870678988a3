package io.gaja.bot.channel.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How to reach Telegram. Refuses a wrong value with one sentence that names the setting.
 *
 * @param apiUrl any Bot API server, a path before {@code /bot<token>} included
 * @param webhookUrl when present Telegram pushes updates there instead of being polled
 */
record TelegramSettings(
    String token, URI apiUrl, Optional<URI> webhookUrl, Optional<String> webhookSecret) {
  static final String WEBHOOK_PATH = "/telegram/webhook";
  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{1,128}");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

  TelegramSettings {
    demand(
        TOKEN.matcher(token).matches(),
        "TELEGRAM_BOT_TOKEN must look like 123456:ABC…, as @BotFather gave it");
    demand(
        webhookUrl.isEmpty() || webhookSecret.isPresent(),
        "TELEGRAM_WEBHOOK_SECRET is needed with TELEGRAM_WEBHOOK_URL");
    demand(
        webhookSecret.isEmpty() || SECRET.matcher(webhookSecret.get()).matches(),
        "TELEGRAM_WEBHOOK_SECRET must be 1 to 256 of A-Z, a-z, 0-9, _ and -");
    demand(
        webhookUrl.isEmpty()
            || webhookUrl.get().getScheme().equals("https")
            || !apiUrl.getHost().endsWith("telegram.org"),
        "TELEGRAM_WEBHOOK_URL must begin with https://");
  }

  /** Reads raw values, where an empty one means that it is not set. */
  static TelegramSettings parse(
      String token, String apiUrl, String webhookUrl, String webhookSecret) {
    return new TelegramSettings(
        token.strip(),
        url("TELEGRAM_API_URL", apiUrl),
        given(webhookUrl).map(text -> withPath(url("TELEGRAM_WEBHOOK_URL", text))),
        given(webhookSecret));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(value -> !value.isEmpty());
  }

  private static URI url(String setting, String text) {
    String sentence = setting + " must be a whole address such as https://host.example/path";
    try {
      URI uri = new URI(text.strip());
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      demand(scheme.equals("https") || scheme.equals("http"), sentence);
      demand(uri.getHost() != null && uri.getRawUserInfo() == null, sentence);
      demand(uri.getRawQuery() == null && uri.getRawFragment() == null, sentence);
      return uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(sentence); // the cause would repeat the value
    }
  }

  private static URI withPath(URI url) {
    String path = url.getRawPath();
    return path.isEmpty() || path.equals("/") ? url.resolve(WEBHOOK_PATH) : url;
  }

  private static void demand(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }

  /** The token never reaches a log. */
  @Override
  public String toString() {
    return "TelegramSettings[hidden]";
  }
}
