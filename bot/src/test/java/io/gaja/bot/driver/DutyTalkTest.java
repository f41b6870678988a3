package io.gaja.bot.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutyTalkTest {
  private static final Point GANGNAM = new Point(37.4979, 127.0276);
  private static final Incoming LIVE = new Incoming.Location(GANGNAM, true, false);
  private static final Duty OFF = new Duty.Off(PaperCalls.NOW);
  private static final Duty FREE = new Duty.Free(PaperCalls.NOW);
  private static final Deed ON = new Deed.GoOnDuty(PaperCalls.DRIVER, GANGNAM);
  private static final Deed LEAVE = new Deed.GoOffDuty(PaperCalls.DRIVER);

  @Test
  void a_driver_goes_on_duty_by_sharing_the_live_location() {
    PaperTalk driver = driver(OFF).says("/driver");
    assertThat(driver.heard()).contains("기사 메뉴 · 쉬는 중", "Kim · 12-3456");
    driver.taps("🟢 콜 받기");
    assertThat(driver.replies().getLast().ask()).isEqualTo(Reply.Ask.LIVE_LOCATION);
    assertThat(driver.does(LIVE).deeds()).containsExactly(ON);
    assertThat(driver.isIdle()).isTrue();
  }

  @Test
  void the_home_to_drive_towards_is_taken_out_of_a_sentence() {
    PaperTalk driver = driver(FREE).tapsVerb(Verb.HOMEWARD, "").says("집은 합정역이에요");
    assertThat(driver.deeds()).first().isInstanceOf(Deed.GoHomeward.class);
    assertThat(driver.who().home()).map(Place::name).contains("합정역");
  }

  @Test
  void a_live_location_out_of_the_blue_means_work_too() {
    assertThat(driver(OFF).does(LIVE).deeds()).containsExactly(ON);
  }

  @Test
  void a_point_that_was_sent_once_or_passed_on_is_not_enough() {
    PaperTalk driver = driver(OFF).says("/driver").taps("🟢 콜 받기").sends(37.4979, 127.0276);
    assertThat(driver.heard()).contains("한 번 보낸 위치로는", "실시간 위치로 공유해 주세요");
    driver.does(new Incoming.Location(GANGNAM, true, true));
    assertThat(driver.heard()).contains("전달된 위치예요");
    assertThat(driver.deeds()).isEmpty();
  }

  @Test
  void whoever_is_still_sharing_need_not_share_again() {
    Position fresh = new Position(GANGNAM, PaperCalls.NOW.minusSeconds(10));
    assertThat(resting(fresh).says("/driver").taps("🟢 콜 받기").deeds()).containsExactly(ON);
    Position old = new Position(GANGNAM, PaperCalls.NOW.minus(Duration.ofMinutes(3)));
    assertThat(resting(old).says("/driver").taps("🟢 콜 받기").deeds()).isEmpty();
  }

  @Test
  void the_end_of_the_live_location_is_the_end_of_work() {
    assertThat(driver(FREE).does(new Incoming.LiveLocationEnded()).deeds()).containsExactly(LEAVE);
    assertThat(driver(OFF).does(new Incoming.LiveLocationEnded()).deeds()).isEmpty();
  }

  @Test
  void a_rider_who_watches_the_map_is_told_why_the_car_stands() {
    Incoming ended = new Incoming.LiveLocationEnded();
    assertThat(PaperTalk.inKorean().drives(PaperCalls.assigned()).does(ended).deeds())
        .containsExactly(LEAVE, new Deed.TellMapStands());
    assertThat(PaperTalk.inKorean().drives(PaperCalls.riding()).does(ended).deeds())
        .containsExactly(LEAVE);
  }

  @Test
  void a_driver_rests_with_one_tap() {
    assertThat(driver(FREE).says("/driver").taps("🔴 쉬기").deeds()).containsExactly(LEAVE);
  }

  @Test
  void the_menu_of_a_driver_with_a_job_brings_the_job_back() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.assigned()).says("/driver");
    assertThat(driver.heard()).contains("운행 중", "손님께 가는 중");
    assertThat(driver.buttons()).contains("도착했어요", "못 가요");
    assertThat(driver.says("/status").buttons()).contains("도착했어요");
  }

  @Test
  void a_driver_who_wants_to_ride_can_stop_going_on_duty_by_saying_so() {
    PaperTalk driver = driver(OFF).says("/driver").taps("🟢 콜 받기").says("강남역에서 이태원역까지 택시");
    assertThat(driver.heard()).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void the_day_is_summed_up() {
    PaperTalk driver = PaperTalk.inKorean().drives(PaperCalls.completed()).says("/today");
    assertThat(driver.heard()).contains("수입 18,900원", "운행 1건", "수락 100%", "23시 · 1건 18,900원");
    assertThat(driver(OFF).says("/today").heard()).contains("아직 운행이 없어요");
  }

  @Test
  void the_week_is_told_day_by_day() {
    PaperTalk driver =
        PaperTalk.inKorean().drives(PaperCalls.completed()).says("/today").taps("지난 7일 기록");
    assertThat(driver.heard())
        .contains("지난 7일 · 2026. 1. 24.부터", "수입 18,900원", "2026. 1. 30. · 1건 18,900원");
    assertThat(driver(OFF).says("/week").heard()).contains("운행이 없어요");
  }

  @Test
  void work_is_for_drivers() {
    assertThat(PaperTalk.inKorean().says("/today").heard()).contains("기사로 등록된 분만");
    PaperTalk applicant =
        PaperTalk.inKorean()
            .works(PaperTalk.driver(OFF, new Standing.Applied(PaperCalls.NOW), Optional.empty()));
    assertThat(applicant.says("/today").heard()).contains("아직 확인 중이에요");
  }

  private static PaperTalk driver(Duty duty) {
    return PaperTalk.inKorean().works(PaperTalk.driver(duty));
  }

  private static PaperTalk resting(Position position) {
    return PaperTalk.inKorean()
        .works(PaperTalk.driver(OFF, new Standing.Approved(PaperCalls.NOW), Optional.of(position)));
  }
}
