package io.gaja.bot.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.fare.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobTalkTest {
  private static final String CALL = PaperCalls.ID.value();

  @Test
  void an_offer_is_accepted_or_declined_by_whoever_taps() {
    PaperTalk driver = PaperTalk.inKorean().works(PaperTalk.driver(asked()));
    assertThat(driver.tapsVerb(Verb.ACCEPT, CALL).deeds())
        .containsExactly(does(new CallCommand.Accept(PaperCalls.DRIVER)));
    assertThat(driver.tapsVerb(Verb.DECLINE, CALL).deeds())
        .containsExactly(does(new CallCommand.Decline(PaperCalls.DRIVER)));
  }

  @Test
  void the_rider_boards_with_the_number_that_was_told() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.arrived());
    assertThat(driver.tapsVerb(Verb.ON_BOARD, CALL).heard()).contains("탑승 번호 네 자리");
    assertThat(driver.says("48 21").deeds())
        .containsExactly(does(new CallCommand.Board(PaperCalls.DRIVER, Optional.of("4821"))));
  }

  @Test
  void the_rider_boards_without_a_number_when_the_driver_says_so() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.arrived());
    driver.tapsVerb(Verb.ON_BOARD, CALL).taps("번호 없이 출발");
    assertThat(driver.deeds())
        .containsExactly(does(new CallCommand.Board(PaperCalls.DRIVER, Optional.empty())));
  }

  @Test
  void words_where_a_number_is_asked_are_offered_to_the_rider() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.arrived());
    driver.tapsVerb(Verb.ON_BOARD, CALL).says("어디 계세요?");
    assertThat(driver.heard()).contains("이 말을 전할까요?", "어디 계세요?");
  }

  @Test
  void the_fare_is_read_the_way_drivers_type_it() {
    for (String typed : new String[] {"18900", "18,900", "18,900원", "₩18,900", "18 900 won"}) {
      assertThat(atMeter().says(typed).deeds())
          .as(typed)
          .containsExactly(
              does(new CallCommand.Finish(PaperCalls.DRIVER, Optional.of(Money.won(18_900)))));
    }
  }

  @Test
  void a_fare_that_cannot_be_is_asked_again_with_its_bounds() {
    PaperTalk driver = atMeter();
    for (String wrong : new String[] {"1890", "999999999"}) {
      driver.says(wrong);
      assertThat(driver.heard()).contains("9,000원~55,000원 사이");
      assertThat(driver.deeds()).isEmpty();
    }
    assertThat(driver.says("18900").deeds()).hasSize(1);
  }

  @Test
  void whatever_is_said_at_the_meter_the_fare_is_asked_for_again() {
    for (String words : new String[] {"잠시만요", "모르겠어요", "고맙습니다", "어디쯤이에요?", "기사님께 전해줘"}) {
      PaperTalk driver = atMeter().says(words);
      assertThat(driver.heard()).as(words).contains("미터 요금을 숫자로").doesNotContain("전할까요");
      assertThat(driver.says("18900").deeds()).as(words).hasSize(1);
    }
  }

  @Test
  void what_cannot_be_read_leads_a_driver_back_to_the_job_in_hand() {
    for (Incoming unread :
        new Incoming[] {
          new Incoming.Unreadable(Incoming.Unreadable.Kind.VOICE), new Incoming.Photo("photo")
        }) {
      PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.assigned()).does(unread);
      assertThat(driver.buttons()).contains("도착했어요", "손님께 메시지").doesNotContain("🚕 택시");
    }
  }

  @Test
  void a_question_about_a_call_that_is_gone_is_not_asked_again() {
    for (Step step : DriverSteps.ofJob()) {
      PaperTalk driver = PaperTalk.inKorean().works(PaperTalk.driver(asked())).asks(step);
      for (String words : new String[] {"4821", "음..."}) {
        driver.asks(step).says(words);
        assertThat(driver.heard()).contains("이미 끝난 호출이에요");
        assertThat(driver.isIdle()).isTrue();
      }
    }
  }

  @Test
  void giving_up_is_asked_about_once_and_can_be_taken_back() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.assigned());
    driver.tapsVerb(Verb.GIVE_UP, CALL);
    assertThat(driver.heard()).contains("정말 못 가세요?");
    assertThat(driver.deeds()).isEmpty();
    assertThat(driver.taps("돌아가기").buttons()).contains("도착했어요");
    driver.tapsVerb(Verb.GIVE_UP, CALL).taps("네, 못 가요");
    assertThat(driver.deeds()).containsExactly(does(new CallCommand.GiveUp(PaperCalls.DRIVER)));
  }

  @Test
  void giving_up_with_the_rider_on_board_says_what_that_means() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.riding());
    assertThat(driver.tapsVerb(Verb.GIVE_UP, CALL).heard()).contains("영수증은 나오지 않아요");
  }

  @Test
  void a_driver_on_the_way_who_speaks_of_going_somewhere_orders_no_taxi() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.assigned()).says("2번 출구로 가고 있어요");
    assertThat(driver.heard()).contains("이 말을 전할까요?");
  }

  @Test
  void a_made_up_call_is_no_call() {
    PaperTalk driver = PaperTalk.inKorean().works(PaperTalk.driver(asked()));
    assertThat(driver.tapsVerb(Verb.ACCEPT, "No Such Call").heard()).contains("읽을 수 없어요");
  }

  private static PaperTalk atMeter() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.riding());
    driver.tapsVerb(Verb.FINISH, CALL);
    assertThat(driver.heard()).contains("미터 요금을 숫자로", "예상 18,900원");
    return driver;
  }

  private static io.gaja.dispatch.driver.Duty asked() {
    return new io.gaja.dispatch.driver.Duty.Asked(PaperCalls.ID, PaperCalls.NOW);
  }

  private static Deed does(CallCommand command) {
    return new Deed.Command(PaperCalls.ID, command);
  }
}
