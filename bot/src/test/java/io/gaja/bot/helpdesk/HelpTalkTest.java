package io.gaja.bot.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.place.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person instead of the bot, as the person who asks for one sees it. */
class HelpTalkTest {
  private static final String TALK = "👤 사람과 이야기하기";
  private static final String BACK = "가자와 계속하기";
  private static final HelpId REQUEST = new HelpId("rider-8");

  @Test
  void after_three_misunderstandings_in_a_row_a_person_is_offered() {
    PaperTalk rider = PaperTalk.inKorean().says("ㅁㄴㅇㄹ");
    assertThat(rider.buttons()).doesNotContain(TALK);
    rider.does(new Incoming.Unreadable(Incoming.Unreadable.Kind.STICKER));
    assertThat(rider.buttons()).doesNotContain(TALK);
    rider.tapsData("garbage");
    assertThat(rider.heard()).contains("사람이 도와드릴 수도 있어요");
    assertThat(rider.buttons()).contains(TALK);
    assertThat(rider.says("ㅋ").buttons()).contains(TALK);
  }

  @Test
  void places_that_are_not_found_and_answers_of_the_wrong_kind_count() {
    PaperTalk rider = PaperTalk.inEnglish().says("taxi").says("없는곳없는곳").says("또없는곳없는곳");
    assertThat(rider.buttons()).doesNotContain("👤 Talk to a person");
    rider.does(new Incoming.Photo("picture"));
    assertThat(rider.buttons()).contains("👤 Talk to a person");
    assertThat(rider.heard()).contains("Where shall we pick you up?");
  }

  @Test
  void anything_that_is_understood_begins_the_count_anew() {
    PaperTalk rider = PaperTalk.inKorean().says("ㅁㄴㅇㄹ").says("ㅂㅈㄷㄱ").says("/help").says("ㅁㄴㅇㄹ");
    assertThat(rider.buttons()).doesNotContain(TALK);
    assertThat(rider.says("ㅁㄴㅇㄹ").buttons()).doesNotContain(TALK);
    assertThat(rider.says("ㅁㄴㅇㄹ").buttons()).contains(TALK);
  }

  @Test
  void where_there_is_no_operator_nobody_is_offered_and_it_is_said_what_else_helps() {
    for (Language language : Language.values()) {
      PaperTalk rider = PaperTalk.withoutOperators(language).says("ㅋ").says("ㅋ").says("ㅋ");
      assertThat(rider.heard()).contains("/help", "/start");
      assertThat(rider.buttons()).noneMatch(label -> label.startsWith("👤"));
      assertThat(rider.says("/help").buttons()).isEmpty();
      assertThat(rider.says("operator").deeds()).isEmpty();
      assertThat(rider.heard()).contains("/help", "/start");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"상담원", "사람 불러줘", "operator", "/human", "I want to talk to a person"})
  void a_person_can_be_asked_for_at_any_time(String words) {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says(words);
    assertThat(rider.heard()).contains("사람을 부르고 있어요", "3분 안에");
    assertThat(rider.deeds()).containsExactly(new Deed.Help.Ask(REQUEST));
    assertThat(rider.buttons()).containsExactly(BACK);
  }

  @Test
  void help_shows_the_way_to_a_person() {
    PaperTalk rider = PaperTalk.inKorean().says("/help").taps(TALK);
    assertThat(rider.deeds()).containsExactly(new Deed.Help.Ask(new HelpId("rider-7")));
  }

  @Test
  void what_is_written_meanwhile_is_passed_on_whatever_it_says() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says("상담원");
    rider.says("강남역에서 홍대입구역까지 택시가 안 불러져요");
    assertThat(rider.deeds())
        .containsExactly(new Deed.Help.Say(REQUEST, "강남역에서 홍대입구역까지 택시가 안 불러져요"));
    assertThat(rider.heard()).contains("전했어요");
    rider.does(new Incoming.Location(new Point(37.4979, 127.0276), false, false));
    assertThat(rider.deeds())
        .singleElement()
        .satisfies(deed -> assertThat(deed.toString()).contains("📍"));
  }

  @Test
  void whoever_leaves_stands_where_they_stood_and_is_asked_again() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says("강남역").says("상담원");
    Step kept = ((HelpStep.WithOperator) rider.step()).kept();
    rider.taps(BACK);
    assertThat(rider.heard()).contains("다시 가자예요", "어디로 가세요?");
    assertThat(rider.deeds()).containsExactly(new Deed.Help.Leave(new HelpId("rider-9")));
    assertThat(rider.step()).isEqualTo(kept);
    assertThat(rider.says("이태원역").heard()).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void cancel_leaves_too_and_loses_nothing() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").says("상담원").says("/cancel");
    assertThat(rider.heard()).contains("다시 가자예요", "출발  강남역");
    rider.taps("호출하기");
    assertThat(rider.deeds()).anyMatch(Deed.Place.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"given_back", "unanswered", "silent"})
  void whoever_is_given_back_hears_why_and_is_asked_again(String how) {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says("상담원");
    rider.tapsVerb(Verb.LEAVE_PERSON, REQUEST + "." + how);
    assertThat(rider.heard()).contains("제가 이어서 도와드릴게요", "어디서 타세요?");
    assertThat(rider.says("강남역").heard()).contains("어디로 가세요?");
  }

  @Test
  void the_end_of_an_earlier_request_does_not_end_this_one() {
    PaperTalk rider = PaperTalk.inKorean().says("상담원");
    Step talking = rider.step();
    rider.tapsVerb(Verb.LEAVE_PERSON, "rider-3.silent");
    assertThat(rider.step()).isEqualTo(talking);
    assertThat(rider.deeds()).isEmpty();
    assertThat(rider.heard()).contains("사람과 이야기하는 중이에요");
  }

  @Test
  void the_buttons_of_a_ride_work_meanwhile() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says("상담원");
    Step talking = rider.step();
    rider.tapsVerb(Verb.CANCEL_CALL, "call-1");
    assertThat(rider.heard()).contains("정말 취소할까요?");
    rider.taps("네, 취소할게요");
    assertThat(rider.deeds()).anyMatch(Deed.Command.class::isInstance);
    assertThat(rider.step()).isEqualTo(talking);
    assertThat(rider.says("취소했어요").deeds()).anyMatch(Deed.Help.Say.class::isInstance);
  }

  @Test
  void whoever_begins_something_else_leaves_and_is_told() {
    PaperTalk rider = PaperTalk.inKorean().says("상담원").says("/taxi");
    assertThat(rider.heard()).contains("다시 가자예요", "어디서 타세요?");
    assertThat(rider.deeds()).containsExactly(new Deed.Help.Leave(new HelpId("rider-7")));
  }

  @Test
  void a_driver_goes_on_duty_whoever_they_are_talking_with() {
    PaperTalk driver =
        PaperTalk.inKorean().works(PaperTalk.driver(new Duty.Off(PaperCalls.NOW))).says("상담원");
    driver.does(new Incoming.Location(new Point(37.4979, 127.0276), true, false));
    assertThat(driver.deeds()).anyMatch(Deed.GoOnDuty.class::isInstance);
  }

  @Test
  void with_a_person_nobody_is_offered_a_person() {
    PaperTalk rider = PaperTalk.inKorean().says("상담원");
    for (int i = 0; i < 4; i++) {
      rider.does(new Incoming.Unreadable(Incoming.Unreadable.Kind.VOICE));
      assertThat(rider.buttons()).containsExactly(BACK);
    }
    assertThat(rider.says("/human").heard()).contains("사람과 이야기하는 중이에요");
  }
}
