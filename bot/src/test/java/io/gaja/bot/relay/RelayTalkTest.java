package io.gaja.bot.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayTalkTest {
  @Test
  void words_to_nobody_while_a_driver_is_on_the_way_are_offered_to_the_driver() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says("2번 출구 앞이에요");
    assertThat(rider.heard()).contains("이 말을 전할까요?\n“2번 출구 앞이에요”");
    assertThat(rider.deeds()).isEmpty();
    rider.taps("보내기");
    assertThat(rider.deeds()).containsExactly(relay(PaperCalls.RIDER, "2번 출구 앞이에요"));
    assertThat(rider.heard()).contains("전했어요");
  }

  @Test
  void whoever_writes_to_somebody_who_blocked_us_is_told_so() {
    Reach nobody = person -> false;
    PaperTalk driver = PaperTalk.inKorean().knows(nobody).drives(PaperCalls.arrived());
    driver.tapsVerb(Verb.MESSAGE, "call-1").says("도착했어요 어디세요?");
    assertThat(driver.heard()).contains("지금 메시지를 받을 수 없어요").doesNotContain("전했어요");
    assertThat(driver.isIdle()).isTrue();
  }

  @Test
  void words_that_were_not_meant_are_not_sent() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says("아 배고파").taps("아니요");
    assertThat(rider.deeds()).isEmpty();
    assertThat(rider.isIdle()).isTrue();
  }

  @Test
  void after_the_button_any_words_are_sent_even_those_that_name_a_place() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.assigned());
    driver.tapsVerb(Verb.MESSAGE, "call-1");
    assertThat(driver.heard()).contains("전화번호는 보이지 않아요");
    driver.says("홍대까지 택시 맞으시죠?");
    assertThat(driver.deeds()).containsExactly(relay(PaperCalls.DRIVER.person(), "홍대까지 택시 맞으시죠?"));
  }

  @Test
  void the_button_of_a_call_that_is_over_says_so() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.completed());
    assertThat(rider.tapsVerb(Verb.MESSAGE, "call-1").heard()).contains("이미 끝난 호출이에요");
  }

  @Test
  void what_nobody_can_see_is_not_passed_on() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned());
    for (String nothing : List.of("\u200b\u200c", "\u3164", "\ud83d", "\u0000")) {
      assertThat(rider.says(nothing).heard()).contains("잘 못 알아들었어요").doesNotContain("전할까요?");
    }
    rider.tapsVerb(Verb.MESSAGE, "call-1").says("\u200b");
    assertThat(rider.deeds()).isEmpty();
  }

  @Test
  void before_there_is_a_driver_nothing_is_offered_to_be_passed_on() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.searching()).says("빨리요");
    assertThat(rider.heard()).contains("잘 못 알아들었어요");
    assertThat(rider.buttons()).contains("지금 호출 보기");
  }

  @Test
  void a_direction_said_in_the_car_is_no_second_order() {
    PaperTalk rider = PaperTalk.inEnglish().rides(PaperCalls.riding()).says("please go to exit 3");
    assertThat(rider.heard()).contains("Shall I pass this on?");
  }

  @Test
  void with_two_people_under_way_it_is_asked_whom_the_words_are_for() {
    Call other = PaperCalls.in(PaperCalls.arrived().state(), Slot.CAR);
    PaperTalk rider = PaperTalk.inKorean().rides(other).rides(PaperCalls.assigned());
    rider.says("정문 앞이에요");
    assertThat(rider.heard()).contains("어느 분께 전할까요?\n“정문 앞이에요”");
    rider.tapsData(Verb.PICK.code() + ":" + other.id() + ":" + rider.version());
    assertThat(rider.deeds())
        .containsExactly(
            new Deed.Command(other.id(), new CallCommand.Relay(PaperCalls.RIDER, "정문 앞이에요")));
  }

  private static Deed relay(PersonId from, String text) {
    return new Deed.Command(PaperCalls.ID, new CallCommand.Relay(from, text));
  }
}
