package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Group;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Request;
import io.gaja.bot.channel.telegram.standin.Seen;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramChannelTest {
  private static final ChatId MINJI = ChatId.parse("telegram:900");
  private static final Point GANGNAM = new Point(37.497942, 127.027621);

  private final BotApi api = BotApi.start();
  private final Person minji = api.person(900, "민지", "ko");
  private final TelegramBot bot = new TelegramBot(api, new RecordingInbox());

  @AfterEach
  void close() {
    bot.close();
    api.close();
  }

  private Delivery send(Reply reply) {
    return bot.channel.deliver(MINJI, new Parcel.Send("k", reply, true, Optional.empty()));
  }

  private String sent(Reply reply) {
    return ((Delivery.Delivered) send(reply)).messageId();
  }

  private Delivery edit(String messageId, Reply reply) {
    return bot.channel.deliver(MINJI, new Parcel.Edit(messageId, reply, Optional.empty()));
  }

  private Seen last() {
    return minji.hears().getLast();
  }

  @Test
  void aCardHasABoldTitleAndItsButtonsInRows() {
    send(
        Reply.titled("🚕 택시", "출발 강남역")
            .row(new Button.Choice("호출하기", "call:1"))
            .row(
                new Button.Choice("그만두기", "quit"),
                new Button.Link("도움말", "https://gaja.example/help")));

    Seen card = last();
    assertThat(card.text()).isEqualTo("🚕 택시\n출발 강남역");
    assertThat(card.bold()).isEqualTo("🚕 택시");
    assertThat(card.buttons()).extracting(List::size).containsExactly(1, 2);
    assertThat(card.labels()).containsExactly("호출하기", "그만두기", "도움말");
  }

  @Test
  void whatPeopleTypeIsNeverReadAsMarkup() {
    String nasty = "*_`[x](<b>&amp;\\";

    assertThat(send(Reply.titled(nasty, nasty))).isInstanceOf(Delivery.Delivered.class);
    assertThat(last().text()).isEqualTo(nasty + "\n" + nasty);
    assertThat(api.requests("sendMessage")).noneMatch(it -> it.params().has("parse_mode"));
  }

  @Test
  void requestsCarryOnlyWhatTheBotApiKnows() {
    send(Reply.of("안녕").row(new Button.Choice("예", "y")));

    Request request = api.requests("sendMessage").getLast();
    assertThat(request.params().propertyNames())
        .containsExactlyInAnyOrder(
            "chat_id",
            "text",
            "entities",
            "link_preview_options",
            "disable_notification",
            "reply_markup");
    assertThat(request.params().toString()).doesNotContain("null");
  }

  @Test
  void aLongTitleAndTextAreCutTogetherAndNeverInHalfACharacter() {
    send(Reply.titled("가".repeat(700), "🚕".repeat(1750)));

    assertThat(last().text()).hasSizeBetween(4095, 4096).endsWith("🚕");
  }

  @Test
  void aRowThatIsTooWideGoesOnInTheNext() {
    Button[] stars = new Button[7];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = new Button.Choice("★" + i, "s" + i);
    }
    send(Reply.of("어땠어요?").row(stars));

    assertThat(last().buttons()).extracting(List::size).containsExactly(5, 2);
  }

  @Test
  void linksThatTelegramRefusesAreLeftOut() {
    send(
        Reply.of("여기")
            .row(new Button.Link("a", "http://localhost:8080/x"))
            .row(new Button.Link("b", "http://127.0.0.1/x"))
            .row(new Button.Link("c", "no link"))
            .row(new Button.Choice("d", "d")));

    assertThat(last().labels()).containsExactly("d");
  }

  @Test
  void aPlaceIsOneMoreButtonSoThatACardStaysOneMessage() {
    String id = sent(Reply.of("강남역").at(new Place("강남역", "", GANGNAM)));

    assertThat(last().buttons().getLast().getFirst().url().orElseThrow())
        .contains("37.497942,127.027621");
    assertThat(edit(id, Reply.of("도착했어요"))).isEqualTo(new Delivery.Delivered(id));
    assertThat(minji.hears()).hasSize(1);
    assertThat(last().buttons()).isEmpty();
  }

  @Test
  void askingForTheLocationBringsAKeyboardAndTheNextReplyTakesItAway() {
    send(Reply.of("어디서 타세요?").asking(Reply.Ask.LOCATION));
    assertThat(minji.keyboard().getFirst().getFirst().asks()).isEqualTo(Seen.Asks.LOCATION);
    assertThat(minji.hears()).hasSize(1);

    send(Reply.of("알겠어요"));
    assertThat(minji.keyboard()).isEmpty();
    assertThat(minji.hears()).hasSize(2);
  }

  @Test
  void aQuestionWithButtonsKeepsThemAndTheKeyboardComesAfterIt() {
    String id =
        sent(Reply.of("어디서 타세요?").row(new Button.Choice("🏠 집", "home")).asking(Reply.Ask.CONTACT));

    assertThat(minji.hears()).extracting(Seen::text).containsExactly("어디서 타세요?", "👇 버튼으로도 돼요");
    assertThat(minji.keyboard().getFirst().getFirst().asks()).isEqualTo(Seen.Asks.CONTACT);
    assertThat(edit(id, Reply.of("집에서 타요"))).isInstanceOf(Delivery.Delivered.class);

    send(Reply.of("어디로 가세요?").row(new Button.Choice("🏢 회사", "work")));
    assertThat(minji.keyboard()).isEmpty();
    assertThat(api.requests("deleteMessage")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void aGroupIsAskedWithoutAKeyboard() {
    Group room = api.group(-100_200, "운영");
    Parcel ask =
        new Parcel.Send("k", Reply.of("위치?").asking(Reply.Ask.LOCATION), true, Optional.empty());

    assertThat(bot.channel.deliver(ChatId.parse("telegram:-100200"), ask))
        .isInstanceOf(Delivery.Delivered.class);
    assertThat(room.keyboard()).isEmpty();
  }

  @Test
  void aPictureIsShownByItsNameAndItsWordsCanChange() {
    minji.sendsPhoto("licence-1");
    String id = sent(Reply.titled("면허", "x".repeat(2000)).showing("licence-1"));

    assertThat(last().photo()).contains("licence-1");
    assertThat(last().text()).hasSize(1024);
    assertThat(edit(id, Reply.of("승인됐어요").showing("licence-1")))
        .isEqualTo(new Delivery.Delivered(id));
    assertThat(edit(id, Reply.of("승인했어요"))).isEqualTo(new Delivery.Delivered(id));
    assertThat(last().text()).isEqualTo("승인했어요");
  }

  @Test
  void aPictureOfAnotherMessengerIsLeftOutAndTheWordsCome() {
    Reply card = Reply.of("면허").showing("web-AAAAAAAAAAAAAAAAAAAAAA");
    String id = sent(card);

    assertThat(last().photo()).isEmpty();
    assertThat(last().text()).isEqualTo("면허\n📷 사진은 다른 메신저로 왔어요");
    assertThat(edit(id, card.line("승인했어요"))).isEqualTo(new Delivery.Delivered(id));
    assertThat(last().text()).isEqualTo("면허\n승인했어요");
  }

  @Test
  void theDriversCarMovesOnTheMapAndStops() {
    Delivery started =
        bot.channel.deliver(MINJI, new Parcel.StartLive("k", GANGNAM, Duration.ofSeconds(5)));
    String id = ((Delivery.Delivered) started).messageId();
    Point next = new Point(37.5, 127.03);

    assertThat(bot.channel.deliver(MINJI, new Parcel.MoveLive(id, next)))
        .isEqualTo(new Delivery.Delivered(id));
    assertThat(bot.channel.deliver(MINJI, new Parcel.MoveLive(id, next)))
        .isEqualTo(new Delivery.Delivered(id));
    assertThat(last().spot()).contains(new Seen.Spot(37.5, 127.03, true));

    assertThat(bot.channel.deliver(MINJI, new Parcel.StopLive(id)))
        .isEqualTo(new Delivery.Delivered(id));
    assertThat(bot.channel.deliver(MINJI, new Parcel.StopLive(id)))
        .isEqualTo(new Delivery.Delivered(id));
    assertThat(bot.channel.deliver(MINJI, new Parcel.MoveLive(id, GANGNAM)))
        .isEqualTo(new Delivery.CannotEdit());
  }

  @Test
  void aMessageThatNeedNotWakeComesSilently() {
    bot.channel.deliver(MINJI, new Parcel.Send("k", Reply.of("조용히"), false, Optional.empty()));
    assertThat(last().silent()).isTrue();
    send(Reply.of("따르릉"));
    assertThat(last().silent()).isFalse();
  }

  @Test
  void typingIsShown() {
    assertThat(bot.channel.deliver(MINJI, new Parcel.Typing()))
        .isInstanceOf(Delivery.Delivered.class);
    assertThat(minji.typed()).isEqualTo(1);
  }
}
