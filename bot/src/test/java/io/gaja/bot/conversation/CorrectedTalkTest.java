package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that is changed after it was sent corrects what is being asked for. */
class CorrectedTalkTest {
  private static PaperTalk changes(PaperTalk rider, String text) {
    return rider.does(new Incoming.Edited(text));
  }

  @Test
  void the_whole_wish_is_taken_anew() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시");
    changes(rider, "강남역에서 홍대입구역까지 택시");
    assertThat(rider.heard()).contains("고치신 대로", "출발  강남역", "도착  홍대입구역");
  }

  @Test
  void the_pickup_is_corrected_while_the_destination_is_asked_for() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says("강남역");
    assertThat(changes(rider, "강남구청역").heard()).contains("고치신 대로", "어디로 가세요?");
    assertThat(rider.says("이태원역").heard()).contains("출발  강남구청역", "도착  이태원역");
  }

  @Test
  void the_destination_is_corrected_on_the_card() {
    PaperTalk rider = PaperTalk.inEnglish().says("taxi").says("Gangnam Station");
    changes(rider.says("Itaewon Station"), "Hapjeong Station");
    assertThat(rider.heard()).contains("From  Gangnam Station", "To  Hapjeong Station");
  }

  @Test
  void a_valet_is_sent_to_the_place_as_it_reads_now() {
    PaperTalk rider = PaperTalk.inKorean().says("코엑스에서 발렛 불러줘").says("쏘나타 12가3456 자동");
    assertThat(changes(rider, "강남역에서 발렛 불러줘").heard()).contains("고치신 대로", "강남역");
  }

  @ParameterizedTest
  @ValueSource(strings = {"네", "취소", "ㅋㅋ", "고마워요"})
  void what_is_no_correction_neither_calls_nor_stops_anything(String text) {
    PaperTalk rider = changes(PaperTalk.inKorean().says("강남역에서 이태원역까지 택시"), text);
    assertThat(rider.heard()).contains("바꿀 것이 없어요", "도착  이태원역");
    assertThat(rider.deeds()).isEmpty();
    assertThat(rider.isIdle()).isFalse();
  }

  @Test
  void a_call_that_is_out_is_not_changed_by_it() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.searching());
    assertThat(changes(rider, "강남역에서 합정역까지 택시").heard()).contains("바꿀 것이 없어요");
    assertThat(rider.deeds()).isEmpty();
  }

  @Test
  void it_stands_for_what_began_like_it_else_for_what_was_said_last() {
    List<String> said = List.of("강남역", "이태원역");
    assertThat(Correction.before("강남역 2번 출구", said)).contains("강남역");
    assertThat(Correction.before("합정", said)).contains("이태원역");
    assertThat(Correction.before("합정", List.of())).isEmpty();
  }
}
