package io.gaja.bot.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTTP API as WEBCHAT-API.md tells it. */
class WebApiTest {
  private static WebChatServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = WebChatServer.start(LocalMongodForTests.freshDatabaseName());
    http = new Http(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatIsPostedIsSavedShownAndHandedOn() throws Exception {
    HttpResponse<String> answer =
        http.post(
            "words",
            "\"kind\":\"text\",\"text\":\"강남역에서 홍대까지 택시\",\"name\":\"민지\",\"language\":\"en\"");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(server.bot().heardFrom("words")).containsExactly(new Incoming.Text("강남역에서 홍대까지 택시"));
    assertThat(server.bot().heard().getLast().sender().language().getLanguage()).isEqualTo("en");
    try (EventsClient events = EventsClient.open(server.port(), "words")) {
      await().untilAsserted(() -> assertThat(events.texts()).containsExactly("강남역에서 홍대까지 택시"));
    }
  }

  @Test
  void everyKindIsTranslated() throws Exception {
    String point = "\"latitude\":37.5,\"longitude\":127.0";
    for (String fields :
        List.of(
            "\"kind\":\"tap\",\"data\":\"x:1\"",
            "\"kind\":\"location\"," + point,
            "\"kind\":\"location\",\"live\":true," + point,
            "\"kind\":\"moved\"," + point,
            "\"kind\":\"live-ended\"",
            "\"kind\":\"contact\",\"phone\":\"010-1234-5678\",\"own\":true")) {
      assertThat(http.post("kinds", fields).statusCode()).isEqualTo(202);
    }
    Point where = new Point(37.5, 127);
    assertThat(server.bot().heardFrom("kinds"))
        .containsExactly(
            new Incoming.Tap("x:1"),
            new Incoming.Location(where, false, false),
            new Incoming.Location(where, true, false),
            new Incoming.Moved(where),
            new Incoming.LiveLocationEnded(),
            new Incoming.Contact("010-1234-5678", true));
  }

  @Test
  void thePhoneNumberIsNotShownInFullAgain() throws Exception {
    http.post("phone", "\"kind\":\"contact\",\"phone\":\"010-1234-5678\",\"own\":true");
    assertThat(server.messages().listNewest("phone").getLast().content().text())
        .isEqualTo("••••5678");
  }

  @Test
  void theSamePostAgainTakesEffectOnce() throws Exception {
    String id = "8a1e9f0c-0000-4000-8000-000000000001";
    http.post("again", id, "\"kind\":\"text\",\"text\":\"택시\"");
    assertThat(http.post("again", id, "\"kind\":\"text\",\"text\":\"택시\"").statusCode())
        .isEqualTo(202);
    assertThat(server.bot().heardFrom("again")).hasSize(1);
    assertThat(server.messages().listNewest("again")).hasSize(1);
  }

  @Test
  void whileTheInboxIsAwayThePersonIsAskedToSendAgain() throws Exception {
    String id = "8a1e9f0c-0000-4000-8000-000000000002";
    server.bot().down(true);
    try {
      assertThat(http.post("away", id, "\"kind\":\"text\",\"text\":\"택시\"").statusCode())
          .isEqualTo(503);
    } finally {
      server.bot().down(false);
    }
    assertThat(http.post("away", id, "\"kind\":\"text\",\"text\":\"택시\"").statusCode())
        .isEqualTo(202);
    assertThat(server.bot().heardFrom("away")).hasSize(1);
    assertThat(server.messages().listNewest("away")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind":"sing"                                          | kind is one of
          "kind":"text"                                          | text must say
          "kind":"text","text":"  "                              | text must say
          "kind":"tap","data":""                                 | data must have
          "kind":"location","latitude":"37","longitude":127      | latitude and longitude
          "kind":"location","latitude":91,"longitude":127        | latitude and longitude
          "kind":"moved"                                         | latitude and longitude
          "kind":"contact","phone":"call me"                     | phone has
          "kind":"photo","data":"../../etc/passwd"               | data must be the name
          "kind":"tap","data":"a","messageId":"x"                | messageId
          """)
  void aBadUpdateIsRefusedInASentence(String fields, String sentence) throws Exception {
    HttpResponse<String> answer = http.post("bad", fields);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains(sentence);
    assertThat(server.bot().heardFrom("bad")).isEmpty();
  }

  @Test
  void anIdIsNeededAndJsonToo() throws Exception {
    assertThat(http.post("bad", "x", "\"kind\":\"live-ended\"").body()).contains("id has 8 to 60");
    assertThat(http.send(http.updates("bad").POST(BodyPublishers.ofString("{"))).statusCode())
        .isEqualTo(400);
    assertThat(http.send(http.updates("bad").POST(BodyPublishers.ofString("[]"))).statusCode())
        .isEqualTo(400);
    assertThat(http.send(http.updates("bad").POST(BodyPublishers.ofString(""))).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aVeryLongTextIsCutAndAHugeBodyIsRefused() throws Exception {
    http.post("long", "\"kind\":\"text\",\"text\":\"" + "가".repeat(5000) + "\"");
    assertThat(server.bot().heardFrom("long")).containsExactly(new Incoming.Text("가".repeat(4096)));
    assertThat(
            http.post("long", "\"kind\":\"text\",\"text\":\"" + "a".repeat(70_000) + "\"")
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void aPhotoIsKnownByItsBytesAndShownAgain() throws Exception {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3};
    HttpResponse<String> saved = upload(png);
    assertThat(saved.statusCode()).isEqualTo(201);
    String name = saved.body().replaceAll(".*\"name\":\"([^\"]+)\".*", "$1");

    HttpResponse<String> shown = http.get("/api/photos/" + name);
    assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");

    assertThat(http.post("photo", "\"kind\":\"photo\",\"data\":\"" + name + "\"").statusCode())
        .isEqualTo(202);
    assertThat(server.bot().heardFrom("photo")).containsExactly(new Incoming.Photo(name));
    assertThat(http.get("/api/photos/web-AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/photos/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoPhotoOrTooLargeIsRefused() throws Exception {
    assertThat(upload("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)).statusCode())
        .isEqualTo(400);
    byte[] large = new byte[5 * 1024 * 1024 + 1];
    large[0] = (byte) 0xFF;
    assertThat(upload(large).statusCode()).isEqualTo(413);
  }

  @Test
  void aStreamResumesAfterADroppedConnectionWithoutLossOrGap() throws Exception {
    say("resume", "1");
    say("resume", "2");
    String seen;
    try (EventsClient events = EventsClient.open(server.port(), "resume")) {
      await().untilAsserted(() -> assertThat(events.texts()).containsExactly("1", "2"));
      seen = events.lastId();
    }
    say("resume", "3");
    server
        .channel()
        .deliver(chat("resume"), new Parcel.Edit("1", Reply.of("1, edited"), Optional.empty()));
    say("resume", "4");

    try (EventsClient events = EventsClient.open(server.port(), "resume", seen)) {
      say("resume", "5");
      await()
          .untilAsserted(
              () -> assertThat(events.texts()).containsExactly("3", "1, edited", "4", "5"));
    }
  }

  @Test
  void aLongAbsenceIsMadeGoodInFull() throws Exception {
    for (int n = 1; n <= 450; n++) {
      say("absence", "n" + n);
    }
    try (EventsClient events = EventsClient.open(server.port(), "absence", "10")) {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> {
            assertThat(events.messages()).hasSize(440);
            assertThat(events.texts().getLast()).isEqualTo("n450");
          });
    }
    try (EventsClient events = EventsClient.open(server.port(), "absence")) {
      await().untilAsserted(() -> assertThat(events.messages()).hasSize(200));
      assertThat(events.texts().getFirst()).isEqualTo("n251");
    }
  }

  @Test
  void aPageOfAnotherDatabaseIsToldToStartOver() throws Exception {
    say("reset", "1");
    try (EventsClient events = EventsClient.open(server.port(), "reset", "5000")) {
      await().untilAsserted(() -> assertThat(events.texts()).containsExactly("1"));
      assertThat(events.events().get(1).name()).isEqualTo("reset");
    }
  }

  @Test
  void typingAndAMovingCarPassByWithoutANumber() throws Exception {
    server
        .channel()
        .deliver(
            chat("pass"), new Parcel.StartLive("car", new Point(37.5, 127), Duration.ofMinutes(5)));
    try (EventsClient events = EventsClient.open(server.port(), "pass")) {
      await().untilAsserted(() -> assertThat(events.messages()).hasSize(1));
      server.channel().deliver(chat("pass"), new Parcel.Typing());
      server.channel().deliver(chat("pass"), new Parcel.MoveLive("1", new Point(37.6, 127)));
      server.channel().deliver(chat("pass"), new Parcel.MoveLive("1", new Point(37.7, 127)));
      await()
          .untilAsserted(() ->
              assertThat(events.events())
                  .extracting(EventsClient.Event::name)
                  .contains("typing", "live"));
      assertThat(events.lastId()).isEqualTo("2");
    }
  }

  @Test
  void theSixthPageOfAChatClosesTheOldestAndTellsItSo() throws Exception {
    List<EventsClient> pages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      pages.add(EventsClient.open(server.port(), "six"));
    }
    await().until(() -> pages.getFirst().ended());
    assertThat(pages.getFirst().events())
        .extracting(EventsClient.Event::name)
        .contains("superseded");
    say("six", "still here");
    await().untilAsserted(() -> assertThat(pages.get(1).texts()).containsExactly("still here"));
    for (EventsClient page : pages) {
      page.close();
    }
  }

  @Test
  void aResumeFromNonsenseIsRefused() throws Exception {
    assertThat(http.get("/api/chats/nonsense/events?after=abc").statusCode()).isEqualTo(400);
    assertThat(http.get("/api/chats/nonsense/events?after=-1").statusCode()).isEqualTo(400);
  }

  private static void say(String chat, String text) {
    server
        .channel()
        .deliver(chat(chat), new Parcel.Send(text, Reply.of(text), false, Optional.empty()));
  }

  private static ChatId chat(String key) {
    return new ChatId("web", key);
  }

  private static HttpResponse<String> upload(byte[] bytes) throws Exception {
    return http.send(
        http.request("/api/chats/photo/photos")
            .header("Content-Type", "image/png")
            .POST(BodyPublishers.ofByteArray(bytes)));
  }
}
