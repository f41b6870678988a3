package io.gaja.bot.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.bot.letter.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramLimitsTest {
  @Test
  void telegramIsWrittenToAsFastAsItAllows() {
    Limits limits = TelegramLimits.read("usual", "https://api.telegram.org");

    assertThat(limits.whole()).isEqualTo(Limits.telegram().whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:9999", "http://localhost:1/x", "http://[::1]:80"})
  void aStandInOnThisMachineMayBeWrittenToWithoutLimit(String url) {
    assertThat(TelegramLimits.read("none", url).whole()).isEqualTo(Limits.none().whole());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.telegram.org",
        "http://127.0.0.1.example.com",
        "http://localhost@api.telegram.org",
        "http://10.0.0.1:80",
        "",
        "not a url"
      })
  void nobodyElseIsWrittenToWithoutLimit(String url) {
    assertThatThrownBy(() -> TelegramLimits.read("none", url))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("GAJA_TELEGRAM_LIMITS");
  }

  @Test
  void anotherWordIsRefused() {
    assertThatThrownBy(() -> TelegramLimits.read("fast", "http://127.0.0.1"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("usual or none");
  }
}
