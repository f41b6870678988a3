package io.gaja.bot.line.parking;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingCommand;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.NewLot;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LotTalkTest {
  private static final PersonId ME = PaperCalls.RIDER;

  @Test
  void a_lot_is_described_by_questions_and_sent_to_the_operators() {
    PaperTalk attendant = PaperTalk.inKorean().says("/lot");
    assertThat(attendant.heard()).contains("주차장을 맡고 계세요?");
    attendant.taps("주차장 등록").says("코엑스 지하주차장");
    assertThat(attendant.replies().getLast().ask()).isEqualTo(Reply.Ask.LOCATION);
    attendant.sends(37.5118, 127.0592).says("120대").taps("10분").says("10분 500원");
    attendant.says("2만원").taps("없음").taps("주말 무료").says("4시간 8,000원, 하루 15,000원");
    attendant.taps("표준 할인").says("07:00-23:00").says("2.1m").says("4");
    assertThat(attendant.heard())
        .contains(
            "코엑스 지하주차장 · 이대로 신청할까요?",
            "120대",
            "여는 시간 07:00~23:00",
            "높이 2.1 m까지",
            "전기차 충전 4기",
            "처음 10분 무료",
            "10분 500원",
            "하루 최대 20,000원",
            "주말: 10분 0원",
            "4시간권 8,000원",
            "1일권 15,000원",
            "장애인 80%");
    attendant.taps("신청");
    NewLot lot = registered(attendant);
    assertThat(lot.attendant()).isEqualTo(ME);
    assertThat(lot.premises().place().point()).isEqualTo(new Point(37.5118, 127.0592));
    assertThat(lot.tariff().passes()).hasSize(2);
    assertThat(attendant.isIdle()).isTrue();
  }

  @Test
  void a_plain_lot_takes_a_thumb_and_a_few_numbers() {
    PaperTalk attendant = PaperTalk.inEnglish().says("/lot").taps("Register a lot").says("My lot");
    attendant.says("COEX").says("30").taps("None").taps("10 min ₩500");
    for (int none = 0; none < 4; none++) {
      attendant.taps("None");
    }
    attendant.taps("None").taps("24 hours").taps("None").taps("None").taps("Send");
    NewLot lot = registered(attendant);
    assertThat(lot.hours()).isEqualTo(OpeningHours.ALWAYS);
    assertThat(lot.tariff())
        .isEqualTo(ParkingTariff.perUnit(Duration.ofMinutes(10), Money.won(500)));
    assertThat(lot.premises().chargers()).isZero();
  }

  @Test
  void what_cannot_be_read_is_asked_again() {
    PaperTalk attendant = PaperTalk.inKorean().says("/lot").taps("주차장 등록").says("이름");
    attendant.says("코엑스").says("많이");
    assertThat(attendant.heard()).contains("1에서 5000 사이", "몇 대까지");
    attendant.says("100").taps("없음").says("비싸요");
    assertThat(attendant.heard()).contains("“10분 500원”처럼", "몇 분에 얼마");
  }

  @Test
  void one_may_go_back_a_question_at_a_time() {
    PaperTalk attendant = PaperTalk.inKorean().says("/lot").taps("주차장 등록").says("코엑스 주차장");
    attendant.says("코엑스").says("100").taps("돌아가기");
    assertThat(attendant.heard()).contains("몇 대까지");
    assertThat(attendant.taps("돌아가기").heard()).contains("어디에 있나요?");
    assertThat(attendant.taps("그만두기").isIdle()).isTrue();
  }

  @Test
  void the_card_of_the_lot_says_what_is_free_and_who_comes() {
    PaperTalk attendant = attendant(PaperLots.held());
    assertThat(attendant.says("/lot").heard())
        .contains(
            "코엑스 지하주차장 · 빈 자리 41 / 120",
            "그냥 온 차 76",
            "올 차 1",
            "올 차 12가3456 · 23:00~2026. 1. 31. 01:00 · 입차 번호 7310",
            "오늘 12대 나감 · 143,000원");
    assertThat(attendant.buttons())
        .containsExactly("빈 자리 −1", "빈 자리 +1", "만차", "차 목록", "관리인 추가", "주차장 목록");
  }

  @Test
  void walk_ins_are_counted_by_the_free_spaces() {
    PaperTalk attendant = attendant(PaperLots.held()).says("/lot").taps("빈 자리 −1");
    assertThat(attendant.deeds())
        .containsExactly(new ParkingDeed.CountWalkIns(PaperLots.LOT, ME, 1));
    attendant.taps("빈 자리 +1");
    assertThat(attendant.deeds())
        .containsExactly(new ParkingDeed.CountWalkIns(PaperLots.LOT, ME, -1));
  }

  @Test
  void a_full_lot_is_closed_and_opened_again() {
    PaperTalk attendant = attendant(PaperLots.held()).says("/lot").taps("만차");
    assertThat(attendant.deeds()).containsExactly(new ParkingDeed.MarkFull(PaperLots.LOT, ME));
    PaperTalk full = PaperTalk.inKorean().knows(PaperBooks.with(PaperLots.full(ME))).says("/lot");
    assertThat(full.heard()).contains("코엑스 지하주차장 · 만차로 표시되어 있어요").doesNotContain("빈 자리 41");
    full.taps("다시 받기");
    assertThat(full.deeds()).containsExactly(new ParkingDeed.OpenAgain(PaperLots.LOT, ME));
  }

  @ParameterizedTest
  @CsvSource({
    "빈 자리 +1, -1",
    "+1, -1",
    "하나 나갔어요, -1",
    "두 대 나갔어요, -2",
    "One space more, -1",
    "one car left, -1",
    "빈 자리 −1, 1",
    "-1, 1",
    "한 대 들어왔어요, 1",
    "One space less, 1",
    "빈자리 5, 36",
    "45 free, -4",
  })
  void the_free_spaces_are_counted_in_words_as_well(String words, int walkIns) {
    assertThat(attendant(PaperLots.held()).says(words).deeds())
        .containsExactly(new ParkingDeed.CountWalkIns(PaperLots.LOT, ME, walkIns));
  }

  @ParameterizedTest
  @ValueSource(strings = {"만차", "만차예요!", "Full"})
  void a_lot_is_full_when_its_attendant_says_so(String words) {
    assertThat(attendant(PaperLots.held()).says(words).deeds())
        .containsExactly(new ParkingDeed.MarkFull(PaperLots.LOT, ME));
  }

  @Test
  void a_full_lot_is_opened_in_words_before_its_spaces_are_counted() {
    PaperTalk full = PaperTalk.inKorean().knows(PaperBooks.with(PaperLots.full(ME)));
    assertThat(full.says("빈 자리 5").heard()).contains("먼저 “다시 받기”");
    assertThat(full.deeds()).isEmpty();
    assertThat(full.says("다시 받기").deeds())
        .containsExactly(new ParkingDeed.OpenAgain(PaperLots.LOT, ME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"입차", "출차", "차 목록"})
  void which_car_came_or_went_is_chosen_from_the_list(String words) {
    assertThat(attendant(PaperLots.held()).says(words).heard()).contains("들어오거나 나간 차");
  }

  @Test
  void the_same_words_are_about_no_lot_from_somebody_who_runs_none() {
    PaperTalk rider = PaperTalk.inKorean().says("입차");
    assertThat(rider.heard()).contains("어디에 주차하세요?");
    assertThat(PaperTalk.inKorean().says("만차").deeds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7310", "3456", "12가3456", "12가 3456"})
  void a_typed_number_or_plate_finds_the_car_at_the_entrance(String typed) {
    PaperTalk attendant = attendant(PaperLots.held()).says(typed);
    assertThat(attendant.heard()).contains("🅿️ 예약 · 12가3456", "7310");
    attendant.taps("입차");
    Optional<String> number = typed.equals("7310") ? Optional.of("7310") : Optional.empty();
    assertThat(attendant.deeds()).containsExactly(command(new BookingCommand.Enter(ME, number)));
  }

  @Test
  void a_number_that_nobody_has_is_told() {
    assertThat(attendant(PaperLots.held()).says("9999").heard())
        .contains("“9999” 번호로는 예약을 찾지 못했어요");
    assertThat(PaperTalk.inKorean().says("9999").heard()).contains("잘 못 알아들었어요");
  }

  @Test
  void a_car_leaves_by_one_tap() {
    PaperTalk attendant = attendant(PaperLots.entered()).says("/lot").taps("차 목록");
    attendant.taps("출차 · 12가3456 · 22:00~2026. 1. 31. 00:00");
    assertThat(attendant.deeds())
        .containsExactly(command(new BookingCommand.Leave(ME, Optional.empty())));
  }

  @Test
  void a_car_that_went_unseen_leaves_at_the_time_the_attendant_knows() {
    PaperTalk attendant = attendant(PaperLots.overstaying());
    attendant.tapsData(ParkingTalkTest.data(Act.GONE.button("-", PaperLots.ID.value())));
    assertThat(attendant.heard()).contains("언제쯤 나갔나요?");
    attendant.taps("1시간 전");
    assertThat(attendant.deeds())
        .containsExactly(command(new BookingCommand.Leave(ME, Optional.of(PaperLots.in(-60)))));
  }

  @Test
  void a_booking_is_turned_down_only_when_asked_twice() {
    PaperTalk attendant = attendant(PaperLots.held()).says("7310").taps("받을 수 없어요");
    assertThat(attendant.deeds()).isEmpty();
    attendant.taps("네, 받을 수 없어요");
    assertThat(attendant.deeds())
        .containsExactly(command(new BookingCommand.CancelByAttendant(ME)));
  }

  @Test
  void another_attendant_is_added_by_their_code() {
    PaperTalk newcomer = PaperTalk.inKorean().says("/lot").taps("다른 주차장 함께 보기");
    assertThat(newcomer.heard()).contains(ME.value());
    PaperTalk attendant = attendant(PaperLots.held()).says("/lot").taps("관리인 추가");
    assertThat(attendant.says("somebody").heard()).contains("코드를 가진 분을 찾지 못했어요");
    attendant.says("newcomer");
    assertThat(attendant.heard()).contains("김철수 님을 관리인으로 추가할까요?");
    attendant.taps("맞아요");
    assertThat(attendant.deeds())
        .containsExactly(new ParkingDeed.AddAttendant(PaperLots.LOT, ME, new PersonId("newcomer")));
  }

  @Test
  void who_runs_several_lots_chooses_one() {
    Lot north = PaperLots.named("north", "북쪽 주차장", "", ME);
    List<Lot> lots = List.of(north, PaperLots.lot(PaperLots.TARIFF, ME));
    PaperTalk attendant = PaperTalk.inKorean().knows(PaperBooks.of(lots)).says("/lot");
    assertThat(attendant.heard()).contains("어느 주차장인가요?");
    assertThat(attendant.taps("코엑스 지하주차장").heard()).contains("빈 자리");
    assertThat(attendant.says("만차").heard()).contains("어느 주차장인가요?");
    assertThat(attendant.deeds()).isEmpty();
  }

  @Test
  void lots_of_one_name_are_told_apart_by_where_they_are_or_else_by_a_number() {
    List<Lot> lots =
        List.of(
            PaperLots.named("one", "우리 주차장", "테헤란로 1", ME),
            PaperLots.named("two", "우리 주차장", "테헤란로 2", ME),
            PaperLots.named("three", "우리 주차장", "테헤란로 2", ME),
            PaperLots.named("four", "남의 주차장", "테헤란로 2", ME));
    PaperTalk attendant = PaperTalk.inKorean().knows(PaperBooks.of(lots)).says("/lot");
    assertThat(attendant.buttons())
        .startsWith("우리 주차장 · 테헤란로 1", "우리 주차장 · 2", "우리 주차장 · 3", "남의 주차장");
  }

  @Test
  void a_lot_that_is_not_approved_yet_says_so() {
    PaperTalk attendant =
        PaperTalk.inKorean().knows(PaperBooks.with(PaperLots.waiting(ME))).says("/lot");
    assertThat(attendant.heard()).contains("확인 중이에요");
  }

  @Test
  void another_persons_lot_shows_nothing() {
    PaperTalk stranger = PaperTalk.inKorean().knows(PaperBooks.with(PaperLots.held()));
    for (Act act : List.of(Act.LOT, Act.LIST, Act.ADD)) {
      stranger.tapsData(ParkingTalkTest.data(act.button("-", PaperLots.LOT.value())));
      assertThat(stranger.heard()).contains("이 주차장의 관리인만 할 수 있어요");
    }
  }

  @Test
  void operators_decide_about_lots_and_nobody_else() {
    String yes = ParkingTalkTest.data(Act.LOTYES.button("-", "coex"));
    assertThat(PaperTalk.inKorean().tapsData(yes).heard()).contains("운영자만");
    PaperTalk operator = PaperTalk.inKorean().operates().tapsData(yes);
    assertThat(operator.deeds()).containsExactly(new ParkingDeed.JudgeLot(PaperLots.LOT, true));
  }

  private static PaperTalk attendant(Booking booking) {
    Lot mine = PaperLots.lot(PaperLots.TARIFF, ME);
    return PaperTalk.inKorean().knows(PaperBooks.with(mine, booking));
  }

  private static NewLot registered(PaperTalk attendant) {
    return ((ParkingDeed.Register) attendant.deeds().getFirst()).lot();
  }

  private static ParkingDeed command(BookingCommand command) {
    return new ParkingDeed.Command(PaperLots.ID, command);
  }
}
