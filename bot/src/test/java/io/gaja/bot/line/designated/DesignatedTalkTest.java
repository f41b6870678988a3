package io.gaja.bot.line.designated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.car.CarSteps;
import io.gaja.bot.card.Fares;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.RecentFare;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignatedTalkTest {
  private static final String ONE_SENTENCE = "강남역에서 홍대입구역까지 대리 불러줘";

  @Test
  void one_sentence_leads_to_the_car_and_from_there_to_three_prices() {
    PaperTalk rider = PaperTalk.inKorean().says(ONE_SENTENCE);
    assertThat(rider.heard()).contains("차종을 적어 주세요");
    rider.says("쏘나타 12가 3456 자동");
    assertThat(rider.heard())
        .contains("출발  강남역", "도착  홍대입구역", "차  쏘나타 · 12가 3456 · 자동", "보험 포함", "기사님 3명");
    assertThat(rider.buttons())
        .anyMatch(label -> label.startsWith("빠른 배정 "))
        .anyMatch(label -> label.startsWith("기본 "))
        .contains("내가 정할게요", "경유지", "차 변경", "차 위치·키", "출발지 변경", "도착지 변경", "그만두기");
    assertThat(rider.who().cars()).containsExactly(CarSteps.SONATA);
  }

  @Test
  void the_standard_price_on_the_button_is_the_price_of_the_call() {
    PaperTalk rider = atCard();
    String standard = button(rider, "기본 ");
    rider.taps(standard);
    NewCall call = call(rider);
    assertThat(call.line()).isEqualTo(DesignatedLine.CODE);
    assertThat(call.terms().pricing()).isEqualTo(new Pricing.Fixed(call.trip().estimate().total()));
    assertThat(standard).contains("%,d원".formatted(call.trip().estimate().total().minorUnits()));
    assertThat(call.handover()).map(Handover::car).contains(CarSteps.SONATA);
    assertThat(rider.who().recents()).extracting(Place::name).containsExactly("홍대입구역");
  }

  @Test
  void a_price_that_is_not_the_one_on_the_card_any_more_is_shown_anew() {
    PaperTalk rider = atCard();
    rider.tapsData("cn:standard.1000:" + rider.version());
    assertThat(rider.deeds()).isEmpty();
    assertThat(rider.heard()).contains("요금이 바뀌었어요", "🚗 대리운전");
  }

  @Test
  void of_a_manual_car_only_the_gearbox_is_asked_of_its_driver() {
    PaperTalk rider = PaperTalk.inKorean().says(ONE_SENTENCE).says("아반떼").says("34나 5678");
    assertThat(rider.buttons()).contains("자동", "수동");
    rider.taps("수동");
    rider.taps(button(rider, "빠른 배정 "));
    assertThat(call(rider).terms().needs()).containsExactly(Skill.MANUAL_GEARBOX);
  }

  @Test
  void a_remembered_car_is_one_tap_and_another_one_is_described() {
    PaperTalk rider =
        PaperTalk.inEnglish()
            .who(owner -> owner.owning(CarSteps.STAREX).owning(CarSteps.SONATA))
            .says("designated driver from Gangnam Station to Jamsil Station");
    assertThat(rider.buttons())
        .containsExactly("쏘나타 12가 3456 automatic", "스타렉스 70나 1234 manual", "Another car", "Stop");
    rider.taps("스타렉스 70나 1234 manual");
    assertThat(rider.heard()).contains("스타렉스 · 70나 1234 · manual · 11 to 15 seats");
    assertThat(rider.who().cars()).first().isEqualTo(CarSteps.STAREX);
    rider.taps("Another car").taps("Another car").says("Morning").says("no").says("56-7890");
    rider.taps("automatic");
    assertThat(rider.heard()).contains("Morning · 56-7890 · automatic");
  }

  @Test
  void a_price_that_nobody_will_take_is_told_to_be_one() {
    PaperTalk rider = atCard(lately(30_000)).taps("내가 정할게요");
    assertThat(rider.heard()).contains("얼마로 부를까요?", "요즘 이런 길은");
    rider.says("1만9천");
    assertThat(rider.heard()).contains("오래 걸릴 수 있어요. (요즘 이 길 ");
    assertThat(rider.buttons()).contains("그래도 19,000원").anyMatch(b -> b.endsWith("원으로 부르기"));
    rider.taps("그래도 19,000원");
    assertThat(call(rider).trip().estimate().total()).isEqualTo(Money.won(19_000));
    assertThat(call(rider).terms().bargain()).isPresent();
  }

  @Test
  void instead_of_it_the_usual_price_is_one_tap() {
    PaperTalk rider = atCard(lately(30_000)).taps("내가 정할게요").says("19000");
    String better = button(rider, "3");
    rider.taps(better);
    assertThat(better)
        .contains("%,d원".formatted(call(rider).trip().estimate().total().minorUnits()));
  }

  @Test
  void where_little_is_known_that_is_said() {
    PaperTalk rider = atCard().taps("내가 정할게요");
    assertThat(rider.heard()).contains("기본 요금은");
    rider.says("이만원");
    assertThat(rider.heard()).contains("기록이 아직 적어서");
  }

  @Test
  void a_price_below_the_floor_or_above_the_ceiling_is_named_again() {
    PaperTalk rider = atCard().taps("내가 정할게요").says("5000");
    assertThat(rider.heard()).contains("부터 부를 수 있어요", "얼마로 부를까요?");
    rider.says("990000");
    assertThat(rider.heard()).contains("까지 적을 수 있어요");
    rider.says("싸게요");
    assertThat(rider.heard()).contains("얼마로 부를까요?");
    rider.taps("돌아가기");
    assertThat(rider.heard()).contains("🚗 대리운전", "출발  강남역");
  }

  @Test
  void up_to_three_stops_lie_on_the_way_and_cost_what_the_card_says() {
    PaperTalk rider = atCard().taps("경유지").says("서울역");
    assertThat(rider.heard()).contains("경유  서울역");
    rider.taps("경유지").says("이태원역").taps("경유지").says("여의도역");
    assertThat(rider.buttons()).contains("경유지 빼기").doesNotContain("경유지");
    rider.taps(button(rider, "기본 "));
    assertThat(call(rider).trip().stops())
        .extracting(Place::name)
        .containsExactly("서울역", "이태원역", "여의도역");
    assertThat(call(rider).trip().estimate().items())
        .extracting(Fare.Item::kind)
        .contains(Fare.Kind.STOP, Fare.Kind.INSURANCE);
  }

  @Test
  void the_insurance_that_is_included_is_said_without_an_amount() {
    PaperTalk rider = atCard();
    Fare estimate = call(rider.taps(button(rider, "기본 "))).trip().estimate();
    assertThat(Fares.lines(estimate, new Words(Language.KO, PaperTalk.SEOUL)).lines())
        .contains("운행 보험 포함");
  }

  @Test
  void stops_can_be_left_out_again_and_the_car_stays() {
    PaperTalk rider = atCard().taps("경유지").says("서울역").taps("경유지 빼기");
    assertThat(rider.heard()).doesNotContain("경유  서울역").contains("차  쏘나타");
    rider.taps("도착지 변경").says("잠실역");
    assertThat(rider.heard()).contains("도착  잠실역", "차  쏘나타");
  }

  @Test
  void where_the_car_stands_and_where_the_key_is_goes_along() {
    PaperTalk rider = atCard().taps("차 위치·키").does(new Incoming.Photo("car-picture"));
    assertThat(rider.heard()).contains("사진을 받았어요", "차가 어디에 있나요?");
    rider.says("지하 3층 B12");
    assertThat(rider.heard()).contains("키는 어디에 있나요?");
    rider.says("발렛 데스크에 맡김");
    assertThat(rider.heard()).contains("위치  지하 3층 B12", "키  발렛 데스크에 맡김");
    rider.taps(button(rider, "기본 "));
    assertThat(call(rider).handover())
        .contains(
            Handover.of(CarSteps.SONATA)
                .standingAt("지하 3층 B12")
                .withKey("발렛 데스크에 맡김")
                .showing("car-picture"));
  }

  @Test
  void notes_on_the_car_may_be_skipped_or_left() {
    PaperTalk rider = atCard().taps("차 위치·키").taps("건너뛰기").taps("제가 가지고 있어요");
    assertThat(rider.heard()).contains("🚗 대리운전").doesNotContain("위치  ");
    rider.taps("차 위치·키").says("가".repeat(101));
    assertThat(rider.heard()).contains("100자까지", "차가 어디에 있나요?");
    rider.taps("그만두기");
    assertThat(rider.heard()).contains("🚗 대리운전");
  }

  @Test
  void a_taxi_can_be_called_in_the_middle_of_it() {
    PaperTalk rider = PaperTalk.inKorean().says(ONE_SENTENCE).says("강남역에서 이태원역까지 택시");
    assertThat(rider.heard()).contains("🚕 택시", "도착  이태원역");
  }

  @Test
  void it_is_begun_by_its_command_in_both_spellings_and_from_the_menu() {
    for (String said : List.of("/designated", "/daeri", "/대리", "대리")) {
      assertThat(PaperTalk.inKorean().says(said).heard()).as(said).contains("어디서 타세요?");
    }
    assertThat(PaperTalk.inKorean().says("/start").taps("🚗 대리운전").heard()).contains("어디서 타세요?");
  }

  @Test
  void whoever_has_a_call_open_hears_of_it() {
    PaperTalk rider = PaperTalk.inKorean().rides(PaperCalls.assigned()).says(ONE_SENTENCE);
    assertThat(rider.heard()).contains("이미 진행 중인 호출이 있어요");
  }

  private static PaperTalk atCard() {
    return atCard(List.of());
  }

  private static PaperTalk atCard(List<RecentFare> lately) {
    return PaperTalk.inKorean()
        .whereTripsGot(lately)
        .who(owner -> owner.owning(CarSteps.SONATA))
        .says(ONE_SENTENCE)
        .taps("쏘나타 12가 3456 자동");
  }

  /** Trips of about this length, taken for about so much. */
  private static List<RecentFare> lately(long won) {
    return IntStream.range(0, 20)
        .mapToObj(i ->
            new RecentFare(
                new Distance(15_000), Money.won(won + 200L * i), true, Duration.ofMinutes(4)))
        .toList();
  }

  private static String button(PaperTalk rider, String start) {
    return rider.buttons().stream()
        .filter(label -> label.startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(start + " under " + rider.heard()));
  }

  private static NewCall call(PaperTalk rider) {
    return ((Deed.Place) rider.deeds().getFirst()).call();
  }
}
