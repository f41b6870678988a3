package io.gaja.bot.rider;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.driver.Duty;
import org.junit.jupiter.api.Test;

class MenuTalkTest {
  @Test
  void the_first_word_is_answered_with_what_can_be_done() {
    assertThat(PaperTalk.inKorean().says("/start").buttons()).startsWith("🚕 택시").endsWith("내 정보");
    assertThat(PaperTalk.inEnglish().says("hello").buttons())
        .startsWith("🚕 Taxi")
        .endsWith("My details");
  }

  @Test
  void a_start_during_a_ride_leads_to_the_ride() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says("/start");
    assertThat(rider.buttons()).contains("지금 호출 보기").doesNotContain("🚕 택시");
    assertThat(rider.taps("지금 호출 보기").heard()).contains("기사님이 가고 있어요");
  }

  @Test
  void a_driver_finds_the_way_to_work() {
    PaperTalk driver =
        PaperTalk.inKorean().works(PaperTalk.driver(new Duty.Off(PaperCalls.NOW))).says("/start");
    assertThat(driver.buttons()).contains("🚘 기사 메뉴", "🚕 택시");
  }

  @Test
  void the_language_is_a_choice_and_a_word() {
    PaperTalk person = PaperTalk.inKorean().says("/lang").taps("English");
    assertThat(person.heard()).isEqualToIgnoringWhitespace("I will speak English from now on.");
    assertThat(person.who().language()).isEqualTo(Language.EN);
    assertThat(person.says("한국어").heard()).contains("이제 한국어로 말씀드릴게요");
  }

  @Test
  void a_language_changed_in_mid_flow_puts_the_open_question_again_in_it() {
    PaperTalk person = PaperTalk.inKorean().says("택시").says("/lang").taps("English");
    assertThat(person.heard()).contains("I will speak English", "Where shall we pick you up?");
    assertThat(person.says("Gangnam Station").says("한국어로 해줘").heard())
        .contains("이제 한국어로 말씀드릴게요", "어디로 가세요?");
    assertThat(person.taps("그만두기").isIdle()).isTrue();
  }

  @Test
  void whoever_does_not_know_what_to_answer_is_helped_and_asked_again() {
    PaperTalk person = PaperTalk.inKorean().says("강남역에서 홍대까지 택시").says("모르겠어요");
    assertThat(person.heard()).contains("“홍대”, 어느 곳인가요?");
    assertThat(person.taps("홍대입구역").heard()).contains("도착  홍대입구역");
    assertThat(PaperTalk.inKorean().says("택시").says("안녕하세요").heard()).contains("가자예요", "어디서 타세요?");
  }

  @Test
  void help_names_every_command_and_nothing_else_changes() {
    PaperTalk person = PaperTalk.inKorean().says("택시").says("/help");
    assertThat(person.heard())
        .contains("/taxi", "/driver", "/today", "/lang", "/cancel", "/status", "/me");
    assertThat(person.isIdle()).isFalse();
  }

  @Test
  void what_cannot_be_read_is_said_to_be_unreadable_and_the_question_comes_again() {
    PaperTalk person = PaperTalk.inKorean().says("택시");
    person.does(new Incoming.Unreadable(Incoming.Unreadable.Kind.STICKER));
    assertThat(person.heard()).contains("스티커 잘 봤어요", "어디서 타세요?");
    person.does(new Incoming.Edited("ㅋㅋ"));
    assertThat(person.heard()).contains("고치신 메시지로는 바꿀 것이 없어요", "어디서 타세요?");
    person.does(new Incoming.Contact("01000000000", true));
    assertThat(person.heard()).contains("연락처는 지금 필요하지 않아요", "어디서 타세요?");
  }

  @Test
  void the_other_side_hears_once_that_somebody_cannot_be_reached() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned());
    assertThat(rider.does(new Incoming.Blocked()).deeds()).hasSize(2);
    assertThat(rider.does(new Incoming.Blocked()).deeds()).isEmpty();
    rider.does(new Incoming.Unblocked());
    assertThat(rider.who().reachable()).isTrue();
  }

  @Test
  void a_made_up_language_changes_nothing_into_nothing() {
    PaperTalk person = PaperTalk.inKorean().tapsVerb(Verb.LANGUAGE, "klingon");
    assertThat(person.heard()).isNotBlank();
  }
}
