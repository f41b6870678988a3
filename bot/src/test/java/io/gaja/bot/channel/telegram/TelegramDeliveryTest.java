package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Fault;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Seen;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a parcel when Telegram says no, or says nothing. */
class TelegramDeliveryTest {
  private static final ChatId MINJI = ChatId.parse("telegram:900");

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
  void anEditThatChangesNothingCountsAsDelivered() {
    Reply reply = Reply.titled("🚕", "찾는 중").row(new Button.Choice("취소", "c"));
    String id = sent(reply);

    assertThat(edit(id, reply)).isEqualTo(new Delivery.Delivered(id));
    assertThat(last().edits()).isZero();
  }

  @Test
  void aMessageThatIsGoneOrBroughtAKeyboardCannotBeEdited() {
    assertThat(edit("999999", Reply.of("x"))).isEqualTo(new Delivery.CannotEdit());
    assertThat(edit("no number", Reply.of("x"))).isEqualTo(new Delivery.CannotEdit());
    String question = sent(Reply.of("어디?").asking(Reply.Ask.LOCATION));
    assertThat(edit(question, Reply.of("x"))).isEqualTo(new Delivery.CannotEdit());
  }

  @Test
  void whoBlockedTheBotOrWasNeverThereIsUnreachable() {
    minji.blocks();
    assertThat(send(Reply.of("x"))).isEqualTo(new Delivery.Unreachable());
    Parcel toNobody = new Parcel.Send("k", Reply.of("x"), true, Optional.empty());
    assertThat(bot.channel.deliver(ChatId.parse("telegram:404"), toNobody))
        .isEqualTo(new Delivery.Unreachable());
  }

  @Test
  void tooManyMessagesWaitAsLongAsTelegramSays() {
    api.breaks(1, Fault.TOO_MANY, "sendMessage");
    assertThat(send(Reply.of("x"))).isEqualTo(new Delivery.TryAfter(Duration.ofSeconds(3)));

    api.allowsPerSecond(1);
    send(Reply.of("first"));
    assertThat(send(Reply.of("second"))).isEqualTo(new Delivery.TryAfter(Duration.ofSeconds(1)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"BAD_GATEWAY_HTML", "EMPTY_500", "EMPTY_OBJECT", "INTERNAL_ERROR", "HANG", "RESET"})
  void withoutAClearAnswerTheOutcomeIsUnknown(Fault fault) {
    api.breaks(1, fault, "sendMessage");
    assertThat(send(Reply.of("x"))).isInstanceOf(Delivery.Unknown.class);
    assertThat(api.requests("sendMessage")).hasSize(1);
  }

  @Test
  void afterABrokenConnectionNothingIsSentTwice() {
    send(Reply.of("warm the connection"));
    api.breaks(3, Fault.RESET_AFTERWARDS, "sendMessage");

    for (int i = 0; i < 3; i++) {
      assertThat(send(Reply.of("once " + i))).isInstanceOf(Delivery.Unknown.class);
    }
    assertThat(minji.hears())
        .extracting(Seen::text)
        .containsExactly("warm the connection", "once 0", "once 1", "once 2");
    assertThat(api.requests("sendMessage")).hasSize(4);
  }

  @Test
  void whenTelegramIsDownNothingCanHaveArrived() {
    api.close();
    assertThat(send(Reply.of("x"))).isInstanceOf(Delivery.TryAfter.class);
  }

  @Test
  void lettersWaitForTheRightToken() {
    try (TelegramBot wrong =
        new TelegramBot(api.url(), "123456:wrong", new RecordingInbox(), () -> true)) {
      Parcel parcel = new Parcel.Send("k", Reply.of("x"), true, Optional.empty());
      assertThat(wrong.channel.deliver(MINJI, parcel)).isInstanceOf(Delivery.TryAfter.class);
    }
  }

  @Test
  void whatTelegramWillNeverTakeIsRefusedWithoutPersonalData() {
    Delivery refused = send(Reply.of("x").row(new Button.Choice(" ", "data")));
    assertThat(refused).isInstanceOf(Delivery.Refused.class);
    assertThat(
            Deliveries.withoutPersonalData(
                new Answer.Rejected<>(
                    400,
                    "Bad Request: URL 'http://x.example/?q=37.497942,127.027621' for 01012345678",
                    Optional.empty())))
        .isEqualTo("400 Bad Request: URL … for #");
  }

  @Test
  void aBasePathBeforeTheTokenIsKept() {
    try (TelegramBot behind =
        new TelegramBot(api.url() + "/tg/v1/", BotApi.TOKEN, new RecordingInbox(), () -> true)) {
      Parcel parcel = new Parcel.Send("k", Reply.of("x"), true, Optional.empty());
      assertThat(behind.channel.deliver(MINJI, parcel)).isInstanceOf(Delivery.Delivered.class);
      assertThat(api.requests().getLast().path()).startsWith("/tg/v1/bot" + BotApi.TOKEN + "/");
    }
  }
}
