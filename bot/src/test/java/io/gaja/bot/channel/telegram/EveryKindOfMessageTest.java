package io.gaja.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Incoming.Unreadable.Kind;
import io.gaja.dispatch.place.Point;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * All that the Bot API knows: each kind of message is answered, or stands on a short list of those
 * that need no answer, with the reason. A newer library with a new kind fails here.
 */
class EveryKindOfMessageTest {
  private static final String FILE = "{'file_id':'f','file_unique_id':'f'";
  private static final Point GANGNAM = new Point(37.4979, 127.0276);
  private static final String LOCATION = "'location':{'latitude':37.4979,'longitude':127.0276}";
  private static final String SOMEBODY = "{'id':7,'is_bot':false,'first_name':'x'}";

  /** What a person sends on purpose, by the field of the message. */
  private static final Map<String, Answered> ANSWERED =
      Map.ofEntries(
          entry("text", "'text':'홍대'", new Incoming.Text("홍대")),
          entry("location", LOCATION, new Incoming.Location(GANGNAM, false, false)),
          entry(
              "venue",
              "'venue':{" + LOCATION + ",'title':'x','address':'y'}," + LOCATION,
              new Incoming.Location(GANGNAM, false, false)),
          entry(
              "contact",
              "'contact':{'phone_number':'010','first_name':'x','user_id':900}",
              new Incoming.Contact("010", true)),
          entry(
              "photo",
              "'photo':[" + FILE + ",'width':9,'height':9}],'media_group_id':'1'",
              new Incoming.Photo("f")),
          unreadable("sticker", FILE + ",'type':'regular'}", Kind.STICKER),
          unreadable("voice", FILE + ",'duration':3}", Kind.VOICE),
          unreadable("audio", FILE + ",'duration':3}", Kind.VOICE),
          unreadable("video", FILE + ",'width':1,'height':1,'duration':3}", Kind.VIDEO),
          unreadable("video_note", FILE + ",'length':1,'duration':3}", Kind.VIDEO),
          unreadable("animation", FILE + ",'width':1,'height':1,'duration':3}", Kind.VIDEO),
          unreadable("document", FILE + "}", Kind.FILE),
          unreadable("story", "{'id':1,'chat':{'id':5,'type':'channel'}}", Kind.OTHER),
          unreadable("dice", "{'emoji':'x','value':1}", Kind.OTHER),
          unreadable("game", "{'title':'x','description':'y','photo':[]}", Kind.OTHER),
          unreadable("poll", "{'id':'1','question':'?','options':[]}", Kind.OTHER),
          unreadable("checklist", "{'title':'x','tasks':[]}", Kind.OTHER),
          unreadable("invoice", "{'title':'x','currency':'KRW','total_amount':1}", Kind.OTHER),
          unreadable("successful_payment", "{'currency':'KRW','total_amount':1}", Kind.OTHER),
          unreadable("refunded_payment", "{'currency':'KRW','total_amount':1}", Kind.OTHER),
          unreadable("passport_data", "{'data':[]}", Kind.OTHER),
          unreadable("web_app_data", "{'data':'x','button_text':'y'}", Kind.OTHER),
          unreadable("gift", "{'gift':{'id':'1'}}", Kind.OTHER),
          unreadable("unique_gift", "{'origin':'transfer'}", Kind.OTHER),
          unreadable("giveaway", "{'winner_count':1}", Kind.OTHER),
          unreadable("giveaway_winners", "{'winner_count':1}", Kind.OTHER),
          unreadable("paid_media", "{'star_count':1,'paid_media':[]}", Kind.OTHER),
          unreadable("live_photo", FILE + "}", Kind.OTHER),
          unreadable("rich_message", "{}", Kind.OTHER),
          unreadable("user_shared", "{'request_id':'1','user_id':7}", Kind.OTHER),
          unreadable("users_shared", "{'request_id':'1','users':[]}", Kind.OTHER),
          unreadable("chat_shared", "{'request_id':'1','chat_id':7}", Kind.OTHER));

