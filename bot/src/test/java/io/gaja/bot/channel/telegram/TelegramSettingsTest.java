package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramSettingsTest {
  private static final String API = "https://api.telegram.org";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "hello, https://api.telegram.org, '', '', TELEGRAM_BOT_TOKEN",
        "123456:a b, https://api.telegram.org, '', '', TELEGRAM_BOT_TOKEN",
        "1:a, localhost:8081, '', '', TELEGRAM_API_URL",
        "1:a, ftp://host, '', '', TELEGRAM_API_URL",
        "1:a, https://host/?x=1, '', '', TELEGRAM_API_URL",
        "1:a, https://api.telegram.org, http://gaja.example, s, TELEGRAM_WEBHOOK_URL",
        "1:a, https://api.telegram.org, not an address, s, TELEGRAM_WEBHOOK_URL",
        "1:a, https://api.telegram.org, https://gaja.example, '', TELEGRAM_WEBHOOK_SECRET",
        "1:a, https://api.telegram.org, https://gaja.example, 'a b', TELEGRAM_WEBHOOK_SECRET"
      })
  void aWrongValueIsRefusedWithOneSentenceThatNamesTheSetting(
      String token, String api, String webhook, String secret, String setting) {
    assertThatThrownBy(() -> TelegramSettings.parse(token, api, webhook, secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(setting + " ")
        .message()
        .doesNotContain("\n")
        .doesNotContain(token);
  }

  @Test
  void anAddressWithoutAPathGetsOurs() {
    assertThat(TelegramSettings.parse("1:a", API, "https://gaja.example", "s").webhookUrl())
        .hasToString("Optional[https://gaja.example/telegram/webhook]");
    assertThat(TelegramSettings.parse("1:a", API, "https://gaja.example/x", "s").webhookUrl())
        .hasToString("Optional[https://gaja.example/x]");
  }

  @Test
  void theTokenIsNotPrinted() {
    assertThat(TelegramSettings.parse("123:secret", API, "", "").toString())
        .doesNotContain("secret");
  }
}
