package io.gaja.bot.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Open pages across instances, in numbers, at the end of an instance, and without a database. */
class EventStreamsTest {
  private static final int PAGES = 300;

  @Test
  void aPageOfOneInstanceShowsWhatTheOtherWrote() throws Exception {
    String database = LocalMongodForTests.freshDatabaseName();
    try (WebChatServer one = WebChatServer.start(database);
        WebChatServer two = WebChatServer.start(database);
        EventsClient page = EventsClient.open(one.port(), "both")) {
      two.channel().deliver(chat("both"), send("1", "하나"));
      one.channel().deliver(chat("both"), send("2", "둘"));
      two.channel()
          .deliver(chat("both"), new Parcel.Edit("1", Reply.of("하나, 고침"), Optional.empty()));
      await()
          .atMost(Duration.ofSeconds(5))
          .untilAsserted(() -> assertThat(page.texts()).endsWith("둘", "하나, 고침"));
    }
  }

  @Test
  void pagesEndWhenTheirInstanceGoesAndGoOnAtTheOther() throws Exception {
    String database = LocalMongodForTests.freshDatabaseName();
    try (WebChatServer two = WebChatServer.start(database)) {
      WebChatServer one = WebChatServer.start(database);
      one.channel().deliver(chat("gone"), send("1", "하나"));
      EventsClient page = EventsClient.open(one.port(), "gone");
      await().until(() -> page.texts().equals(List.of("하나")));

      long before = System.nanoTime();
      one.close();
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
      await().until(page::ended);

      two.channel().deliver(chat("gone"), send("2", "둘"));
      try (EventsClient again = EventsClient.open(two.port(), "gone", page.lastId())) {
        await().untilAsserted(() -> assertThat(again.texts()).containsExactly("둘"));
      }
    }
  }

  @Test
  void hundredsOfPagesHoldNoThreadsAndAllAreServed() throws Exception {
    try (WebChatServer server = WebChatServer.start(LocalMongodForTests.freshDatabaseName())) {
      List<EventsClient> pages = new ArrayList<>();
      for (int n = 0; n < PAGES; n++) {
        pages.add(EventsClient.open(server.port(), "page-" + n));
      }
      await()
          .untilAsserted(() ->
              assertThat(ManagementFactory.getThreadMXBean().getThreadCount())
                  .isLessThan(PAGES / 2));
      for (int n = 0; n < PAGES; n++) {
        server.channel().deliver(chat("page-" + n), send("hello", "안녕 " + n));
      }
      await()
          .until(() ->
              IntStream.range(0, PAGES)
                  .allMatch(n -> pages.get(n).texts().equals(List.of("안녕 " + n))));
      for (EventsClient page : pages) {
        page.close();
      }
    }
  }

  @Test
  void withoutADatabaseNothingCountsAsDelivered() {
    Clock clock = Clock.systemUTC();
    try (MongoClient away =
            MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=300");
        ChatWatch watch =
            new ChatWatch(new WebMessages(new MongoTemplate(away, "nothing"), clock))) {
      WebChannel channel =
          new WebChannel(new WebMessages(new MongoTemplate(away, "nothing"), clock), watch, clock);
      assertThat(channel.deliver(chat("away"), send("1", "하나")))
          .isInstanceOf(Delivery.Unknown.class);
    }
  }

  private static ChatId chat(String key) {
    return new ChatId("web", key);
  }

  private static Parcel send(String key, String text) {
    return new Parcel.Send(key, Reply.of(text), false, Optional.empty());
  }
}