  /** Telegram's own notes in the chat: nobody wrote them, nobody waits for an answer. */
  private static final Map<String, String> NOTES =
      Map.ofEntries(
          Map.entry("pinned_message", "{'message_id':2," + Raw.PRIVATE + ",'text':'x'}"),
          Map.entry("message_auto_delete_timer_changed", "{'message_auto_delete_time':1}"),
          Map.entry("chat_background_set", "{'type':{'type':'chat_theme','theme_name':'x'}}"),
          Map.entry("write_access_allowed", "{'from_request':true}"),
          Map.entry(
              "proximity_alert_triggered",
              "{'traveler':" + SOMEBODY + ",'watcher':" + SOMEBODY + ",'distance':5}"),
          Map.entry("connected_website", "'gaja.example'"),
          Map.entry("forum_topic_created", "{'name':'x','icon_color':1}"),
          Map.entry("forum_topic_edited", "{'name':'x'}"),
          Map.entry("forum_topic_closed", "{}"),
          Map.entry("forum_topic_reopened", "{}"),
          Map.entry(
              "gift_upgrade_sent",
              "{'gift':{'id':'1','star_count':1,'sticker':"
                  + FILE
                  + ",'type':'regular','width':1,'height':1,'is_animated':false,'is_video':false}},"
                  + "'convert_star_count':1,'entities':[],'is_private':true}"),
          Map.entry("checklist_tasks_done", "{}"),
          Map.entry("checklist_tasks_added", "{'tasks':[]}"),
          Map.entry("poll_option_added", "{}"),
          Map.entry("poll_option_deleted", "{}"));

  /** Notes of groups and channels, where the bot answers only when it is called. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          "new_chat_members",
          "left_chat_member",
          "new_chat_title",
          "new_chat_photo",
          "delete_chat_photo",
          "group_chat_created",
          "supergroup_chat_created",
          "channel_chat_created",
          "migrate_to_chat_id",
          "migrate_from_chat_id",
          "video_chat_scheduled",
          "video_chat_started",
          "video_chat_ended",
          "video_chat_participants_invited",
          "general_forum_topic_hidden",
          "general_forum_topic_unhidden",
          "giveaway_created",
          "giveaway_completed",
          "boost_added",
          "paid_message_price_changed",
          "direct_message_price_changed",
          "suggested_post_approved",
          "suggested_post_approval_failed",
          "suggested_post_declined",
          "suggested_post_paid",
          "suggested_post_refunded",
          "chat_owner_left",
          "chat_owner_changed",
          "managed_bot_created",
          "community_chat_added",
          "community_chat_removed");

  /** What stands beside something else and says nothing by itself. */
  private static final Set<String> MARKS =
      Set.of(
          "message_id",
          "message_thread_id",
          "from",
          "date",
          "chat",
          "forward_from",
          "forward_from_chat",
          "forward_date",
          "forward_from_message_id",
          "forward_signature",
          "forward_sender_name",
          "forward_origin",
          "is_automatic_forward",
          "entities",
          "caption",
          "caption_entities",
          "reply_to_message",
          "reply_to_story",
          "reply_to_checklist_task_id",
          "reply_to_poll_option_id",
          "external_reply",
          "quote",
          "edit_date",
          "author_signature",
          "media_group_id",
          "reply_markup",
          "via_bot",
          "sender_chat",
          "sender_boost_count",
          "sender_business_bot",
          "sender_tag",
          "business_connection_id",
          "guest_bot_caller_user",
          "guest_bot_caller_chat",
          "guest_query_id",
          "has_protected_content",
          "has_media_spoiler",
          "is_topic_message",
          "is_from_offline",
          "is_paid_post",
          "link_preview_options",
          "effect_id",
          "show_caption_above_media",
          "paid_star_count",
          "direct_messages_topic",
          "suggested_post_info",
          "receiver_user",
          "ephemeral_message_id");

