package io.gaja.bot.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.card.DriverCard;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.call.WayHome;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Homeward;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Rating;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a driver without a car is shown, agrees on and says of the own ways. */
class AgreementTalkTest {
  private static final Offer OFFER =
      Offer.plain(
              new OfferId("offer"),
              PaperCalls.DRIVER,
              new Distance(650),
              Duration.ofMinutes(9),
              PaperCalls.NOW.plusSeconds(20))
          .showing(new WayHome(12, Optional.of(new Distance(3_200)), true));
  private static final Call OFFERED =
      PaperCalls.inOwnCar(
          new CallState.Offering(1, List.of(OFFER), PaperCalls.NOW.plusSeconds(20)));

  @Test
  void an_offer_says_all_that_is_needed_for_a_yes_but_not_whose_car_it_is() {
    Words words = new Words(Language.KO, PaperTalk.SEOUL);
    Reply card = DriverCard.offer(OFFERED, OFFER, Optional.of(walker()), PaperCalls.NOW, words);
    assertThat(card.title()).contains("650 m", "걸어서 9분");
    assertThat(card.text())
        .contains("요금 18,900원", "손님 차 Sonata · 수동", "최근 콜 12건", "집까지 3.2 km · 지금보다 가까워져요")
        .doesNotContain("12-3456", "B12");
    assertThat(card.buttons().stream().flatMap(List::stream).map(Button::label))
        .containsExactly("✅ 수락", "거절", "다른 금액 제안");
  }

  @Test
  void the_job_says_which_car_where_it_stands_and_where_the_key_is() {
    Call assigned = PaperCalls.inOwnCar(PaperCalls.assigned().state());
    PaperTalk driver = PaperTalk.inKorean().drives(assigned).says("/driver");
    assertThat(driver.heard())
        .contains("요금 18,900원", "차  Sonata · 12-3456 · 수동", "위치  B3 B12", "키  at the desk");
  }

  @Test
  void an_agreed_price_ends_without_a_question_for_the_meter() {
    Call riding = PaperCalls.inOwnCar(PaperCalls.riding().state());
    PaperTalk driver = PaperTalk.inKorean().drives(riding).says("/driver").taps("운행 종료");
    assertThat(command(driver))
        .isEqualTo(new CallCommand.Finish(PaperCalls.DRIVER, Optional.empty()));
  }

  @Test
  void another_price_is_one_of_four_amounts_or_typed() {
    PaperTalk driver = asked().tapsVerb(Verb.COUNTER, PaperCalls.ID.value());
    assertThat(driver.heard()).contains("얼마면 가시겠어요?", "지금 18,900원");
    assertThat(driver.buttons())
        .containsExactly("21,900원", "24,900원", "27,900원", "30,900원", "그만두기");
    driver.taps("24,900원");
    assertThat(command(driver))
        .isEqualTo(new CallCommand.Counter(PaperCalls.DRIVER, Money.won(24_900)));

    PaperTalk typing = asked().tapsVerb(Verb.COUNTER, PaperCalls.ID.value()).says("많이요");
    assertThat(typing.heard()).contains("금액을 숫자로", "얼마면 가시겠어요?");
    typing.says("2만3천");
    assertThat(command(typing))
        .isEqualTo(new CallCommand.Counter(PaperCalls.DRIVER, Money.won(23_000)));
  }

  @Test
  void for_an_offer_that_is_gone_there_is_no_other_price() {
    Call assigned = PaperCalls.inOwnCar(PaperCalls.assigned().state());
    PaperTalk driver = PaperTalk.inKorean().works(walker()).remembers(assigned);
    driver.tapsVerb(Verb.COUNTER, PaperCalls.ID.value());
    assertThat(driver.heard()).contains("지나간 콜이에요");
    assertThat(driver.isIdle()).isTrue();
  }

