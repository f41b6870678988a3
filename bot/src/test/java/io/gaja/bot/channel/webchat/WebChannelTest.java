package io.gaja.bot.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Delivery.Delivered;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.Sender;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instances of the application on one database: what one writes, the other shows. */
class WebChannelTest {
  private static final Point GANGNAM = new Point(37.4979, 127.0276);
  private static final Point HONGDAE = new Point(37.5572, 126.9245);
  private static final Sender RIDER = new Sender("민지", Locale.KOREAN);
  private static WebChatServer one;
  private static WebChatServer two;

  @BeforeAll
  static void start() {
    String database = LocalMongodForTests.freshDatabaseName();
    one = WebChatServer.start(database);
    two = WebChatServer.start(database);
  }

  @AfterAll
  static void stop() {
    one.close();
    two.close();
  }

  @Test
  void aLetterThatIsHandedOverTwiceIsOneMessage() {
    ChatId chat = chat("twice");
    Delivery first = one.channel().deliver(chat, send("letter-1", "안녕하세요"));
    Delivery again = two.channel().deliver(chat, send("letter-1", "안녕하세요"));

    assertThat(again).isEqualTo(first);
    assertThat(one.chat().listRecent(chat)).hasSize(1);
  }

  @Test
  void anEditTakesTheNewestPlaceInTheStreamAndKeepsItsPlaceInTheTalk() {
    ChatId chat = chat("edit");
    String card = deliver(chat, send("card", "찾고 있어요"));
    deliver(chat, send("next", "다른 말"));

    deliver(chat, new Parcel.Edit(card, Reply.of("찾았어요"), Optional.empty()));

    WebMessage newest = one.chat().listRecent(chat).getLast();
    assertThat(newest.id()).isEqualTo(card);
    assertThat(newest.seq()).isEqualTo(3);
    assertThat(newest.marks().edited()).isTrue();
    assertThat(newest.content().text()).isEqualTo("찾았어요");
  }

  @Test
  void aMessageThatAlreadyLooksSoIsNotWrittenAgain() {
    ChatId chat = chat("same");
    String card = deliver(chat, send("card", "찾고 있어요"));

    deliver(chat, new Parcel.Edit(card, Reply.of("찾고 있어요"), Optional.empty()));

    assertThat(one.chat().listRecent(chat).getLast().seq()).isEqualTo(1);
  }

  @Test
  void whatIsGoneOrIsThePersonsOwnCannotBeEdited() {
    ChatId chat = chat("gone");
    one.chat().say(chat, RIDER, new Incoming.Text("택시"));
    Reply reply = Reply.of("?");

    assertThat(one.channel().deliver(chat, new Parcel.Edit("99", reply, Optional.empty())))
        .isInstanceOf(Delivery.CannotEdit.class);
    assertThat(one.channel().deliver(chat, new Parcel.Edit("1", reply, Optional.empty())))
        .isInstanceOf(Delivery.CannotEdit.class);
  }

  @Test
  void aChatOfAnotherMessengerIsRefused() {
    assertThat(one.channel().deliver(new ChatId("telegram", "900"), send("a", "b")))
        .isInstanceOf(Delivery.Refused.class);
  }

