package io.gaja.bot.line.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.card.DriverCard;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperLines;
import io.gaja.bot.conversation.PaperRide;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.ServiceArea;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * One line more beside the real ones. Whoever adds a line writes what is in this folder, its two
 * bundles, and one entry each in the lists of {@code setup}; nothing else knows of it.
 */
class NewLineTest {
  private static final PaperLines LINES =
      PaperLines.real().and(new TransferTalk(ServiceArea.seoul()::contains), new TransferLine());

  @Test
  void it_stands_in_the_menu_in_the_help_and_among_the_commands() {
    PaperTalk rider = korean().says("/start");
    assertThat(rider.buttons()).startsWith("🚕 택시").endsWith("🚙 탁송", "내 정보");
    assertThat(rider.says("/help").heard()).contains("/taxi", "/transfer");
    assertThat(rider.says("/transfer").heard()).contains("어디서 타세요?");
    assertThat(PaperTalk.among(LINES, Language.EN).says("/menu").buttons())
        .contains("🚙 Car transfer");
  }

  @Test
  void it_is_ridden_from_the_menu_to_the_receipt() {
    PaperTalk rider = korean().says("/start").taps("🚙 탁송").says("강남역").says("이태원역");
    assertThat(rider.heard()).contains("🚙 탁송", "출발  강남역", "도착  이태원역", "30,000원");
    rider.taps("호출하기");
    PaperRide ride = new PaperRide(((Deed.Place) rider.deeds().getFirst()).call());
    assertThat(ride.call().line()).isEqualTo(TransferLine.CODE);

    Offer offer = ride.offer();
    assertThat(offered(ride.call(), offer).title()).startsWith("🔔 탁송 콜 · 650 m");

    ride.after(new CallCommand.Accept(PaperCalls.DRIVER));
    assertThat(rider.rides(ride.call()).says("/status").heard()).contains("기사님이 가고 있어요");
    ride.after(new CallCommand.Arrive(PaperCalls.DRIVER));
    ride.after(new CallCommand.Board(PaperCalls.DRIVER, Optional.of("4821")));
    assertThat(rider.rides(ride.call()).says("/status").heard()).contains("🚙 차가 이태원역 쪽으로 가고 있어요");

    Call done = ride.after(new CallCommand.Finish(PaperCalls.DRIVER, Optional.empty()));
    rider.rides(done).tapsVerb(Verb.RECEIPT, done.id().value());
    assertThat(rider.heard()).contains("강남역에서 이태원역까지", "합계 30,000원");
  }

  @Test
  void called_again_it_is_the_same_line() {
    PaperTalk rider = korean().says("/transfer").says("강남역").says("이태원역").taps("호출하기");
    PaperRide ride = new PaperRide(((Deed.Place) rider.deeds().getFirst()).call());
    Call cancelled = ride.after(new CallCommand.CancelByRider(PaperCalls.RIDER));
    assertThat(cancelled.state()).isInstanceOf(CallState.Cancelled.class);
    rider.tapsVerb(Verb.ASK_FOR, cancelled.line().value()).says("강남역").says("이태원역");
    assertThat(rider.heard()).contains("🚙 탁송");
  }

  @Test
  void a_taxi_says_of_itself_what_it_always_said() {
    PaperTalk rider = korean().rides(PaperCalls.riding()).says("/status");
    assertThat(rider.heard()).contains("🚕 Hongdae 쪽으로 가는 중");
  }

  @Test
  void who_drives_for_it_is_asked_about_licence_and_legs_and_not_about_a_car() {
    PaperTalk driver = atWork().taps("🚙 탁송");
    assertThat(driver.buttons()).startsWith("🚕 택시").endsWith("✅ 🚙 탁송 · 골랐어요", "다음", "그만두기");
    assertThat(driver.taps("다음").heard()).contains("수동");
    assertThat(driver.taps("수동도 가능").heard()).contains("몇 종");
    assertThat(driver.taps("1종 보통").heard()).contains("어떻게 가세요?");
    assertThat(driver.taps("킥보드·자전거").heard()).contains("운전면허증 사진");

    Driver applicant = applied(driver);
    assertThat(applicant.lines()).containsExactly(TransferLine.CODE);
    assertThat(applicant.vehicle()).isEmpty();
    assertThat(applicant.skills()).containsExactlyInAnyOrder(Skill.MANUAL_GEARBOX, Skill.VAN);
    assertThat(applicant.mobility()).isEqualTo(Mobility.SCOOTER);
  }

  @Test
  void who_does_both_is_asked_about_both() {
    PaperTalk driver = atWork().taps("🚙 탁송").taps("🚕 택시").taps("다음");
    driver.says("흰색 쏘나타").says("서울 12가 3456").taps("자동만").taps("2종 보통");
    driver.taps("차로 (2인 1조)");
    assertThat(driver.heard()).contains("택시운전자격증, 운전면허증 사진");

    Driver applicant = applied(driver);
    assertThat(applicant.lines()).containsExactlyInAnyOrder(TaxiLine.CODE, TransferLine.CODE);
    assertThat(applicant.vehicle()).isPresent();
    assertThat(applicant.skills()).isEmpty();
    assertThat(applicant.pair()).isTrue();
  }

  @Test
  void without_a_kind_of_work_there_is_no_way_on() {
    PaperTalk driver = atWork();
    assertThat(driver.buttons()).startsWith("🚕 택시").endsWith("🚙 탁송", "그만두기");
    assertThat(driver.taps("🚕 택시").taps("✅ 🚕 택시 · 골랐어요").buttons()).doesNotContain("다음");
    driver.tapsData(Verb.NEXT.code() + "::" + driver.version());
    assertThat(driver.heard()).contains("어떤 일을 하시겠어요?");
  }

  private static PaperTalk korean() {
    return PaperTalk.among(LINES, Language.KO);
  }

  private static PaperTalk atWork() {
    return korean().says("/driver").says("김기사").does(new Incoming.Contact("01000000000", true));
  }

  private static Driver applied(PaperTalk driver) {
    driver.does(new Incoming.Photo("licence"));
    return ((Deed.Apply) driver.deeds().getLast()).applicant();
  }

  private static Reply offered(Call call, Offer offer) {
    Words words = LINES.talks().words(call, new Words(Language.KO, PaperTalk.SEOUL));
    return DriverCard.offer(call, offer, Optional.empty(), PaperCalls.NOW, words);
  }
}
