package io.gaja.bot.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.webchat.WebMessage.From;
import io.gaja.bot.channel.webchat.WebMessage.Kind;
import io.gaja.bot.channel.webchat.WebMessage.Marks;
import io.gaja.bot.conversation.Matrix;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is said in a talk goes down to the page whole, and each of its buttons is there. */
public final class ShownInWebChat {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int WIDEST_ROW = 5;

  private ShownInWebChat() {}

  /** Translates all of it as it goes down the stream. */
  public static void asserted(Map<Matrix.Said, String> said) {
    said.forEach((heard, where) -> shows(down(heard.reply()), heard.reply(), where));
  }

  private static JsonNode down(Reply reply) {
    assertThat(WebChannel.tooLong(reply)).isFalse();
    WebMessage message =
        new WebMessage(
            1,
            "1",
            From.BOT,
            Kind.TEXT,
            Instant.EPOCH,
            WebChannel.content(reply, Optional.empty()),
            Marks.NONE,
            Optional.empty());
    return JSON.readTree(MessageJson.of(message));
  }

  private static void shows(JsonNode page, Reply reply, String where) {
    assertThat(page.path("title").asString() + page.path("text").asString())
        .as(where)
        .isEqualTo(reply.title() + reply.text())
        .isNotBlank();
    for (JsonNode row : page.path("buttons")) {
      assertThat(row.size()).as(where).isBetween(1, WIDEST_ROW);
      row.forEach(button -> assertThat(button.has("data") || button.has("url")).as(where).isTrue());
    }
    List<String> labels =
        reply.buttons().stream().flatMap(List::stream).map(Button::label).toList();
    assertThat(page.path("buttons").findValuesAsString("label"))
        .as(where)
        .containsExactlyElementsOf(labels);
  }
}