  /** What comes beside messages and asks nothing of us; none of it is even subscribed to. */
  private static final Map<String, String> OTHER_UPDATES =
      Map.ofEntries(
          Map.entry("channel_post", "A channel has readers, nobody to answer."),
          Map.entry("edited_channel_post", "A channel has readers, nobody to answer."),
          Map.entry("inline_query", "The bot offers nothing inline."),
          Map.entry("chosen_inline_result", "The bot offers nothing inline."),
          Map.entry("shipping_query", "Nothing is sold in Telegram."),
          Map.entry("pre_checkout_query", "Nothing is sold in Telegram."),
          Map.entry("purchased_paid_media", "Nothing is sold in Telegram."),
          Map.entry("subscription", "Nothing is sold in Telegram."),
          Map.entry("poll", "The bot holds no polls."),
          Map.entry("poll_answer", "The bot holds no polls."),
          Map.entry("chat_member", "Who joins a group is the group's affair."),
          Map.entry("chat_join_request", "Who joins a group is the group's affair."),
          Map.entry("message_reaction", "A thumb is an answer itself."),
          Map.entry("message_reaction_count", "A thumb is an answer itself."),
          Map.entry("chat_boost", "A matter of the group."),
          Map.entry("removed_chat_boost", "A matter of the group."),
          Map.entry("business_connection", "The bot speaks for nobody else's account."),
          Map.entry("business_message", "The bot speaks for nobody else's account."),
          Map.entry("edited_business_message", "The bot speaks for nobody else's account."),
          Map.entry("deleted_business_messages", "The bot speaks for nobody else's account."),
          Map.entry("guest_message", "The bot is nobody's guest."),
          Map.entry("managed_bot", "The bot manages no others."));

  private record Answered(String json, Incoming incoming) {}

  private static Map.Entry<String, Answered> entry(String kind, String json, Incoming incoming) {
    return Map.entry(kind, new Answered(json, incoming));
  }

  private static Map.Entry<String, Answered> unreadable(String kind, String json, Kind of) {
    return entry(kind, "'" + kind + "':" + json, new Incoming.Unreadable(of));
  }

  static Stream<String> answered() {
    return ANSWERED.keySet().stream().sorted();
  }

  static Stream<String> notes() {
    return NOTES.keySet().stream().sorted();
  }

  static Stream<String> ofGroups() {
    return OF_GROUPS.stream().sorted();
  }

  @Test
  void every_kind_of_message_and_of_update_is_on_one_of_the_lists() {
    assertThat(fields(Message.class))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ANSWERED.keySet(), NOTES.keySet(), OF_GROUPS, MARKS)
                .flatMap(Set::stream)
                .toList());
    assertThat(fields(Update.class))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(OTHER_UPDATES.keySet(), ListUpdates.KINDS, List.of("update_id"))
                .flatMap(names -> names.stream())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("answered")
  void what_a_person_sends_is_answered_forwarded_or_not(String kind) {
    Answered sent = getAnswered(kind);
    assertThat(Raw.incoming(Raw.message(sent.json()))).contains(sent.incoming());
    String forwarded =
        ",'via_bot':"
            + Raw.BOT
            + ",'reply_to_message':{'message_id':1,"
            + Raw.PRIVATE
            + "},'forward_origin':{'type':'hidden_user','date':1,'sender_user_name':'x'}";
    assertThat(Raw.incoming(Raw.message(sent.json() + forwarded))).isPresent();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void a_note_of_telegram_is_passed_over(String kind) {
    assertThat(Raw.incoming(Raw.message("'" + kind + "':" + NOTES.get(kind)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("answered")
  void the_talk_of_others_in_a_group_is_left_alone(String kind) {
    assertThat(Raw.incoming(Raw.inGroup(getAnswered(kind).json()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ofGroups")
  void a_note_of_a_group_is_left_alone(String kind) {
    assertThat(Raw.incoming(Raw.inGroup("'" + kind + "':null"))).isEmpty();
  }

  @Test
  void what_was_edited_is_answered_whatever_it_was() {
    for (Answered sent : ANSWERED.values()) {
      assertThat(Raw.incoming(Raw.edited(sent.json()))).as(sent.json()).isPresent();
    }
  }

  @Test
  void a_kind_that_is_not_known_yet_is_answered() {
    assertThat(Raw.incoming(Raw.message("'hologram':{'a':1}")))
        .contains(new Incoming.Unreadable(Kind.OTHER));
  }

  private static Answered getAnswered(String kind) {
    return Objects.requireNonNull(ANSWERED.get(kind), kind);
  }

  private static List<String> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getName().endsWith("FIELD") && field.getType() == String.class)
        .map(EveryKindOfMessageTest::value)
        .collect(Collectors.toList());
  }

  private static String value(java.lang.reflect.Field field) {
    try {
      field.setAccessible(true);
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
