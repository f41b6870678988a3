package io.gaja.bot.rider;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTalkTest {
  @Test
  void home_is_remembered_by_name() {
    PaperTalk person = PaperTalk.inKorean().says("/me");
    assertThat(person.heard()).contains("🏠 집: 아직 없어요", "🏢 회사: 아직 없어요");
    person.taps("집 정하기");
    assertThat(person.heard()).contains("집이 어디예요?");
    person.says("강남역");
    assertThat(person.heard()).contains("집을 기억할게요: 강남역");
    assertThat(person.says("/me").heard()).contains("🏠 집: 강남역");
  }

  @Test
  void work_is_chosen_among_several_or_sent_as_a_point() {
    PaperTalk person = PaperTalk.inKorean().says("/me").taps("회사 정하기").says("홍대");
    assertThat(person.heard()).contains("어느 곳인가요?");
    person.taps("홍대 AK플라자");
    assertThat(person.who().work()).map(Place::name).contains("홍대 AK플라자");
    person.says("/me").taps("회사 정하기").sends(37.4979, 127.0276);
    assertThat(person.heard()).contains("회사를 기억할게요");
  }

  @Test
  void an_unknown_home_is_asked_again_and_can_be_left_alone() {
    PaperTalk person =
        PaperTalk.inEnglish().says("/me").taps("Set home").says("nowhere at all xyz");
    assertThat(person.heard()).contains("I could not find", "Where is home?");
    person.taps("Stop");
    assertThat(person.isIdle()).isTrue();
    assertThat(person.who().home()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"합정역", "합정역이에요", "집은 합정역이에요", "우리집은 합정역이야", "my home is Hapjeong Station"})
  void the_place_is_taken_out_of_the_sentence(String said) {
    PaperTalk person = PaperTalk.inKorean().says("/me").taps("집 정하기").says(said);
    assertThat(person.who().home()).isPresent();
    assertThat(person.heard()).contains("집을 기억할게요: 합정역");
  }

  @Test
  void an_address_is_looked_up_without_what_stands_around_it() {
    PaperTalk person = PaperTalk.inKorean().says("/me").taps("집 정하기").says("집은 합정동 123이에요");
    assertThat(person.heard()).contains("“합정동 123”", "집이 어디예요?");
  }

  @Test
  void here_is_sent_by_the_phone() {
    PaperTalk person = PaperTalk.inKorean().says("/me").taps("집 정하기").says("여기요");
    assertThat(person.heard()).contains("집이 어디예요?");
    assertThat(person.sends(37.4979, 127.0276).heard()).contains("집을 기억할게요");
  }

  @Test
  void whoever_goes_home_does_not_move() {
    PaperTalk person = PaperTalk.inKorean().who(who -> who.livingAt(PaperCalls.HONGDAE));
    assertThat(person.says("집으로 가자").heard()).contains("어디서 타세요?");
    assertThat(person.says("/cancel").says("강남역에서 집까지").heard()).contains("도착  Hongdae");
    assertThat(person.who().home()).contains(PaperCalls.HONGDAE);
  }

  @Test
  void a_taxi_is_called_in_the_middle_of_it() {
    PaperTalk person = PaperTalk.inKorean().says("/me").taps("집 정하기").says("강남역에서 이태원역까지 택시");
    assertThat(person.heard()).contains("출발  강남역", "도착  이태원역");
  }
}