  @Test
  void manyWritersOnTwoInstancesLeaveNoGapAndNoDouble() throws Exception {
    ChatId chat = chat("many");
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Future<Delivery>> writes =
          IntStream.range(0, 120)
              .mapToObj(n ->
                  threads.submit(() ->
                      (n % 2 == 0 ? one : two)
                          .channel()
                          .deliver(chat, send("letter-" + n, "n" + n))))
              .toList();
      for (Future<Delivery> write : writes) {
        assertThat(write.get()).isInstanceOf(Delivered.class);
      }
    }
    assertThat(one.chat().listRecent(chat))
        .extracting(WebMessage::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 120).boxed().toList());
  }

  @Test
  void aListenerHearsEverythingOnceWhicheverInstanceWroteIt() throws Exception {
    ChatId chat = chat("hear");
    deliver(chat, send("before", "before"));
    List<String> heard = new CopyOnWriteArrayList<>();
    try (AutoCloseable listening =
        one.chat().listen(chat, message -> heard.add(message.content().text()))) {
      assertThat(listening).isNotNull();
      for (int n = 0; n < 20; n++) {
        (n % 3 == 0 ? two : one).channel().deliver(chat, send("k" + n, "n" + n));
      }
      List<String> all = IntStream.range(0, 20).mapToObj(n -> "n" + n).toList();
      await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(heard).isEqualTo(all));
    }
  }

  @Test
  void aListenerThatFailsHearsTheNextMessage() throws Exception {
    ChatId chat = chat("fail");
    List<String> heard = new CopyOnWriteArrayList<>();
    try (AutoCloseable listening =
        one.chat()
            .listen(
                chat,
                message -> {
                  heard.add(message.content().text());
                  throw new IllegalStateException("a defect of the listener");
                })) {
      assertThat(listening).isNotNull();
      deliver(chat, send("a", "a"));
      deliver(chat, send("b", "b"));
      await().untilAsserted(() -> assertThat(heard).containsExactly("a", "b"));
    }
  }

  @Test
  void aTapMarksItsButtonAndShowsItsLabelUntilTheCardChanges() {
    ChatId chat = chat("tap");
    Reply offer =
        Reply.titled("콜", "650 m").row(new Choice("✅ 수락", "a:1"), new Choice("거절", "d:1"));
    String card = deliver(chat, new Parcel.Send("offer", offer, true, Optional.empty()));

    one.chat().say(chat, RIDER, new Incoming.Tap("a:1"));

    assertThat(one.messages().find(chat.key(), card))
        .hasValueSatisfying(message -> assertThat(message.marks().tapped()).contains("a:1"));
    assertThat(one.chat().listRecent(chat))
        .anySatisfy(message -> {
          assertThat(message.kind()).isEqualTo(WebMessage.Kind.TAP);
          assertThat(message.content().text()).isEqualTo("✅ 수락");
        });

    deliver(chat, new Parcel.Edit(card, Reply.of("가는 중"), Optional.empty()));
    assertThat(one.messages().find(chat.key(), card))
        .hasValueSatisfying(message -> assertThat(message.marks().tapped()).isEmpty());
  }

  @Test
  void aMovingCarIsShownAtEveryMoveAndSavedAtSome() {
    ChatId chat = chat("live");
    String car = deliver(chat, new Parcel.StartLive("car", GANGNAM, Duration.ofMinutes(30)));

    for (int i = 0; i < 10; i++) {
      deliver(chat, new Parcel.MoveLive(car, HONGDAE));
    }
    WebMessage moved = one.chat().listRecent(chat).getLast();
    assertThat(moved.seq()).isLessThan(4);
    assertThat(moved.content().live())
        .hasValueSatisfying(live -> assertThat(live.point()).isEqualTo(HONGDAE));

    deliver(chat, new Parcel.StopLive(car));
    deliver(chat, new Parcel.StopLive(car));
    assertThat(one.chat().listRecent(chat).getLast().content().live())
        .hasValueSatisfying(live -> assertThat(live.ended()).isTrue());
  }

  @Test
  void aPersonsOwnLiveLocationEndsInTheirChat() {
    ChatId chat = chat("own-live");
    one.chat().say(chat, RIDER, new Incoming.Location(GANGNAM, true, false));
    one.chat().say(chat, RIDER, new Incoming.Moved(HONGDAE));
    one.chat().say(chat, RIDER, new Incoming.LiveLocationEnded());

    assertThat(one.chat().listRecent(chat)).hasSize(1);
    assertThat(one.chat().listRecent(chat).getLast().content().live())
        .hasValueSatisfying(live -> assertThat(live.ended()).isTrue());
    assertThat(one.bot().heardFrom(chat.key())).hasSize(3);
  }

  private static ChatId chat(String key) {
    return new ChatId("web", key);
  }

  private static Parcel send(String key, String text) {
    return new Parcel.Send(key, Reply.of(text), false, Optional.empty());
  }

  private static String deliver(ChatId chat, Parcel parcel) {
    return ((Delivered) one.channel().deliver(chat, parcel)).messageId();
  }
}
