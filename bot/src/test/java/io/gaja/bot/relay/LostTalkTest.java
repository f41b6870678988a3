package io.gaja.bot.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.card.RiderCard;
import io.gaja.bot.channel.Button;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something was left behind in a ride. */
class LostTalkTest {
  private static final String CALL = PaperCalls.ID.value();

  @ParameterizedTest
  @ValueSource(strings = {"지갑을 두고 내렸어요", "택시에 지갑을 두고 내렸어요", "I left my wallet in the taxi"})
  void the_driver_of_the_last_ride_is_asked_by_a_sentence(String said) {
    PaperTalk rider = PaperTalk.inKorean().remembers(PaperCalls.completed()).says(said);
    assertThat(rider.heard()).contains("무엇을 어디에 두고 내리셨어요?");
    rider.says("택시 뒷자리에 검은 지갑이요");
    assertThat(rider.deeds()).containsExactly(relay("택시 뒷자리에 검은 지갑이요"));
    assertThat(rider.heard()).contains("기사님께 전했어요", "답이 없으면 상담원이");
    assertThat(rider.buttons()).containsExactly("👤 사람과 이야기하기");
    assertThat(rider.isIdle()).isTrue();
  }

  @Test
  void the_receipt_has_a_button_for_it() {
    PaperTalk rider = PaperTalk.inKorean().remembers(PaperCalls.completed());
    assertThat(rider.tapsVerb(Verb.LOST, CALL).heard()).contains("무엇을 어디에 두고");
    assertThat(rider.taps("그만두기").isIdle()).isTrue();
  }

  @Test
  void of_a_ride_of_long_ago_or_of_somebody_else_a_person_is_offered() {
    Call old = PaperCalls.completedBefore(CallCommand.Relay.AFTER_RIDE);
    PaperTalk rider = PaperTalk.inKorean().remembers(old);
    assertThat(rider.tapsVerb(Verb.LOST, CALL).heard()).contains("두고 내리신 물건", "상담원에게");
    assertThat(rider.says("지갑을 두고 내렸어요").buttons()).containsExactly("👤 사람과 이야기하기");
    assertThat(PaperTalk.inKorean().tapsVerb(Verb.LOST, CALL).buttons())
        .containsExactly("👤 사람과 이야기하기");
  }

  @Test
  void nothing_is_left_behind_in_ones_own_car() {
    Call own = PaperCalls.inOwnCar(PaperCalls.completed().state());
    PaperTalk rider = PaperTalk.inKorean().remembers(own).says("지갑을 두고 내렸어요");
    assertThat(rider.buttons()).containsExactly("👤 사람과 이야기하기");
    assertThat(labels(own)).doesNotContain("두고 내렸어요");
    assertThat(labels(PaperCalls.completed())).contains("두고 내렸어요", "영수증");
  }

  private static List<String> labels(Call call) {
    Words korean = new Words(Language.KO, PaperTalk.SEOUL);
    return RiderCard.show(call, Optional.empty(), PaperCalls.NOW, korean).buttons().stream()
        .flatMap(List::stream)
        .map(Button::label)
        .toList();
  }

  @Test
  void where_there_is_no_operator_nobody_is_promised() {
    PaperTalk rider = PaperTalk.withoutOperators(Language.KO).remembers(PaperCalls.completed());
    rider.says("지갑을 두고 내렸어요").says("검은 지갑이요");
    assertThat(rider.heard()).contains("기사님께 전했어요").doesNotContain("상담원");
    assertThat(rider.buttons()).isEmpty();
  }

  @Test
  void the_driver_may_answer_once_the_rider_has_written_and_not_before() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.completed());
    assertThat(driver.tapsVerb(Verb.MESSAGE, CALL).heard()).contains("이미 끝난 호출이에요");

    driver.drives(PaperCalls.writtenAbout(PaperCalls.completed()));
    assertThat(driver.tapsVerb(Verb.MESSAGE, CALL).heard()).contains("전할 말을 적어 주세요");
    driver.says("네, 여기 있어요");
    assertThat(driver.deeds())
        .containsExactly(
            new Deed.Command(
                PaperCalls.ID, new CallCommand.Relay(PaperCalls.DRIVER.person(), "네, 여기 있어요")));
  }

  private static Deed relay(String text) {
    return new Deed.Command(PaperCalls.ID, new CallCommand.Relay(PaperCalls.RIDER, text));
  }
}
