package io.gaja.bot.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.gaja.bot.browser.ChromiumBrowser;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether the page fits a phone, in both languages and both colour schemes; with pictures to look
 * at.
 */
@ExtendWith(ChromiumBrowser.class)
class WebPageLookTest {
  private static final String CITY =
      """
      {"drivers": [
        {"id": "1", "latitude": 37.51, "longitude": 127.03, "kind": "taxi", "duty": "free"},
        {"id": "2", "latitude": 37.55, "longitude": 126.95, "kind": "valet", "duty": "asked"},
        {"id": "3", "latitude": 37.60, "longitude": 127.02, "kind": "designated", "duty": "busy"},
        {"id": "4", "latitude": 37.53, "longitude": 126.88, "kind": "taxi", "duty": "off"}],
       "calls": [{"id": "c", "latitude": 37.4979, "longitude": 127.0276, "state": "searching"}],
       "lots": [
        {"id": "p", "latitude": 37.5118, "longitude": 127.0591, "free": 41, "open": true},
        {"id": "q", "latitude": 37.5579, "longitude": 126.9245, "free": 0, "open": true},
        {"id": "r", "latitude": 37.5796, "longitude": 126.977, "free": 0, "open": false}]}
      """;
  private static WebChatServer server;

  @BeforeAll
  static void start() {
    server = WebChatServer.start(LocalMongodForTests.freshDatabaseName(), "gaja.demo=true");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 390", "DARK, 390", "LIGHT, 360"})
  void aRideInKorean(ColorScheme scheme, int width, Browser browser) {
    String chat = "rider-ko-" + scheme + width;
    new Talks(server, chat).riderInKorean();
    try (Phone phone = Phone.open(browser, server.port(), chat, "ko-KR", scheme, width)) {
      phone.message("김○○ 기사님").waitFor();
      phone.shoot(chat);
      phone.page().locator("#log").evaluate("it => it.scrollTo(0, 0)");
      phone.shoot(chat + "-top");
      fits(phone);
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void aDriversEveningInEnglish(ColorScheme scheme, Browser browser) {
    String chat = "driver-en-" + scheme;
    Talks talks = new Talks(server, chat);
    talks.driverInEnglish();
    try (Phone phone = Phone.open(browser, server.port(), chat, "en-US", scheme, 390)) {
      phone.message("17,200").waitFor();
      phone.shoot(chat);
      phone.page().locator("#log").evaluate("it => it.scrollTo(0, 0)");
      phone.shoot(chat + "-top");
      phone.page().locator("#attach").click();
      phone.shoot(chat + "-sheet");
      phone.page().locator("[data-do=location]").click();
      phone.shoot(chat + "-place");
      fits(phone);
    }
  }

  @Test
  void theDemoOnAWideAndOnANarrowScreen(Browser browser) {
    try (Phone phone = Phone.open(browser, server.port(), "x", "ko-KR", ColorScheme.LIGHT, 1440)) {
      phone
          .page()
          .route(
              "**/api/demo/city", route -> route.fulfill(new Route.FulfillOptions().setBody(CITY)));
      phone.page().navigate("http://localhost:" + server.port() + "/demo");
      phone.page().frameLocator("#rider").locator("#text").waitFor();
      phone.page().locator(".driver-dot.duty-busy").waitFor();
      phone.page().locator(".lot-sign.no-space").first().waitFor();
      phone.page().locator("[data-role=attendant]").click();
      phone.page().frameLocator("#driver").locator("#text").waitFor();
      phone.page().locator("#rider-try button").first().click();
      phone.shoot("demo-wide");
      assertThat(phone.complaints()).isEmpty();
    }
    try (Phone phone = Phone.open(browser, server.port(), "x", "en-US", ColorScheme.DARK, 390)) {
      phone.page().navigate("http://localhost:" + server.port() + "/demo");
      phone.page().frameLocator("#rider").locator("#text").waitFor();
      for (String tab : List.of("rider", "driver", "city")) {
        phone.page().locator("nav [data-tab=" + tab + "]").click();
        phone.shoot("demo-narrow-" + tab);
        fits(phone);
      }
    }
  }

  private static void fits(Phone phone) {
    assertThat(phone.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("nothing sticks out sideways")
        .isEqualTo(0);
    assertThat(
            phone
                .page()
                .evaluate(
                    "[...document.querySelectorAll('button')].filter(it => it.offsetParent"
                        + " && (it.offsetHeight < 40 || it.offsetWidth < 40)).length"))
        .as("every button can be hit with a thumb")
        .isEqualTo(0);
    assertThat(phone.complaints()).isEmpty();
  }
}
