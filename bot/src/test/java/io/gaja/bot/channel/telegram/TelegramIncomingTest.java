package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Group;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Seen;
import io.gaja.dispatch.place.Point;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what a person does in Telegram to what the inbox gets. */
class TelegramIncomingTest {
  private final BotApi api = BotApi.start();
  private final Person minji = api.person(900, "민지", "ko");
  private final RecordingInbox inbox = new RecordingInbox();
  private final TelegramBot bot = new TelegramBot(api, inbox);

  @BeforeEach
  void listen() {
    bot.listens();
  }

  @AfterEach
  void close() {
    bot.close();
    api.close();
  }

  private void hears(String... texts) {
    await().untilAsserted(() -> assertThat(inbox.texts()).containsExactly(texts));
  }

  @Test
  void anUpdateOfAKindThatIsNotKnownYetIsPassedOver() {
    api.pushesRaw(
        "message",
        "{\"message_id\":1,\"date\":1,\"chat\":{\"id\":900,\"type\":\"private\"},"
            + "\"from\":{\"id\":900,\"is_bot\":false,\"first_name\":\"x\"},\"hologram\":{\"a\":1}}");

    await()
        .untilAsserted(() ->
            assertThat(inbox.incoming())
                .containsExactly(new Incoming.Unreadable(Incoming.Unreadable.Kind.OTHER)));
  }

  @Test
  void whoeverSendsWhatCannotBeReadIsAnsweredAndTheUpdateKeptAside() {
    api.pushesRaw(
        "message",
        "{\"message_id\":1,\"date\":1,\"chat\":{\"id\":900,\"type\":\"private\"},"
            + "\"from\":{\"id\":900,\"is_bot\":false,\"first_name\":\"x\"},"
            + "\"sticker\":{\"file_id\":[]}}");

    await()
        .untilAsserted(() ->
            assertThat(inbox.incoming())
                .containsExactly(new Incoming.Unreadable(Incoming.Unreadable.Kind.OTHER)));
    assertThat(inbox.parked()).hasSize(1);
  }

  @Test
  void aTapIsAcknowledgedAtOnce() {
    bot.channel.deliver(
        ChatId.parse("telegram:900"),
        new Parcel.Send(
            "k", Reply.of("?").row(new Button.Choice("예", "y:1")), true, Optional.empty()));
    minji.taps("예");
    minji.tapsOnOldMessage("old");
    minji.tapsWithoutMessage("lone");

    await().until(() -> api.acknowledgedTaps() == 3);
    assertThat(inbox.incoming())
        .containsExactly(
            new Incoming.Tap("y:1"), new Incoming.Tap("old"), new Incoming.Tap("lone"));
    assertThat(inbox.updates()).allMatch(it -> it.chat().key().equals("900"));
  }

  @Test
  void everythingThatPeopleSendIsUnderstood() {
    minji.sharesLocation(37.5, 127.1);
    minji.forwardsLocation(0, 0);
    minji.sharesLive(37.5, 127.1, 28_800);
    minji.moves(37.6, 127.2);
    minji.stopsLive();
    minji.sharesContact("+821012345678");
    minji.sharesContactOf(5, "+821000000000");
    minji.sendsPhoto("large");
    minji.says("첫 말");
    minji.corrects("고친 말");
    minji.sendsSticker();
    minji.sendsVoice();
    minji.sendsFile();
    minji.blocks();
    minji.unblocks();

    Point here = new Point(37.5, 127.1);
    await()
        .untilAsserted(() ->
            assertThat(inbox.incoming())
                .containsExactly(
                    new Incoming.Location(here, false, false),
                    new Incoming.Location(new Point(0, 0), false, true),
                    new Incoming.Location(here, true, false),
                    new Incoming.Moved(new Point(37.6, 127.2)),
                    new Incoming.LiveLocationEnded(),
                    new Incoming.Contact("+821012345678", true),
                    new Incoming.Contact("+821000000000", false),
                    new Incoming.Photo("large"),
                    new Incoming.Text("첫 말"),
                    new Incoming.Edited("고친 말"),
                    new Incoming.Unreadable(Incoming.Unreadable.Kind.STICKER),
                    new Incoming.Unreadable(Incoming.Unreadable.Kind.VOICE),
                    new Incoming.Unreadable(Incoming.Unreadable.Kind.FILE),
                    new Incoming.Blocked(),
                    new Incoming.Unblocked()));
  }

  @Test
  void inAGroupTheBotHearsOnlyWhatIsSaidToIt() {
    minji.says("hello");
    hears("hello");
    Group room = api.group(-100_200_300L, "운영");
    bot.channel.deliver(
        ChatId.parse("telegram:-100200300"),
        new Parcel.Send("k", Reply.of("안녕하세요"), true, Optional.empty()));
    Seen hello = room.awaits("안녕하세요");
    room.says(minji, "오늘 덥다");
    room.says(minji, "/today@another_bot");
    room.says(minji, "/today@" + BotApi.NAME);
    room.says(minji, "@" + BotApi.NAME + " 있니?");
    room.replies(minji, "응 여기", hello);
    room.says(minji, "@" + BotApi.NAME + "x 는 누구야?");
    room.saysAnonymously("/help");
    room.addsBot(minji);
    room.removesBot(minji);

    Optional<String> door = Optional.of("https://t.me/" + BotApi.NAME + "?start=group");
    await()
        .untilAsserted(() ->
            assertThat(inbox.incoming().subList(1, inbox.incoming().size()))
                .containsExactly(
                    new Incoming.InGroup("/today", door),
                    new Incoming.InGroup("있니?", door),
                    new Incoming.InGroup("응 여기", door),
                    new Incoming.InGroup("/help", door),
                    new Incoming.AddedToGroup(door),
                    new Incoming.Blocked()));
    assertThat(inbox.updates().getLast().chat().key()).isEqualTo("-100200300");
  }

  @Test
  void theMenuOfCommandsIsToldInEachLanguage() {
    await().until(() -> api.requests("setMyCommands").size() == 3);
    assertThat(api.requests("setMyCommands"))
        .extracting(it -> it.params().path("language_code").asString(""))
        .containsExactlyInAnyOrder("", "ko", "en");
  }
}
