package io.gaja.bot.line.designated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.car.Gearbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the car is shifted, said in a sentence. */
class GearboxTalkTest {
  @Test
  void a_gearbox_said_with_the_call_is_not_asked_again() {
    PaperTalk rider = PaperTalk.inKorean().says("수동 차인데 강남역에서 이태원역까지 대리 불러줘");
    assertThat(rider.heard()).contains("차종을 적어 주세요");
    rider.says("아반떼").says("34나 5678");
    assertThat(rider.heard()).contains("아반떼 · 34나 5678 · 수동").doesNotContain("자동");
    assertThat(rider.who().cars()).extracting("gearbox").containsExactly(Gearbox.MANUAL);
  }

  @Test
  void it_is_kept_while_a_place_is_asked_for_and_for_another_car_than_the_remembered_one() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 대리").says("쏘나타 12가3456 자동");
    rider.says("그만").says("수동 차인데 대리 불러줘 이태원역까지").says("강남역");
    assertThat(rider.buttons()).contains("쏘나타 12가3456 자동", "다른 차");
    rider.taps("다른 차").says("아반떼").says("34나 5678");
    assertThat(rider.heard()).contains("아반떼 · 34나 5678 · 수동");
  }

  @ParameterizedTest
  @ValueSource(strings = {"수동", "수동이에요", "it's a manual"})
  void a_sentence_answers_the_question(String said) {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 대리").says("아반떼").says("34나 5678");
    assertThat(rider.buttons()).contains("자동", "수동");
    assertThat(rider.says(said).heard()).contains("아반떼 · 34나 5678 · 수동");
  }

  @Test
  void a_sentence_corrects_the_card() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 대리").says("쏘나타 12가3456 자동");
    assertThat(rider.says("수동이에요").heard()).contains("쏘나타 · 12가3456 · 수동", "이태원역");
  }
}
