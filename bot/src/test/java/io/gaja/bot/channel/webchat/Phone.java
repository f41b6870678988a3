package io.gaja.bot.channel.webchat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The web chat on a phone's screen, in a browser of its own without any memory. */
final class Phone implements AutoCloseable {
  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Phone(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        complaints.add(message.text());
      }
    });
  }

  static Phone open(Browser browser, int port, String chat, String locale) {
    return open(browser, port, chat, locale, ColorScheme.LIGHT, WIDTH);
  }

  static Phone open(
      Browser browser, int port, String chat, String locale, ColorScheme scheme, int width) {
    Phone phone =
        new Phone(
            browser.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, HEIGHT)
                    .setDeviceScaleFactor(2)
                    .setHasTouch(true)
                    .setColorScheme(scheme)
                    .setTimezoneId("Asia/Seoul")
                    .setLocale(locale)));
    phone.page.navigate("http://localhost:" + port + "/?chat=" + chat);
    return phone;
  }

  Page page() {
    return page;
  }

  /** What the page's scripts and its security policy complained about. */
  List<String> complaints() {
    return complaints;
  }

  void say(String text) {
    page.locator("#text").fill(text);
    page.locator("#send").click();
  }

  Locator message(String text) {
    return page.locator(".message").filter(new Locator.FilterOptions().setHasText(text));
  }

  Locator button(String label) {
    return page.locator(".choice").filter(new Locator.FilterOptions().setHasText(label));
  }

  void shoot(String name) {
    page.waitForTimeout(700); // Fonts, maps and animations settle; nothing is asserted on it.
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
