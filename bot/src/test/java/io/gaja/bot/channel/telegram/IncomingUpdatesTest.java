package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Update;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The odd ones, which Telegram sends rarely. */
class IncomingUpdatesTest {
  private static final String PRIVATE = Raw.PRIVATE;
  private static final String GROUP = Raw.GROUP;
  private static final String MINJI = Raw.MINJI;

  private static final Optional<String> DOOR = Optional.of("https://t.me/gaja_bot?start=group");

  private static Optional<Update> read(String kindAndContent) {
    return Raw.read(kindAndContent);
  }

  private static Incoming message(String content) {
    return Raw.incoming(Raw.message(content)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'channel_post':{'message_id':1,'date':1,'chat':{'id':-1,'type':'channel'},'text':'x'}",
        "'message':{'message_id':1," + GROUP + "," + MINJI + ",'text':'idle talk'}",
        "'message':{'message_id':1," + GROUP + "," + MINJI + ",'text':'@gaja_bottle'}",
        "'message':{'message_id':2,"
            + GROUP
            + ","
            + MINJI
            + ",'text':'no, you','reply_to_message':{'message_id':1,"
            + GROUP
            + ","
            + MINJI
            + ",'text':'you there?'}}",
        "'edited_message':{'message_id':1," + GROUP + "," + MINJI + ",'text':'/help'}",
        "'message':{'message_id':1,"
            + PRIVATE
            + ","
            + MINJI
            + ",'pinned_message':{'message_id':2,"
            + PRIVATE
            + ",'text':'x'}}",
        "'callback_query':{'id':'1'," + MINJI + ",'game_short_name':'chess'}",
        "'poll':{'id':'1','question':'?','options':[],'total_voter_count':0}"
      })
  void whatIsNotForTheBotIsPassedOver(String happening) {
    assertThat(read(happening)).isEmpty();
  }

  @Test
  void aPostWithoutASenderIsNoFailure() {
    Update update = read("'message':{'message_id':1," + GROUP + ",'text':'/help'}").orElseThrow();
    assertThat(update.incoming()).isEqualTo(new Incoming.InGroup("/help", DOOR));
    assertThat(update.sender().name()).isEmpty();
  }

  @Test
  void aStickerInReplyToTheBotIsACallForIt() {
    String ofBot =
        "'reply_to_message':{'message_id':1,"
            + GROUP
            + ",'from':{'id':1,'is_bot':true,'first_name':'Gaja','username':'Gaja_Bot'}}";
    String sticker = "'sticker':{'file_id':'s','file_unique_id':'s','type':'regular'}";
    Update update =
        read("'message':{'message_id':2," + GROUP + "," + MINJI + "," + ofBot + "," + sticker + "}")
            .orElseThrow();
    assertThat(update.incoming()).isEqualTo(new Incoming.InGroup("", DOOR));
  }

  @Test
  void theLanguageIsKoreanForEveryKindOfKorean() {
    assertThat(
            read("'message':{'message_id':1," + PRIVATE + "," + MINJI + ",'text':'x'}")
                .orElseThrow()
                .sender()
                .language())
        .isEqualTo(Locale.KOREAN);
  }

  @Test
  void theSameIdInAnotherWeekIsAnotherUpdate() {
    String now = "'message':{'message_id':1," + PRIVATE + ",'text':'x'}";
    assertThat(read(now).orElseThrow().id()).isEqualTo(read(now).orElseThrow().id());
    assertThat(read(now.replace("'date':1", "'date':2")).orElseThrow().id())
        .isNotEqualTo(read(now).orElseThrow().id());
  }

  @Test
  void aPointOffTheEarthIsUnreadable() {
    assertThat(message("'location':{'latitude':91,'longitude':0}"))
        .isEqualTo(new Incoming.Unreadable(Incoming.Unreadable.Kind.OTHER));
  }

  @Test
  void theLargestPictureIsTaken() {
    assertThat(
            message(
                "'photo':[{'file_id':'s','file_unique_id':'1','width':9,'height':9},"
                    + "{'file_id':'l','file_unique_id':'2','width':90,'height':90},"
                    + "{'file_id':'m','file_unique_id':'3','width':30,'height':30}]"))
        .isEqualTo(new Incoming.Photo("l"));
  }

  @Test
  void aDiceAndAPollAreUnreadableToo() {
    assertThat(message("'dice':{'emoji':'x','value':1}"))
        .isEqualTo(new Incoming.Unreadable(Incoming.Unreadable.Kind.OTHER));
  }
}
