package io.gaja.bot.channel.webchat;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Button.Link;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery.Delivered;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.Sender;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Conversations as people will see them, to look at. */
final class Talks {
  static final Point GANGNAM = new Point(37.4979, 127.0276);
  private static final Sender PERSON = new Sender("민지", Locale.KOREAN);
  private final WebChatServer server;
  private final ChatId chat;
  private int letters;

  Talks(WebChatServer server, String chat) {
    this.server = server;
    this.chat = new ChatId("web", chat);
  }

  String bot(Reply reply) {
    return send(reply, false, Optional.empty());
  }

  String wake(Reply reply, Duration worth) {
    return send(reply, true, Optional.of(Instant.now().plus(worth)));
  }

  void edit(String card, Reply reply) {
    server.channel().deliver(chat, new Parcel.Edit(card, reply, Optional.empty()));
  }

  String car(Point point) {
    return deliver(new Parcel.StartLive("car-" + letters++, point, Duration.ofMinutes(20)));
  }

  void moveCar(String car, Point point) {
    server.channel().deliver(chat, new Parcel.MoveLive(car, point));
  }

  void typing() {
    server.channel().deliver(chat, new Parcel.Typing());
  }

  void say(String text) {
    server.chat().say(chat, PERSON, new Incoming.Text(text));
  }

  void tap(String data) {
    server.chat().say(chat, PERSON, new Incoming.Tap(data));
  }

  private String send(Reply reply, boolean wakes, Optional<Instant> expiresAt) {
    return deliver(new Parcel.Send("letter-" + letters++, reply, wakes, expiresAt));
  }

  private String deliver(Parcel parcel) {
    return ((Delivered) server.channel().deliver(chat, parcel)).messageId();
  }

  void riderInKorean() {
    say("강남역에서 홍대입구역까지 택시 불러줘");
    bot(quote());
    tap("call");
    String card =
        bot(
            Reply.titled("🔎 기사님을 찾고 있어요", "2번째로 여쭤보는 중 · 8초 지났어요")
                .row(new Choice("호출 취소", "cancel")));
    edit(card, Reply.titled("🚕 기사님을 찾았어요", "강남역에서 홍대입구역까지").row(new Choice("호출 취소", "cancel")));
    bot(
        Reply.titled("✅ 김○○ 기사님이 가고 있어요 · 4분", "흰색 쏘나타 · 서울 12가 3456 · ★ 4.9 (1,204회)")
            .row(new Choice("메시지 보내기", "m"), new Choice("안심 공유", "s"))
            .row(new Choice("왜 이 기사님?", "w"), new Choice("호출 취소", "c")));
    car(GANGNAM);
  }

  static Reply quote() {
    return Reply.titled(
            "🚕 택시",
            """
            출발  강남역 · 서울 강남구 강남대로 396
            도착  홍대입구역 · 서울 마포구 양화로 160
            예상  18,500원 · 12.4 km · 32분

            가까운 빈 차 5대, 보통 4분 안에 잡혀요\
            """)
        .row(new Choice("호출하기", "call"))
        .row(new Choice("출발지 변경", "from"), new Choice("도착지 변경", "to"))
        .row(new Choice("경유지", "via"), new Choice("예약", "later"), new Choice("옵션", "more"))
        .row(new Choice("그만두기", "stop"));
  }

  void driverInEnglish() {
    say("/driver");
    bot(
        Reply.of("Welcome back, Minji. Today: 7 trips, 132,400 won.")
            .row(new Choice("🟢 Take calls", "on")));
    tap("on");
    bot(
        Reply.of(
                "Please share your live location. When it stops I will tell you and pause the"
                    + " calls.")
            .asking(Reply.Ask.LIVE_LOCATION));
    String offer =
        wake(
            Reply.titled(
                    "🔔 Taxi call · 650 m · 2 min",
                    "From Gangnam Station to Hongik University (12.4 km)\n"
                        + "About 18,500 won · a regular")
                .row(new Choice("✅ Accept", "a"), new Choice("Decline", "d")),
            Duration.ofSeconds(12));
    tap("a");
    edit(
        offer,
        Reply.titled("On the way to the rider", "Gangnam Station, exit 2")
            .at(new Place("Gangnam Station", "", GANGNAM))
            .row(new Choice("I have arrived", "x"))
            .row(new Choice("Message the rider", "m"), new Choice("I cannot come", "n"))
            .row(new Link("Directions", "https://example.org/route")));
    bot(Reply.of("A long word from the office. ".repeat(24)));
    bot(
        Reply.titled("🧾 Receipt", "Fare 18,900 won, paid to the driver.")
            .row(
                new Choice("★1", "1"),
                new Choice("★2", "2"),
                new Choice("★3", "3"),
                new Choice("★4", "4"),
                new Choice("★5", "5"))
            .row(new Choice("I left something", "l"), new Choice("Receipt", "r")));
    wake(
        Reply.titled(
                "🔔 Taxi call · 1.2 km · 4 min",
                "From Seoul Station to Jamsil (11.8 km)\nAbout 17,200 won")
            .row(new Choice("✅ Accept", "a2"), new Choice("Decline", "d2")),
        Duration.ofSeconds(45));
  }
}
