package io.gaja.bot.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person instead of the bot, as the operator sees it. */
class AnswerTalkTest {
  private static final HelpId MINJI = new HelpId("minji-7");

  private static PaperTalk office() {
    return PaperTalk.inKorean().operates();
  }

  @Test
  void what_an_operator_writes_after_the_tap_goes_to_the_person() {
    PaperTalk office = office().tapsVerb(Verb.ANSWER_PERSON, "minji-7");
    assertThat(office.deeds()).containsExactly(new Deed.Help.Take(MINJI));
    assertThat(office.heard()).contains("이제 적으시는 말이 그분께 가요");
    office.says("강남역에서 택시 불러 드릴까요?");
    assertThat(office.deeds()).containsExactly(new Deed.Help.Tell(MINJI, "강남역에서 택시 불러 드릴까요?"));
    assertThat(office.heard()).contains("전했어요");
    office.says("네");
    assertThat(office.deeds()).containsExactly(new Deed.Help.Tell(MINJI, "네"));
  }

  @Test
  void in_the_operators_group_a_reply_is_what_they_write() {
    PaperTalk office = office().tapsVerb(Verb.ANSWER_PERSON, "minji-7");
    office.does(new Incoming.InGroup("어디 계세요?", Optional.empty()));
    assertThat(office.deeds()).containsExactly(new Deed.Help.Tell(MINJI, "어디 계세요?"));
  }

  @Test
  void another_card_is_answered_by_its_own_button() {
    PaperTalk office = office().tapsVerb(Verb.ANSWER_PERSON, "minji-7");
    office.tapsVerb(Verb.ANSWER_PERSON, "tom-3").says("hello");
    assertThat(office.deeds()).containsExactly(new Deed.Help.Tell(new HelpId("tom-3"), "hello"));
  }

  @Test
  void giving_back_ends_the_writing() {
    PaperTalk office = office().tapsVerb(Verb.ANSWER_PERSON, "minji-7").taps("가자에게 돌려주기");
    assertThat(office.deeds()).containsExactly(new Deed.Help.GiveBack(MINJI));
    assertThat(office.isIdle()).isTrue();
  }

  @Test
  void giving_somebody_else_back_does_not() {
    PaperTalk office = office().tapsVerb(Verb.ANSWER_PERSON, "minji-7");
    office.tapsVerb(Verb.GIVE_BACK, "tom-3");
    assertThat(office.says("민지 님?").deeds()).containsExactly(new Deed.Help.Tell(MINJI, "민지 님?"));
  }

  @Test
  void only_words_are_passed_on() {
    PaperTalk office = office().tapsVerb(Verb.ANSWER_PERSON, "minji-7");
    office.does(new Incoming.Photo("picture"));
    assertThat(office.deeds()).isEmpty();
    assertThat(office.heard()).contains("글만 전할 수 있어요");
  }

  @Test
  void nobody_else_answers_or_gives_back() {
    PaperTalk rider = PaperTalk.inKorean().tapsVerb(Verb.ANSWER_PERSON, "minji-7");
    assertThat(rider.deeds()).isEmpty();
    assertThat(rider.heard()).contains("운영자만 할 수 있어요");
    assertThat(rider.tapsVerb(Verb.GIVE_BACK, "minji-7").deeds()).isEmpty();
  }

  @Test
  void the_office_does_not_call_itself() {
    assertThat(office().says("상담원").deeds()).isEmpty();
    assertThat(office().says("ㅋ").says("ㅋ").says("ㅋ").buttons())
        .noneMatch(label -> label.startsWith("👤"));
  }
}