  @Test
  void a_stop_is_agreed_on_or_not() {
    Call riding = PaperCalls.inOwnCar(PaperCalls.riding().state());
    PaperTalk driver = PaperTalk.inKorean().drives(riding);
    driver.tapsVerb(Verb.AGREE_STOP, PaperCalls.ID.value());
    assertThat(command(driver)).isEqualTo(new CallCommand.AnswerStop(PaperCalls.DRIVER, true));
    driver.tapsVerb(Verb.DECLINE_STOP, PaperCalls.ID.value());
    assertThat(command(driver)).isEqualTo(new CallCommand.AnswerStop(PaperCalls.DRIVER, false));
  }

  @Test
  void the_menu_tells_how_the_driver_comes_and_how_often_home_may_still_be_wished_for() {
    PaperTalk driver = PaperTalk.inKorean().works(walker()).says("/driver");
    assertThat(driver.heard()).contains("이동: 걸어서", "오늘 밤 2번 더");
    assertThat(driver.buttons()).contains("🏠 집 방향으로", "이동 방법 바꾸기");
    PaperTalk taxi = PaperTalk.inKorean().works(PaperTalk.driver(OFF)).says("/driver");
    assertThat(taxi.buttons()).doesNotContain("🏠 집 방향으로", "이동 방법 바꾸기");
  }

  @Test
  void towards_home_asks_where_that_is_once() {
    PaperTalk driver = PaperTalk.inKorean().works(walker()).says("/driver").taps("🏠 집 방향으로");
    assertThat(driver.heard()).contains("집이 어디예요?");
    driver.says("홍대").taps("홍대 AK플라자");
    assertThat(driver.deeds()).first().isInstanceOf(Deed.GoHomeward.class);
    assertThat(driver.who().home()).isPresent();
    driver.says("/driver").taps("🏠 집 방향으로");
    assertThat(driver.deeds()).singleElement().isInstanceOf(Deed.GoHomeward.class);
  }

  @Test
  void the_wish_to_go_home_can_be_taken_back() {
    Homeward on =
        new Homeward(LocalDate.of(2026, 1, 30), 1, PaperCalls.NOW.plus(Duration.ofHours(9)));
    PaperTalk driver = PaperTalk.inKorean().works(walker(Optional.of(on))).says("/driver");
    assertThat(driver.heard()).contains("집 방향 콜이 먼저예요");
    driver.taps("집 방향 끄기");
    assertThat(driver.deeds()).containsExactly(new Deed.EndHomeward(PaperCalls.DRIVER));
  }

  @Test
  void a_driver_changes_how_they_come() {
    PaperTalk driver = PaperTalk.inKorean().works(walker()).says("/driver").taps("이동 방법 바꾸기");
    driver.taps("차로 (2인 1조)");
    assertThat(driver.deeds())
        .containsExactly(new Deed.ChangeProfile(PaperCalls.DRIVER, Mobility.CAR, true));
  }

  @Test
  void a_home_that_is_saved_is_known_to_the_offers_too() {
    PaperTalk driver = PaperTalk.inKorean().works(walker()).says("/me").taps("집 정하기").says("강남역");
    assertThat(driver.deeds()).last().isInstanceOf(Deed.LiveAt.class);
  }

  private static final Duty.Off OFF = new Duty.Off(PaperCalls.NOW);

  private static PaperTalk asked() {
    return PaperTalk.inKorean().works(walker()).remembers(OFFERED);
  }

  private static Driver walker() {
    return walker(Optional.empty());
  }

  private static Driver walker(Optional<Homeward> homeward) {
    return new Driver(
        PaperCalls.DRIVER,
        "Kim",
        Set.of(DesignatedLine.CODE),
        Profile.moving(Mobility.ON_FOOT, Set.of(Skill.MANUAL_GEARBOX)),
        new Standing.Approved(PaperCalls.NOW),
        OFF,
        Optional.empty(),
        Rating.NONE,
        Optional.empty(),
        homeward,
        Optional.empty());
  }

  private static CallCommand command(PaperTalk talk) {
    return ((Deed.Command) talk.deeds().getLast()).command();
  }
}
