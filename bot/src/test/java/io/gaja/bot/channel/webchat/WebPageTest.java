package io.gaja.bot.channel.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import io.gaja.bot.browser.ChromiumBrowser;
import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Button.Link;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person does at the page, in a real browser. */
@ExtendWith(ChromiumBrowser.class)
class WebPageTest {
  private static WebChatServer server;
  private final Browser browser;

  WebPageTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void start() {
    server = WebChatServer.start(LocalMongodForTests.freshDatabaseName(), "gaja.demo=true");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theFirstVisitGreetsOnceAndNeverAgain() {
    try (Phone phone = open("first")) {
      await().until(() -> heard("first").equals(List.of(new Incoming.Text("/start"))));
      phone.page().reload();
      phone.say("안녕");
      assertThat(phone.message("안녕")).hasCount(1);
      assertThat(phone.message("/start")).isHidden();
      await()
          .until(() ->
              heard("first").equals(List.of(new Incoming.Text("/start"), new Incoming.Text("안녕"))));
    }
  }

  @Test
  void typedKoreanIsShownAndHandedOn() {
    try (Phone phone = open("korean")) {
      phone.page().locator("#text").pressSequentially("강남역에서 홍대입구역까지 택시");
      phone.page().keyboard().press("Enter");
      assertThat(phone.message("강남역에서 홍대입구역까지 택시")).hasCount(1);
      await().until(() -> heard("korean").contains(new Incoming.Text("강남역에서 홍대입구역까지 택시")));
    }
  }

  @Test
  void aDoubleTapIsSentOnceAndTheButtonSettles() {
    Talks talks = new Talks(server, "tap");
    talks.bot(Talks.quote());
    try (Phone phone = open("tap")) {
      phone.button("호출하기").evaluate("it => { it.click(); it.click(); }");
      assertThat(phone.button("호출하기")).hasClass(java.util.regex.Pattern.compile("tapped"));
      assertThat(phone.page().locator(".kind-tap")).hasCount(1);
      await().until(() -> taps("tap").equals(List.of(new Incoming.Tap("call"))));

      assertThat(phone.page().locator(".tapping")).hasCount(0);
      phone.button("예약").click();
      await().until(() -> taps("tap").size() == 2);
    }
  }

  @Test
  void aCardChangesInPlace() {
    Talks talks = new Talks(server, "edit");
    String card =
        talks.bot(Reply.titled("🔎 기사님을 찾고 있어요", "0:08").row(new Choice("호출 취소", "cancel")));
    talks.bot(Reply.of("다른 말"));
    try (Phone phone = open("edit")) {
      assertThat(phone.message("찾고 있어요")).isVisible();
      talks.edit(card, Reply.titled("✅ 기사님이 가고 있어요", "4분"));
      assertThat(phone.message("가고 있어요")).isVisible();
      assertThat(phone.message("찾고 있어요")).hasCount(0);
      assertThat(phone.page().locator(".message.bot").first()).containsText("가고 있어요");
      assertThat(phone.page().locator(".choice")).hasCount(0);
    }
  }

  @Test
  void anOfferCountsDownAndThenCannotBeTaken() {
    Talks talks = new Talks(server, "offer");
    talks.wake(
        Reply.titled("🔔 택시 콜", "650 m").row(new Choice("✅ 수락", "a"), new Choice("거절", "d")),
        Duration.ofSeconds(3));
    try (Phone phone = open("offer")) {
      assertThat(phone.page().locator(".clock")).containsText("남음");
      assertThat(phone.button("수락")).isEnabled();
      assertThat(phone.page().locator(".clock")).containsText("지났어요");
      assertThat(phone.button("수락")).isDisabled();
    }
  }

  @Test
  void aPlaceIsPickedOnTheMap() {
    new Talks(server, "place").bot(Reply.of("어디서 타세요?").asking(Reply.Ask.LOCATION));
    try (Phone phone = open("place")) {
      phone.page().locator("#ask button").click();
      Locator map = phone.page().locator("#place-map");
      assertThat(map.locator(".city-water").first()).isVisible();
      phone.page().locator("#place-list").selectOption("강남역");
      phone.shoot("place-picked");
      map.click(new Locator.ClickOptions().setPosition(150, 150));
      phone.page().locator("#place-send").click();
      await().until(() -> heard("place").size() == 1);

      Point sent = ((Incoming.Location) heard("place").getFirst()).point();
      assertThat(sent.distanceTo(Talks.GANGNAM).metres()).isBetween(100L, 6000L);
      assertThat(phone.page().locator(".kind-location .map")).isVisible();
      assertThat(phone.page().locator("#ask")).isHidden();
    }
  }

  @Test
  void aLiveLocationGoesOnUntilItIsStopped() {
    new Talks(server, "live").bot(Reply.of("실시간 위치를 공유해 주세요").asking(Reply.Ask.LIVE_LOCATION));
    try (Phone phone = open("live")) {
      phone.page().locator("#ask button").click();
      phone.page().locator("#place-send").click();
      assertThat(phone.page().locator("#sharing")).isVisible();
      phone.shoot("live-shared");
      await()
          .atMost(Duration.ofSeconds(15))
          .until(() -> heard("live").stream().anyMatch(it -> it instanceof Incoming.Moved));
      phone.page().reload();
      assertThat(phone.page().locator("#sharing")).isVisible();
      phone.page().locator("#sharing-stop").click();
      assertThat(phone.page().locator("#sharing")).isHidden();
      await().until(() -> heard("live").contains(new Incoming.LiveLocationEnded()));
    }
  }

  @Test
  void aPhoneNumberAndAPhotoAreSent() {
    new Talks(server, "contact").bot(Reply.of("연락처를 알려 주세요").asking(Reply.Ask.CONTACT));
    try (Phone phone = open("contact")) {
      phone.page().locator("#ask button").click();
      phone.page().locator("#phone").fill("010-1234-5678");
      phone.shoot("contact");
      phone.page().locator("#contact .main").click();
      assertThat(phone.message("••••5678")).isVisible();
      await().until(() -> heard("contact").contains(new Incoming.Contact("010-1234-5678", true)));

      phone.shoot("contact-sent");
      phone.page().locator("#photo").setInputFiles(Path.of("target/screenshots/contact-sent.png"));
      assertThat(phone.page().locator(".photo")).isVisible();
      await().until(() -> heard("contact").stream().anyMatch(it -> it instanceof Incoming.Photo));
    }
  }

  @Test
  void aCarGlidesOnItsMap() {
    Talks talks = new Talks(server, "car");
    String car = talks.car(Talks.GANGNAM);
    try (Phone phone = open("car")) {
      Locator marker = phone.page().locator(".leaflet-marker-icon:has(.car)");
      String before = marker.getAttribute("style");
      talks.moveCar(car, new Point(37.5012, 127.0312));
      talks.moveCar(car, new Point(37.5022, 127.0322));
      assertThat(marker).not().hasAttribute("style", before);
      phone.shoot("car");
    }
  }

  @Test
  void aDroppedConnectionLosesNothingInEitherDirection() throws Exception {
    Talks talks = new Talks(server, "drop");
    talks.bot(Reply.of("하나"));
    try (FlakyLine line = new FlakyLine(server.port());
        Phone phone = Phone.open(browser, line.port(), "drop", "ko-KR")) {
      assertThat(phone.message("하나")).isVisible();
      line.cut();
      assertThat(phone.page().locator("#banner")).containsText("다시 잇는 중");
      talks.bot(Reply.of("둘"));
      phone.say("끊긴 동안 쓴 말");
      assertThat(phone.message("끊긴 동안 쓴 말")).hasCount(1);
      phone.shoot("disconnected");
      line.mend();
      assertThat(phone.message("둘")).isVisible();
      assertThat(phone.page().locator("#banner")).isHidden();
      assertThat(phone.page().locator(".pending")).hasCount(0);
      assertThat(phone.message("끊긴 동안 쓴 말")).hasCount(1);
      assertThat(heard("drop")).containsOnlyOnce(new Incoming.Text("끊긴 동안 쓴 말"));
    }
  }

  @Test
  void wordsWrittenOfflineSurviveAReload() throws Exception {
    new Talks(server, "reload").bot(Reply.of("하나"));
    try (FlakyLine line = new FlakyLine(server.port());
        Phone phone = Phone.open(browser, line.port(), "reload", "ko-KR")) {
      assertThat(phone.message("하나")).isVisible();
      line.cut();
      phone.say("나중에");
      assertThat(phone.message("나중에")).isVisible();
      line.mend();
      phone.page().reload();
      assertThat(phone.message("나중에")).hasCount(1);
      await().until(() -> heard("reload").equals(List.of(new Incoming.Text("나중에"))));
    }
  }

  @Test
  void whatPeopleWriteIsNeverMarkup() {
    String evil = "<img src=x onerror=\"document.title='owned'\"><b>x</b>";
    Talks talks = new Talks(server, "evil");
    talks.bot(
        Reply.titled(evil, evil)
            .at(new Place(evil, "", Talks.GANGNAM))
            .row(new Choice(evil, "x"), new Link(evil, "javascript:document.title='owned'")));
    try (Phone phone = open("evil")) {
      phone.say(evil);
      assertThat(phone.message(evil)).hasCount(2);
      assertThat(phone.page().locator("#messages img, #messages .text b")).hasCount(0);
      assertThat(phone.page().locator("#messages a")).hasCount(0);
      phone.page().locator("span.choice").click();
      assertThat(phone.page().title()).isEqualTo("가자");
      assertThat(phone.complaints()).isEmpty();
    }
  }

  @Test
  void whoReadsFurtherUpIsToldOfNewMessages() {
    Talks talks = new Talks(server, "unread");
    for (int n = 0; n < 30; n++) {
      talks.bot(Reply.of("이야기 " + n));
    }
    try (Phone phone = open("unread")) {
      assertThat(phone.message("이야기 29")).isInViewport();
      phone.page().locator("#log").evaluate("it => it.scrollTo(0, 0)");
      assertThat(phone.page().locator("#newest")).isVisible();
      talks.bot(Reply.of("새 소식"));
      assertThat(phone.page().locator("#newest-count")).hasText("1");
      assertThat(phone.page().locator(".unread")).containsText("여기부터");
      assertThat(phone.page()).hasTitle("(1) 가자");
      phone.shoot("unread");
      phone.page().locator("#newest").click();
      assertThat(phone.message("새 소식")).isInViewport();
      assertThat(phone.page()).hasTitle("가자");
    }
  }

  @Test
  void theLanguageIsSwitchedAndCommandsAreOffered() {
    new Talks(server, "lang").bot(Reply.of("안녕하세요"));
    try (Phone phone = open("lang")) {
      phone.page().locator("#language").click();
      assertThat(phone.page().locator("#text")).hasAttribute("placeholder", "Type a message");
      phone.page().locator("#text").pressSequentially("/dr");
      assertThat(phone.page().locator("#hints li")).hasCount(1);
      phone.shoot("hints");
      phone.page().keyboard().press("ArrowDown");
      phone.page().keyboard().press("Enter");
      await()
          .until(() ->
              heard("lang")
                  .equals(List.of(new Incoming.Text("/lang en"), new Incoming.Text("/driver"))));
    }
  }

  @Test
  void theSuggestionsOfTheDemoSpeakForTheVisitor() {
    try (Phone phone = open("demo")) {
      phone.page().navigate("http://localhost:" + server.port() + "/demo?lang=ko");
      phone.page().frameLocator("#rider").locator("#text").waitFor();
      phone.page().locator("#rider-try button").first().click();
      assertThat(phone.page().frameLocator("#rider").locator(".message.me:not([hidden])"))
          .containsText("강남역에서 홍대입구역까지 택시");
    }
  }

  private Phone open(String chat) {
    return Phone.open(browser, server.port(), chat, "ko-KR");
  }

  private static List<Incoming> heard(String chat) {
    return server.bot().heardFrom(chat);
  }

  private static List<Incoming> taps(String chat) {
    return heard(chat).stream().filter(it -> it instanceof Incoming.Tap).toList();
  }
}
