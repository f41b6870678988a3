package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Seen;
import io.gaja.bot.conversation.Matrix;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever is said in a talk, Telegram takes it as it is, and each of its buttons is there. */
public final class ShownInTelegram {
  private ShownInTelegram() {}

  /** Hands all of it over to the stand-in, which refuses what Telegram refuses. */
  public static void asserted(Map<Matrix.Said, String> said) {
    try (BotApi api = BotApi.start();
        TelegramBot bot = new TelegramBot(api, new RecordingInbox())) {
      Person minji = api.person(900, "민지", "ko");
      said.forEach((heard, where) -> {
        Reply reply = heard.reply();
        Delivery delivery =
            bot.channel.deliver(
                ChatId.parse("telegram:900"),
                new Parcel.Send("k", reply.asking(Reply.Ask.NOTHING), true, Optional.empty()));
        assertThat(delivery).as(where).isInstanceOf(Delivery.Delivered.class);
        shows(minji.hears().getLast(), reply, where);
      });
    }
  }

  private static void shows(Seen seen, Reply reply, String where) {
    assertThat(seen.text())
        .as(where)
        .isEqualTo((reply.title().strip() + "\n" + reply.text().strip()).strip());
    List<String> labels =
        reply.buttons().stream().flatMap(List::stream).map(Button::label).toList();
    assertThat(seen.labels()).as(where).containsAll(labels);
    seen.buttons().forEach(row -> assertThat(row).as(where).hasSizeLessThanOrEqualTo(5));
  }
}
