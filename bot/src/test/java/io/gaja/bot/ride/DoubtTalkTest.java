package io.gaja.bot.ride;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import org.junit.jupiter.api.Test;

/** A ride that is hardly meant is asked about before it is called; an ordinary one never is. */
class DoubtTalkTest {
  private static final Place IMJINGAK = new Place("임진각", "", new Point(37.89, 126.74));
  private static final Place OSAN = new Place("오산역", "", new Point(37.1453, 127.0669));
  private static final Place SANGIL = new Place("상일동역", "", new Point(37.5571, 127.1676));
  private static final Place CORNER = new Place("강남역 사거리", "", new Point(37.4982, 127.0300));

  @Test
  void a_taxi_from_one_end_of_the_land_to_the_other_is_called_only_after_a_yes() {
    PaperTalk rider = from(OSAN, IMJINGAK).says("회사에서 집까지 택시");
    assertThat(rider.heard()).contains("오산역에서 임진각까지 114.0 km, 약", "맞아요?");
    assertThat(rider.buttons()).containsExactly("네, 호출할게요", "출발지 변경", "도착지 변경", "그만두기");
    assertThat(rider.taps("네, 호출할게요").placed().trip().dropOff()).isEqualTo(IMJINGAK);
  }

  @Test
  void a_typed_yes_leads_to_the_card_and_never_calls() {
    PaperTalk rider = from(OSAN, IMJINGAK).says("회사에서 집까지 택시").says("네");
    assertThat(rider.deeds()).isEmpty();
    assertThat(rider.heard()).contains("도착  임진각").doesNotContain("맞아요?");
    assertThat(rider.buttons()).contains("호출하기");
  }

  @Test
  void a_typed_no_asks_for_another_destination() {
    PaperTalk rider = from(OSAN, IMJINGAK).says("회사에서 집까지 택시").says("아니요");
    assertThat(rider.heard()).contains("어디로 가세요?");
    assertThat(rider.says("강남역").heard()).contains("출발  오산역", "도착  강남역");
  }

  @Test
  void another_destination_makes_it_an_ordinary_ride() {
    PaperTalk rider = from(OSAN, IMJINGAK).says("회사에서 집까지 택시").taps("도착지 변경").says("강남역");
    assertThat(rider.heard()).contains("도착  강남역").doesNotContain("맞아요?");
    assertThat(rider.buttons()).contains("호출하기");
  }

  @Test
  void the_airport_is_far_and_nothing_unusual() {
    PaperTalk rider = from(SANGIL, IMJINGAK).says("회사에서 인천공항 2터미널까지 택시");
    assertThat(rider.heard()).contains("도착  인천국제공항 제2여객터미널").doesNotContain("맞아요?");
    assertThat(rider.buttons()).contains("호출하기");
  }

  @Test
  void a_taxi_around_the_corner_is_asked_about_but_not_with_a_stop_in_between() {
    PaperTalk rider = from(CORNER, IMJINGAK).says("강남역에서 회사까지 택시");
    assertThat(rider.heard()).contains("도착지가 걸어서", "그래도 부를까요?");
    assertThat(rider.buttons()).contains("네, 호출할게요").doesNotContain("호출하기");
    assertThat(rider.says("합정역 들러서").heard()).doesNotContain("걸어서");
  }

  @Test
  void a_pickup_far_from_where_the_rider_said_to_be_is_asked_about() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").sends(37.4979, 127.0276).taps("맞아요");
    assertThat(rider.says("이태원역").heard()).contains("예상").doesNotContain("떨어져");
    assertThat(rider.taps("출발지 변경").says("합정역").heard())
        .contains("출발지가 아까 계신다고 하신 곳에서", "떨어져 있어요. 맞아요?");
    assertThat(rider.taps("네, 호출할게요").placed().trip().pickup().name()).isEqualTo("합정역");
  }

  @Test
  void a_point_that_was_not_right_is_not_where_the_rider_is() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").sends(37.4979, 127.0276).taps("다시");
    assertThat(rider.says("합정역").says("이태원역").heard()).contains("예상").doesNotContain("맞아요?");
  }

  @Test
  void a_designated_driver_is_offered_at_a_price_only_once_a_far_way_is_meant() {
    PaperTalk rider = from(OSAN, IMJINGAK).says("회사에서 집까지 대리").says("쏘나타 12가3456 자동");
    assertThat(rider.heard()).contains("오산역에서 임진각까지 114.0 km, 약", "맞아요?");
    assertThat(rider.buttons()).containsExactly("네, 맞아요", "출발지 변경", "도착지 변경", "그만두기");
    assertThat(rider.taps("네, 맞아요").heard()).doesNotContain("맞아요?");
    assertThat(rider.buttons()).contains("내가 정할게요");
    assertThat(rider.taps("경유지").says("강남역").heard()).contains("맞아요?");
  }

  @Test
  void a_price_named_in_the_sentence_does_not_skip_the_question() {
    PaperTalk rider = from(OSAN, IMJINGAK).says("회사에서 집까지 대리 100000원에 불러줘");
    assertThat(rider.says("쏘나타 12가3456 자동").heard()).contains("맞아요?");
    assertThat(rider.taps("네, 맞아요").buttons()).anyMatch(label -> label.contains("100,000원"));
    assertThat(rider.deeds()).noneMatch(Deed.Place.class::isInstance);
  }

  @Test
  void who_drank_is_driven_around_the_corner_without_a_question() {
    PaperTalk rider = from(CORNER, IMJINGAK).says("강남역에서 회사까지 대리").says("쏘나타 12가3456 자동");
    assertThat(rider.heard()).doesNotContain("걸어서");
    assertThat(rider.buttons()).contains("내가 정할게요");
  }

  private static PaperTalk from(Place work, Place home) {
    return PaperTalk.inKorean().who(person -> person.workingAt(work).livingAt(home));
  }
}
