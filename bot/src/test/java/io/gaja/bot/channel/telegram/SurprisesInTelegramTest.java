package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Surprise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each surprise as Telegram really sends it reaches the talk as the matrix tries it. */
class SurprisesInTelegramTest {

  @ParameterizedTest
  @EnumSource
  void a_surprise_reaches_the_talk_as_it_is_tried_there(Surprise surprise) {
    assertThat(Raw.incoming(raw(surprise))).contains(surprise.incoming());
  }

  @Test
  void the_same_update_twice_is_known_by_its_id_and_a_second_tap_is_another() {
    String said = Raw.message(words("4821"));
    assertThat(Raw.read(said).orElseThrow().id()).isEqualTo(Raw.read(said).orElseThrow().id());
    assertThat(Raw.read(Raw.tap("ys::7")).orElseThrow().id())
        .isNotEqualTo(Raw.read(Raw.tap("ys::7").replace("'77'", "'78'")).orElseThrow().id());
  }

  /** Telegram itself allows all of them. */
  private static String raw(Surprise surprise) {
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
          Raw.message(words(((Incoming.Text) surprise.incoming()).text()));
      case OLD_BUTTON, DOUBLE_TAP, MADE_UP_BUTTON, ACCEPTED_TOO_LATE, CANCELLED_WHILE_ACCEPTED ->
          Raw.tap(((Incoming.Tap) surprise.incoming()).data());
      case EDITED_MESSAGE -> Raw.edited(words("홍대"));
      case STICKER ->
          Raw.message("'sticker':{'file_id':'s','file_unique_id':'s','type':'regular'}");
      case VOICE -> Raw.message("'voice':{'file_id':'v','file_unique_id':'v','duration':3}");
      case VIDEO ->
          Raw.message(
              "'video':{'file_id':'v','file_unique_id':'v','width':1,'height':1,'duration':3}");
      case FILE -> Raw.message("'document':{'file_id':'d','file_unique_id':'d'}");
      case SOMETHING_ELSE -> Raw.message("'dice':{'emoji':'x','value':1}");
      case PHOTO ->
          Raw.message(
              "'photo':[{'file_id':'"
                  + "web-"
                  + "a".repeat(22)
                  + "','file_unique_id':'p','width':9,'height':9}],'caption':'여기요'");
      case LOCATION_FAR_AWAY -> Raw.message(point(33.4996, 126.5312));
      case LOCATION_NOWHERE -> Raw.message(point(0, 0));
      case LOCATION_FORWARDED ->
          Raw.message(
              point(37.4979, 127.0276)
                  + ",'forward_origin':{'type':'hidden_user','date':1,'sender_user_name':'x'}");
      case CONTACT_OF_SOMEBODY_ELSE ->
          Raw.message("'contact':{'phone_number':'01000000001','first_name':'x','user_id':5}");
      case LIVE_LOCATION_ENDED -> Raw.edited(point(37.4979, 127.0276));
      case BLOCKED -> Raw.membership(Raw.PRIVATE, "member", "kicked");
      case UNBLOCKED -> Raw.membership(Raw.PRIVATE, "kicked", "member");
      case CALLED_IN_A_GROUP -> Raw.inGroup(words("@gaja_bot 택시"));
      case ADDED_TO_A_GROUP -> Raw.membership(Raw.GROUP, "left", "member");
    };
  }

  private static String words(String text) {
    return "'text':'" + text + "'";
  }

  private static String point(double latitude, double longitude) {
    return "'location':{'latitude':" + latitude + ",'longitude':" + longitude + "}";
  }
}
