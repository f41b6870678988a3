package io.gaja.bot.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Surprise;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Each surprise as a page posts it reaches the talk as the matrix tries it. */
class SurprisesInWebChatTest {
  private static final JsonMapper JSON = new JsonMapper();

  /** What a page posts, or why it never does. */
  private sealed interface Page {
    record Posts(String fields) implements Page {}

    record Cannot(String why) implements Page {}
  }

  @ParameterizedTest
  @EnumSource
  void a_surprise_reaches_the_talk_as_it_is_tried_there_or_cannot_come(Surprise surprise) {
    switch (page(surprise)) {
      case Page.Posts(String fields) -> assertThat(incoming(fields)).contains(surprise.incoming());
      case Page.Cannot(String why) -> assertThat(why).isNotBlank();
    }
  }

  @Test
  void the_same_update_twice_is_known_by_its_id() {
    assertThat(posted("'kind':'text','text':'4821'"))
        .isEqualTo(posted("'kind':'text','text':'4821'"));
  }

  /** The page says so in a toast; nothing is dropped without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'kind':'sticker'",
        "'kind':'voice','data':'x'",
        "'kind':'text','text':'   '",
        "'kind':'tap','data':''",
        "'kind':'location','latitude':91,'longitude':0",
        "'kind':'photo','data':'../../etc/passwd'",
        "'kind':'contact','phone':'call me'"
      })
  void what_no_page_posts_is_refused_with_a_sentence(String fields) {
    assertThat(posted(fields))
        .isInstanceOfSatisfying(
            PostedUpdate.NotUnderstood.class, no -> assertThat(no.sentence()).endsWith("."));
  }

  private static Page page(Surprise surprise) {
    return switch (surprise) {
      case TYPED_WHERE_A_BUTTON_IS_MEANT,
          WHOLE_SENTENCE,
          REPEATED,
          START_DURING_A_RIDE,
          SECOND_CALL,
          DRIVER_WHO_RIDES,
          PLACE_THAT_IS_NOT_FOUND,
          PLACE_IN_ANOTHER_CITY,
          SEOUL_TO_JEJU,
          OTHER_LANGUAGE,
          FIVE_THOUSAND_CHARACTERS,
          MARKUP ->
          new Page.Posts(
              "'kind':'text','text':'" + ((Incoming.Text) surprise.incoming()).text() + "'");
      case OLD_BUTTON, DOUBLE_TAP, MADE_UP_BUTTON, ACCEPTED_TOO_LATE, CANCELLED_WHILE_ACCEPTED ->
          new Page.Posts(
              "'kind':'tap','data':'" + ((Incoming.Tap) surprise.incoming()).data() + "'");
      case PHOTO -> new Page.Posts("'kind':'photo','data':'" + "web-" + "a".repeat(22) + "'");
      case LOCATION_FAR_AWAY -> new Page.Posts(point(33.4996, 126.5312));
      case LOCATION_NOWHERE -> new Page.Posts(point(0, 0));
      case CONTACT_OF_SOMEBODY_ELSE ->
          new Page.Posts("'kind':'contact','phone':'01000000001','own':false");
      case LIVE_LOCATION_ENDED -> new Page.Posts("'kind':'live-ended','messageId':'12'");
      case EDITED_MESSAGE -> new Page.Cannot("A page cannot change what was sent.");
      case STICKER, VOICE, VIDEO, FILE, SOMETHING_ELSE ->
          new Page.Cannot("A page sends text, taps, points, numbers and pictures only.");
      case LOCATION_FORWARDED -> new Page.Cannot("A page forwards nothing.");
      case BLOCKED, UNBLOCKED -> new Page.Cannot("A page that is closed still gets its letters.");
      case CALLED_IN_A_GROUP, ADDED_TO_A_GROUP -> new Page.Cannot("A web chat is of one person.");
    };
  }

  private static String point(double latitude, double longitude) {
    return "'kind':'location','latitude':" + latitude + ",'longitude':" + longitude;
  }

  private static Optional<Incoming> incoming(String fields) {
    return posted(fields) instanceof PostedUpdate.Understood yes
        ? Optional.of(yes.said().incoming())
        : fail("refused: " + fields);
  }

  private static PostedUpdate posted(String fields) {
    String body = ("{'id':'12345678'," + fields + "}").replace('\'', '"');
    return PostedUpdate.read(JSON.readTree(body));
  }
}
