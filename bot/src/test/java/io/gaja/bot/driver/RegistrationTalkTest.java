package io.gaja.bot.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrationTalkTest {
  private static final Incoming OWN_PHONE = new Incoming.Contact("01000000000", true);
  private static final Duty OFF = new Duty.Off(PaperCalls.NOW);

  @Test
  void a_driver_registers_with_name_phone_car_plate_and_licence() {
    PaperTalk driver = PaperTalk.inKorean().says("/driver");
    assertThat(driver.heard()).contains("성함이 어떻게 되세요?");
    driver.says(" 김기사 ");
    assertThat(driver.replies().getLast().ask()).isEqualTo(Reply.Ask.CONTACT);
    assertThat(driver.does(OWN_PHONE).heard()).contains("어떤 일을 하시겠어요?");
    assertThat(driver.taps("🚕 택시").taps("다음").heard()).contains("차는 무엇인가요?");
    assertThat(driver.says("흰색 쏘나타").heard()).contains("번호판");
    driver.says("서울 12가 3456");
    assertThat(driver.replies().getLast().ask()).isEqualTo(Reply.Ask.PHOTO);
    driver.does(new Incoming.Photo("licence"));

    assertThat(driver.heard()).contains("확인 중이에요");
    assertThat(driver.isIdle()).isTrue();
    assertThat(driver.who().phone()).contains("01000000000");
    assertThat(driver.who().licence()).contains("licence");
    Driver applicant = ((Deed.Apply) driver.deeds().getLast()).applicant();
    assertThat(applicant.name()).isEqualTo("김기사");
    assertThat(applicant.vehicle().orElseThrow().plate()).isEqualTo("서울 12가 3456");
    assertThat(applicant.standing()).isInstanceOf(Standing.Applied.class);
  }

  @Test
  void the_example_of_a_plate_can_be_typed_by_whoever_reads_english() {
    PaperTalk driver = PaperTalk.inEnglish().says("/driver").says("Alex Kim").does(OWN_PHONE);
    driver.taps("🚕 Taxi").taps("Next").says("white Sonata");
    assertThat(driver.heard()).contains("12ga 3456").matches("\\p{ASCII}+");
    driver.says("12ga 3456");
    assertThat(driver.replies().getLast().ask()).isEqualTo(Reply.Ask.PHOTO);
  }

  @Test
  void a_designated_driver_says_what_they_may_drive_and_how_they_come() {
    PaperTalk driver = PaperTalk.inKorean().says("/driver").says("이기사").does(OWN_PHONE);
    driver.taps("🚗 대리운전").taps("다음");
    assertThat(driver.heard()).contains("수동 변속기 차도").doesNotContain("차는 무엇인가요?");
    driver.taps("수동도 가능").taps("1종 보통").taps("걸어서");
    assertThat(driver.heard()).contains("운전면허증 사진을");
    driver.does(new Incoming.Photo("licence"));
    Driver applicant = ((Deed.Apply) driver.deeds().getLast()).applicant();
    assertThat(applicant.vehicle()).isEmpty();
    assertThat(applicant.skills()).containsExactlyInAnyOrder(Skill.MANUAL_GEARBOX, Skill.VAN);
    assertThat(applicant.mobility()).isEqualTo(Mobility.ON_FOOT);
  }

  @Test
  void somebody_elses_contact_and_a_typed_number_are_not_taken() {
    PaperTalk driver = PaperTalk.inKorean().says("/driver").says("김기사");
    driver.does(new Incoming.Contact("01011112222", false));
    assertThat(driver.heard()).contains("다른 분의 연락처예요", "연락처를 공유해 주세요");
    assertThat(driver.says("010-1234-5678").heard()).contains("아래 버튼으로 본인 연락처를");
  }

  @Test
  void a_name_without_end_and_an_empty_plate_are_asked_again() {
    PaperTalk driver = PaperTalk.inKorean().says("/driver").says("가".repeat(41));
    assertThat(driver.heard()).contains("1~40자", "성함이");
    driver.says("김기사").does(OWN_PHONE).taps("🚕 택시").taps("다음").says("흰".repeat(41));
    assertThat(driver.heard()).contains("1~40자", "차는 무엇인가요?");
    driver.says("흰색 쏘나타").says(" ").says("9".repeat(41));
    assertThat(driver.heard()).contains("1~40자", "번호판");
  }

  @Test
  void a_licence_in_words_is_no_licence() {
    PaperTalk driver = atLicence().says("12-34-567890");
    assertThat(driver.heard()).contains("사진으로 보내 주세요");
    assertThat(driver.deeds()).isEmpty();
  }

  @Test
  void a_taxi_can_be_called_where_no_words_are_expected() {
    assertThat(atLicence().says("강남역에서 이태원역까지 택시").heard()).contains("출발  강남역");
  }

  @Test
  void a_name_that_sounds_like_an_order_is_a_name() {
    PaperTalk driver = PaperTalk.inEnglish().says("/driver").says("Cab");
    assertThat(driver.heard()).contains("share your phone number");
  }

  @Test
  void whoever_waits_is_told_to_wait_and_whoever_was_rejected_may_apply_again() {
    PaperTalk applicant = as(new Standing.Applied(PaperCalls.NOW)).says("/driver");
    assertThat(applicant.heard()).contains("아직 확인 중이에요");
    PaperTalk rejected = as(new Standing.Rejected(PaperCalls.NOW)).says("/driver");
    assertThat(rejected.heard()).contains("성함이 어떻게 되세요?");
  }

  @Test
  void an_application_can_be_left_at_any_question() {
    PaperTalk driver = atLicence().taps("그만두기");
    assertThat(driver.isIdle()).isTrue();
    assertThat(driver.who().phone()).isEmpty();
  }

  private static PaperTalk atLicence() {
    return PaperTalk.inKorean()
        .says("/driver")
        .says("김기사")
        .does(OWN_PHONE)
        .taps("🚕 택시")
        .taps("다음")
        .says("흰색 쏘나타")
        .says("서울 12가 3456");
  }

  private static PaperTalk as(Standing standing) {
    return PaperTalk.inKorean().works(PaperTalk.driver(OFF, standing, Optional.empty()));
  }
}
