package io.gaja.bot.line.parking;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingCommand;
import io.gaja.dispatch.line.parking.BookingRefusal;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.NewBooking;
import io.gaja.dispatch.line.parking.Pass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParkingTalkTest {
  private static final Car SONATA = PaperLots.SONATA;

  @Test
  void one_sentence_leads_to_the_list_and_two_taps_to_a_space() {
    PaperTalk rider = owner(PaperTalk.inKorean()).says("코엑스 주차 2시간");
    assertThat(rider.heard())
        .contains(
            "코엑스 근처 주차장 · 23:00~",
            "1. 코엑스 지하주차장 · 250 m (걸어서 5분) · 빈 자리 41 · 9,600원",
            "5분 전 기준",
            "높이 2.1 m까지",
            "전기차 충전 4기");
    rider.taps("1번 예약 · 코엑스 지하주차장");
    assertThat(rider.heard()).contains("어떤 차");
    rider.taps("쏘나타 12가3456 자동");
    NewBooking wish = booked(rider);
    assertThat(wish.lot()).isEqualTo(PaperLots.LOT);
    assertThat(wish.car()).isEqualTo(SONATA);
    assertThat(wish.from()).isEqualTo(PaperLots.NOW);
    assertThat(wish.until()).isEqualTo(PaperLots.in(120));
    assertThat(rider.isIdle()).isTrue();
  }

  @Test
  void step_by_step_it_is_asked_where_and_for_how_long() {
    PaperTalk rider = owner(PaperTalk.inEnglish()).says("/parking");
    assertThat(rider.heard()).contains("Where do you want to park?");
    rider.says("COEX");
    assertThat(rider.heard()).contains("for how long?");
    assertThat(rider.buttons()).contains("1 h", "2 h", "3 h", "4 h", "1 d");
    rider.says("sometime");
    assertThat(rider.heard()).contains("could not read that time", "for how long?");
    rider.taps("3 h");
    assertThat(rider.heard()).contains("41 free", "₩14,400");
  }

  @Test
  void a_typed_time_may_begin_tomorrow() {
    PaperTalk rider = owner(PaperTalk.inKorean()).says("코엑스 주차").says("내일 10시부터 2시간");
    rider.says("1").taps("쏘나타 12가3456 자동");
    assertThat(booked(rider).from()).isEqualTo(Instant.parse("2026-01-31T01:00:00Z"));
    assertThat(booked(rider).until()).isEqualTo(Instant.parse("2026-01-31T03:00:00Z"));
  }

  @Test
  void near_me_is_where_the_phone_is() {
    PaperTalk rider = owner(PaperTalk.inKorean()).says("근처 주차장 1시간");
    assertThat(rider.replies().getLast().ask()).isEqualTo(Reply.Ask.LOCATION);
    rider.sends(37.5118, 127.0592);
    assertThat(rider.heard()).contains("코엑스 지하주차장");
  }

  @Test
  void a_point_is_not_called_near_what_it_is_near_to_twice() {
    for (PaperTalk rider :
        List.of(PaperTalk.inKorean().says("주차"), PaperTalk.inEnglish().says("parking"))) {
      rider.sends(37.5670, 127.0200);
      assertThat(rider.heard())
          .containsPattern("(?i)근처|near")
          .doesNotContainPattern("(?i)근처 근처|near near");
    }
  }

  @Test
  void on_a_ride_its_destination_is_offered() {
    PaperTalk rider = owner(PaperTalk.inKorean()).rides(PaperCalls.riding()).says("/parking");
    rider.taps("지금 가는 곳: Hongdae");
    assertThat(rider.heard()).contains("Hongdae 근처");
  }

  @Test
  void place_and_time_may_be_changed_from_the_list() {
    PaperTalk rider = owner(PaperTalk.inKorean()).says("코엑스 주차 2시간").taps("시간 변경");
    assertThat(rider.heard()).contains("얼마나 세워 두세요?");
    rider.taps("1시간").taps("장소 변경").says("강남역");
    assertThat(rider.heard()).contains("강남역 근처", "4,800원");
    assertThat(rider.says("3시간").heard()).contains("14,400원");
  }

  @Test
  void a_lot_without_a_space_has_no_button() {
    PaperTalk rider =
        PaperTalk.inKorean().knows(PaperBooks.with(PaperLots.COEX).withFree(0)).says("코엑스 주차 2시간");
    assertThat(rider.heard()).contains("자리 없음");
    assertThat(rider.buttons()).containsExactly("발렛 부르기", "장소 변경", "시간 변경", "그만두기");
  }

  @Test
  void where_there_is_no_lot_that_is_said() {
    PaperTalk rider = PaperTalk.inKorean().knows(PaperBooks.EMPTY).says("코엑스 주차 2시간");
    assertThat(rider.heard()).contains("그 시간에 여는 주차장이 없어요");
  }

  @Test
  void a_time_that_cannot_be_booked_is_asked_again() {
    PaperTalk rider = owner(PaperTalk.inKorean()).says("코엑스 주차 5분");
    assertThat(rider.heard()).contains("10분 이상", "얼마나 세워 두세요?");
  }

  @Test
  void a_lot_that_sells_passes_asks_how_to_pay() {
    Pass pass = new Pass(Duration.ofHours(4), Money.won(8_000));
    Lot lot = PaperLots.lot(PaperLots.TARIFF.withPass(pass), PaperLots.ATTENDANT);
    PaperTalk rider =
        PaperTalk.inKorean()
            .knows(PaperBooks.with(lot))
            .who(person -> person.owning(SONATA))
            .says("코엑스 주차 2시간")
            .says("1")
            .taps("쏘나타 12가3456 자동");
    assertThat(rider.buttons()).contains("시간 요금 9,600원", "4시간권 · 모두 8,000원");
    rider.taps("4시간권 · 모두 8,000원");
    assertThat(booked(rider).pass()).contains(pass);
  }

  @Test
  void a_booked_space_is_shown_by_status_and_from_the_question() {
    PaperTalk rider = booker(PaperLots.held()).says("/status");
    assertThat(rider.heard())
        .contains("예약됐어요 · 코엑스 지하주차장", "23:20까지 비워 둬요", "입차 번호 7310", "예상 9,600원");
    assertThat(rider.buttons()).containsExactly("길찾기", "시간 늘리기", "예약 취소");
    rider.says("/parking").taps("🅿️ 코엑스 지하주차장 예약 · 23:00~2026. 1. 31. 01:00");
    assertThat(rider.heard()).contains("입차 번호 7310");
  }

  @Test
  void more_time_is_priced_before_it_is_agreed() {
    PaperTalk rider = booker(PaperLots.entered()).says("/status").taps("시간 늘리기");
    assertThat(rider.heard()).contains("얼마나 늘릴까요?");
    assertThat(rider.buttons()).contains("1시간 · 2026. 1. 31. 01:00까지 · 4,800원 더");
    rider.says("2시간");
    assertThat(rider.heard()).contains("9,600원이 더해져서 모두 19,200원이에요");
    rider.taps("늘리기");
    assertThat(rider.deeds())
        .containsExactly(command(new BookingCommand.Extend(PaperCalls.RIDER, PaperLots.in(180))));
  }

  @Test
  void a_typed_end_lengthens_up_to_it() {
    PaperTalk rider = booker(PaperLots.entered()).says("/status").taps("시간 늘리기").says("새벽 2시까지");
    rider.taps("늘리기");
    assertThat(rider.deeds())
        .containsExactly(command(new BookingCommand.Extend(PaperCalls.RIDER, PaperLots.in(180))));
  }

  @Test
  void when_the_space_is_promised_no_more_time_is_offered() {
    PaperTalk rider =
        PaperTalk.inKorean()
            .knows(PaperBooks.with(PaperLots.entered()).refusing(BookingRefusal.SPACE_PROMISED))
            .says("/status")
            .taps("시간 늘리기");
    assertThat(rider.heard()).contains("다른 분이 예약하셨어요");
    assertThat(rider.isIdle()).isTrue();
  }

  @Test
  void who_leaves_now_gives_the_rest_back() {
    PaperTalk rider = booker(PaperLots.entered()).says("/status").taps("지금 나갈게요");
    assertThat(rider.deeds())
        .containsExactly(command(new BookingCommand.LeaveEarly(PaperCalls.RIDER, PaperLots.in(5))));
  }

  @Test
  void who_overstays_sees_what_it_costs() {
    PaperTalk rider = booker(PaperLots.overstaying()).says("/status");
    assertThat(rider.heard()).contains("주차 시간이 지났어요", "지금까지 9,600원");
    rider.taps("1시간 늘리기");
    assertThat(rider.heard()).contains("2026. 1. 31. 00:00까지 늘리면");
  }

  @Test
  void a_booking_is_cancelled_by_one_tap() {
    PaperTalk rider = booker(PaperLots.held()).says("/status").taps("예약 취소");
    assertThat(rider.deeds()).containsExactly(command(new BookingCommand.Cancel(PaperCalls.RIDER)));
  }

  @Test
  void another_persons_booking_does_not_exist() {
    PaperTalk stranger =
        PaperTalk.inKorean()
            .knows(PaperBooks.with(PaperLots.held()))
            .works(PaperTalk.driver(new Duty.Off(PaperLots.NOW)));
    for (Act act : List.of(Act.SHOW, Act.EXTEND, Act.HOUR, Act.GO)) {
      stranger.tapsData(data(act.button("-", PaperLots.ID.value())));
      assertThat(stranger.heard()).contains("그 예약은 더 이상 없어요");
    }
  }

  @Test
  void others_are_looked_for_near_a_lot_that_was_full() {
    PaperTalk rider = owner(PaperTalk.inKorean());
    rider.tapsData(
        data(
            Act.near(
                PaperLots.LOT,
                PaperLots.in(-30),
                PaperLots.in(90),
                new Words(Language.KO, PaperTalk.SEOUL))));
    assertThat(rider.heard()).contains("코엑스 근처 주차장 · 23:00~2026. 1. 31. 01:00", "코엑스 지하주차장");
  }

  static List<Act> acts() {
    return List.of(Act.values());
  }

  /** Old, made-up and other people's buttons. */
  @ParameterizedTest
  @MethodSource("acts")
  void whatever_button_is_tapped_gets_an_answer(Act act) {
    for (String subject :
        List.of(
            "",
            "booking-1",
            "coex",
            "x y",
            "a.b",
            "a.b.c",
            "booking-1.7310",
            "rider.electric",
            "electric",
            "coex.1.99",
            "coex.99999999999.1")) {
      for (PaperTalk talk :
          List.of(
              booker(PaperLots.held()),
              PaperTalk.inEnglish().operates(),
              owner(PaperTalk.inKorean()))) {
        talk.tapsData(data(act.button("-", subject)));
        assertThat(talk.replies().size() + talk.deeds().size()).as(act + subject).isPositive();
      }
    }
  }

  private static PaperTalk owner(PaperTalk talk) {
    return talk.knows(PaperBooks.with(PaperLots.COEX)).who(person -> person.owning(SONATA));
  }

  private static PaperTalk booker(Booking booking) {
    return PaperTalk.inKorean().knows(PaperBooks.with(booking));
  }

  private static NewBooking booked(PaperTalk rider) {
    return rider.deeds().stream()
        .filter(ParkingDeed.Book.class::isInstance)
        .map(deed -> ((ParkingDeed.Book) deed).wish())
        .findFirst()
        .orElseThrow();
  }

  private static ParkingDeed command(BookingCommand command) {
    return new ParkingDeed.Command(PaperLots.ID, command);
  }

  static String data(Button button) {
    return ((Button.Choice) button).data();
  }
}
