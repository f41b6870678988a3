package io.gaja.bot.ride;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import org.junit.jupiter.api.Test;

/** Asking for a taxi, as far as it is talk. */
class RideTalkTest {
  private static final Place BUSAN = new Place("부산역", "", new Point(35.1151, 129.0415));

  @Test
  void one_sentence_is_answered_with_the_estimate_and_one_tap_calls() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시 불러줘");
    assertThat(rider.heard()).contains("출발  강남역", "도착  이태원역", "예상", "가까운 빈 차 3대");
    assertThat(rider.buttons()).containsExactly("호출하기", "경유지", "인원", "출발지 변경", "도착지 변경", "그만두기");

    rider.taps("호출하기");
    NewCall call = ((Deed.Place) rider.deeds().getFirst()).call();
    assertThat(call.rider()).isEqualTo(PaperCalls.RIDER);
    assertThat(call.trip().pickup().name()).isEqualTo("강남역");
    assertThat(call.trip().dropOff().name()).isEqualTo("이태원역");
    assertThat(rider.who().recents()).extracting(Place::name).containsExactly("이태원역");
    assertThat(rider.isIdle()).isTrue();
  }

  @Test
  void the_same_in_english() {
    PaperTalk rider =
        PaperTalk.inEnglish().says("I need a taxi from Gangnam Station to Itaewon Station");
    assertThat(rider.heard()).contains("From  Gangnam Station", "To  Itaewon Station", "₩");
    rider.taps("Call now");
    assertThat(rider.deeds()).first().isInstanceOf(Deed.Place.class);
  }

  @Test
  void a_sentence_with_one_place_is_asked_for_the_other_only() {
    PaperTalk rider = PaperTalk.inKorean().says("이태원역까지 택시");
    assertThat(rider.heard()).contains("어디서 타세요?").doesNotContain("어디로 가세요?");
    rider.says("강남역");
    assertThat(rider.heard()).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void step_by_step_a_point_is_confirmed_and_an_ambiguous_name_is_chosen() {
    PaperTalk rider = PaperTalk.inKorean().says("택시");
    assertThat(rider.replies().getLast().ask()).isEqualTo(Reply.Ask.LOCATION);
    rider.sends(37.4979, 127.0276);
    assertThat(rider.heard()).contains("여기서 출발할까요?");
    assertThat(rider.replies().getLast().pin()).isPresent();
    rider.taps("맞아요");
    assertThat(rider.heard()).contains("어디로 가세요?");
    rider.says("홍대");
    assertThat(rider.heard()).contains("“홍대”, 어느 곳인가요?");
    assertThat(rider.buttons()).contains("홍대입구역", "홍익대학교 서울캠퍼스", "홍대 AK플라자");
    rider.taps("홍대입구역");
    assertThat(rider.heard()).contains("도착  홍대입구역");
  }

  @Test
  void an_ambiguous_pickup_is_chosen_before_the_destination_is_looked_up() {
    PaperTalk rider = PaperTalk.inKorean().says("홍대에서 강남역까지 택시");
    assertThat(rider.heard()).contains("“홍대”, 어느 곳인가요?");
    rider.taps("홍대 AK플라자");
    assertThat(rider.heard()).contains("출발  홍대 AK플라자", "도착  강남역");
  }

  @Test
  void another_name_may_be_typed_where_one_was_to_be_chosen() {
    PaperTalk rider = PaperTalk.inKorean().says("홍대에서 강남역까지 택시").says("서울역");
    assertThat(rider.heard()).contains("출발  서울역", "도착  강남역");
  }

  @Test
  void a_point_that_is_not_right_is_asked_again() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").sends(37.4979, 127.0276).taps("다시");
    assertThat(rider.heard()).contains("어디서 타세요?");
    assertThat(rider.step()).isInstanceOf(RideStep.AskPickup.class);
  }

  @Test
  void an_unknown_place_is_said_to_be_unknown_and_asked_again() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says("없는곳없는곳");
    assertThat(rider.heard()).contains("“없는곳없는곳”을 찾지 못했어요", "어디서 타세요?");
    rider.says("강남역").says("아무데도아닌곳");
    assertThat(rider.heard()).contains("찾지 못했어요", "어디로 가세요?");
  }

  @Test
  void a_point_far_away_or_in_the_sea_is_outside_of_where_we_drive() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").sends(33.4996, 126.5312);
    assertThat(rider.heard()).contains("아직 가지 않아요", "어디서 타세요?");
    rider.says("강남역").sends(0, 0);
    assertThat(rider.heard()).contains("아직 가지 않아요", "어디로 가세요?");
  }

  @Test
  void a_home_in_another_city_is_not_driven_to() {
    PaperTalk rider =
        PaperTalk.inKorean().who(person -> person.livingAt(BUSAN)).says("강남역에서 집까지 택시");
    assertThat(rider.heard()).contains("부산역에는 아직 가지 않아요", "어디로 가세요?");
    rider.says("그만두기").says("택시").taps("🏠 집");
    assertThat(rider.heard()).contains("아직 가지 않아요", "어디서 타세요?");
  }

  @Test
  void from_a_place_to_the_same_place_there_is_no_way() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 강남역까지 택시");
    assertThat(rider.heard()).contains("출발지와 도착지가 같아요");
    rider.says("이태원역");
    assertThat(rider.heard()).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void a_forwarded_location_is_no_place_to_be_picked_up_but_a_place_to_go() {
    Incoming forwarded = new Incoming.Location(new Point(37.5345, 126.9946), false, true);
    PaperTalk rider = PaperTalk.inKorean().says("택시").does(forwarded);
    assertThat(rider.heard()).contains("전달된 위치예요", "어디서 타세요?");
    rider.says("강남역").does(forwarded);
    assertThat(rider.heard()).contains("출발  강남역", "도착");
  }

  @Test
  void home_work_and_the_latest_destination_are_one_tap() {
    PaperTalk rider =
        PaperTalk.inKorean()
            .who(person ->
                person
                    .livingAt(PaperCalls.HONGDAE)
                    .workingAt(PaperCalls.GANGNAM)
                    .whoWentTo(new Place("코엑스", "", new Point(37.5118, 127.0592))))
            .says("택시");
    assertThat(rider.buttons()).contains("🏠 집", "🏢 회사", "최근: 코엑스");
    rider.taps("🏢 회사").taps("최근: 코엑스");
    assertThat(rider.heard()).contains("출발  Gangnam", "도착  코엑스");
    rider.taps("도착지 변경").says("집");
    assertThat(rider.heard()).contains("도착  Hongdae");
  }

  @Test
  void pickup_and_destination_can_be_changed_on_the_card() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").taps("출발지 변경");
    assertThat(rider.heard()).contains("어디서 타세요?");
    rider.says("서울역");
    assertThat(rider.heard()).contains("출발  서울역", "도착  이태원역");
    rider.taps("도착지 변경").says("강남역");
    assertThat(rider.heard()).contains("출발  서울역", "도착  강남역");
  }

  @Test
  void stopping_forgets_the_ride_and_a_new_sentence_begins_another() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").taps("그만두기");
    assertThat(rider.heard()).contains("그만뒀어요");
    assertThat(rider.isIdle()).isTrue();
    rider.says("택시").says("서울역에서 강남역까지 택시");
    assertThat(rider.heard()).contains("출발  서울역", "도착  강남역");
  }

  @Test
  void a_double_tap_and_an_old_card_are_answered_and_call_nothing_twice() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시");
    String call = "cn::" + rider.version();
    rider.tapsData(call);
    assertThat(rider.deeds()).isNotEmpty();
    rider.tapsData(call);
    assertThat(rider.deeds()).isEmpty();
    assertThat(rider.heard()).contains("그 버튼은 지난 것이에요");
  }

  @Test
  void an_old_button_shows_the_question_that_is_asked_now() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").tapsData("ys::3");
    assertThat(rider.heard()).contains("그 버튼은 지난 것이에요", "출발  강남역", "도착  이태원역");
    assertThat(rider.buttons()).contains("호출하기");
    rider.taps("호출하기");
    assertThat(rider.deeds()).isNotEmpty();
  }

  @Test
  void words_that_mean_nothing_leave_the_card_with_the_estimate_at_hand() {
    PaperTalk rider = PaperTalk.inKorean().says("강남역에서 이태원역까지 택시").says("음...");
    assertThat(rider.heard()).contains("잘 못 알아들었어요", "예상");
    assertThat(rider.buttons()).contains("호출하기");
  }

  @Test
  void a_second_call_is_refused_with_a_way_to_the_first() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.searching());
    for (String words : new String[] {"택시", "/taxi", "강남역에서 이태원역까지 택시"}) {
      rider.says(words);
      assertThat(rider.heard()).contains("이미 진행 중인 호출이 있어요");
      assertThat(rider.buttons()).containsExactly("지금 호출 보기");
    }
  }

  @Test
  void a_location_out_of_the_blue_is_where_a_ride_begins() {
    PaperTalk rider = PaperTalk.inKorean().sends(37.4979, 127.0276);
    assertThat(rider.heard()).contains("여기서 출발할까요?");
  }

  @Test
  void another_language_in_mid_talk_keeps_what_was_said() {
    PaperTalk rider = PaperTalk.inKorean().says("이태원역까지 택시").says("/lang").taps("English");
    assertThat(rider.heard()).contains("I will speak English from now on.");
    rider.says("Gangnam Station");
    assertThat(rider.heard()).contains("From  Gangnam Station", "To  Itaewon Station");
  }

  @Test
  void a_long_text_is_asked_to_be_shorter_and_the_question_stays() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says("가".repeat(5000));
    assertThat(rider.heard()).contains("글이 너무 길어요", "어디서 타세요?");
  }

  @Test
  void cancelling_while_something_is_asked_stops_the_asking_only() {
    PaperTalk rider = PaperTalk.inKorean().says("택시").says("/cancel");
    assertThat(rider.heard()).contains("그만뒀어요");
    assertThat(rider.isIdle()).isTrue();
    rider.says("/cancel");
    assertThat(rider.heard()).contains("멈출 것이 없어요");
  }

  @Test
  void a_made_up_choice_is_an_old_button() {
    PaperTalk rider = PaperTalk.inKorean().says("홍대까지 택시").says("강남역");
    rider.tapsData(Verb.PICK.code() + ":9:" + rider.version());
    assertThat(rider.heard()).contains("그 버튼은 지난 것이에요", "어느 곳인가요?");
  }
}
