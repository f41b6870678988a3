package io.gaja.bot.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import io.gaja.bot.browser.ChromiumBrowser;
import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the page can be used by ear, by keyboard, and by eyes that see little. */
@ExtendWith(ChromiumBrowser.class)
class WebPageAloudTest {
  /** What one can operate has to say what it is. */
  private static final Set<String> NAMED =
      Set.of("button", "link", "textbox", "combobox", "listbox", "option", "img", "dialog", "log");

  /**
   * Every visible text whose colour stands out too little: WCAG AA wants 4.5, and 3 for large
   * letters. What cannot be used just now may be pale.
   */
  private static final String TOO_PALE =
      """
      () => {
        const read = it => it.match(/[\\d.]+/g).map(Number);
        const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
          .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const behind = it => {
          for (let up = it; up; up = up.parentElement) {
            const colour = read(getComputedStyle(up).backgroundColor);
            if (colour.length === 3 || colour[3] === 1) return colour;
          }
          return [255, 255, 255];
        };
        return [...document.querySelectorAll('body *')]
          .filter(it => it.checkVisibility() && !it.disabled && !it.closest('.leaflet-container')
            && [...it.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
          .map(it => {
            const style = getComputedStyle(it);
            const [a, b] = [light(read(style.color)), light(behind(it))].sort((x, y) => y - x);
            const large = parseFloat(style.fontSize) >= 24;
            return { ratio: (a + 0.05) / (b + 0.05), wanted: large ? 3 : 4.5, text: it.textContent.trim() };
          })
          .filter(it => it.ratio < it.wanted)
          .map(it => `${it.text}: ${it.ratio.toFixed(2)}`);
      }
      """;

  private static WebChatServer server;
  private final Browser browser;

  WebPageAloudTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void start() {
    server = WebChatServer.start(LocalMongodForTests.freshDatabaseName());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"ko-KR, ko", "en-US, en"})
  void everything_that_can_be_operated_has_a_name_in_the_language_of_the_page(
      String locale, String language) {
    String chat = "names-" + language;
    new Talks(server, chat).riderInKorean();
    try (Phone phone = Phone.open(browser, server.port(), chat, locale)) {
      phone.message("김○○ 기사님").waitFor();
      assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo(language);
      assertThat(nameless(phone)).isEmpty();
      phone.page().locator("#attach").click();
      assertThat(nameless(phone)).isEmpty();
      phone.page().locator("[data-do=location]").click();
      phone.page().locator("#place-send").waitFor();
      assertThat(nameless(phone)).isEmpty();
      phone.page().locator("#place .close").click();
      phone.page().locator("#text").fill("/");
      phone.page().locator("#hints li").first().waitFor();
      assertThat(nameless(phone)).isEmpty();
    }
  }

  @Test
  void the_language_of_the_page_follows_the_person() {
    new Talks(server, "switch").bot(Reply.of("안녕하세요"));
    try (Phone phone = Phone.open(browser, server.port(), "switch", "ko-KR")) {
      phone.message("안녕하세요").waitFor();
      phone.page().locator("#language").click();
      assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(phone.page().locator("#text").getAttribute("aria-label"))
          .isEqualTo("Type a message");
    }
  }

  @Test
  void new_messages_are_read_aloud_and_the_history_is_not() {
    Talks talks = new Talks(server, "aloud");
    talks.bot(Reply.of("어제 이야기"));
    try (Phone phone = Phone.open(browser, server.port(), "aloud", "ko-KR")) {
      phone.message("어제 이야기").waitFor();
      phone
          .page()
          .waitForCondition(
              () -> "polite".equals(phone.page().locator("[role=log]").getAttribute("aria-live")));
    }
  }

  @Test
  void the_tab_key_goes_down_the_page_and_stars_are_words() {
    Talks talks = new Talks(server, "keys");
    talks.bot(
        Reply.titled("🧾 도착했어요. 요금 18,900원", "오늘 어떠셨어요?")
            .row(
                IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> new Choice("★" + n, "rate:" + n))
                    .toArray(Choice[]::new)));
    try (Phone phone = Phone.open(browser, server.port(), "keys", "ko-KR")) {
      phone.button("★5").waitFor();
      List<String> walked = new ArrayList<>();
      for (int n = 0; n < 12; n++) {
        phone.page().keyboard().press("Tab");
        walked.add(
            (String)
                phone
                    .page()
                    .evaluate(
                        "document.activeElement.getAttribute('aria-label')"
                            + " ?? document.activeElement.textContent.trim()"));
      }
      assertThat(walked)
          .containsSubsequence(
              "알림 소리", "Switch to English", "대화", "별 1개", "별 5개", "더 보내기", "메시지를 입력하세요");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void every_word_stands_out_enough(ColorScheme scheme) {
    String chat = "pale-" + scheme;
    new Talks(server, chat).riderInKorean();
    try (Phone phone = Phone.open(browser, server.port(), chat, "ko-KR", scheme, 390)) {
      phone.message("김○○ 기사님").waitFor();
      assertThat((List<?>) phone.page().evaluate(TOO_PALE)).isEmpty();
    }
  }

  private static List<String> nameless(Phone phone) {
    JsonObject tree =
        phone.page().context().newCDPSession(phone.page()).send("Accessibility.getFullAXTree");
    List<String> nameless = new ArrayList<>();
    for (JsonElement each : tree.getAsJsonArray("nodes")) {
      JsonObject node = each.getAsJsonObject();
      String role = value(node, "role");
      if (!node.get("ignored").getAsBoolean()
          && NAMED.contains(role)
          && !value(node, "name").matches(".*[\\p{L}\\p{N}].*")) {
        nameless.add(role + " \"" + value(node, "name") + "\"");
      }
    }
    return nameless;
  }

  private static String value(JsonObject node, String field) {
    return node.has(field) && node.getAsJsonObject(field).has("value")
        ? node.getAsJsonObject(field).get("value").getAsString()
        : "";
  }
}
