package io.gaja.bot;

import static io.gaja.bot.Patiently.answers;
import static io.gaja.bot.Patiently.awaits;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Person;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An evening at a lot, in Korean, on the whole application: Soonja runs it and Minji parks there,
 * both on Telegram; the office sits at the web chat.
 */
class ParkingStoryTest {
  private static final Pattern ENTRY_NUMBER = Pattern.compile("입차 번호 (\\d{4})");

  private final StoryClock clock = new StoryClock();
  private BotApi telegram;
  private RunningGaja gaja;
  private Person soonja;
  private Person minji;
  private WebPerson office;

  @BeforeEach
  void the_evening_begins() {
    telegram = BotApi.start();
    gaja =
        RunningGaja.by(
            clock, "TELEGRAM_BOT_TOKEN=" + BotApi.TOKEN, "TELEGRAM_API_URL=" + telegram.url());
    soonja = telegram.person(601, "이순자", "ko");
    minji = telegram.person(602, "민지", "ko");
    office = new WebPerson(gaja::port, "ops", "ko");
  }

  @AfterEach
  void the_morning_comes() {
    office.close();
    gaja.close();
    telegram.close();
  }

  @Test
  void an_evening() {
    Attendants.opensALot(soonja, office);
    aCarComesWithoutABooking();
    minjiBooksTheLastSpace();
    soonjaLetsHerIn();
    minjiStaysAnHourLonger();
    andLongerThanThat();
    soonjaLetsHerOut();
    minjiBooksAgainAndDoesNotCome();
  }

  private void aCarComesWithoutABooking() {
    soonja.taps("빈 자리 −1");
    awaits(soonja, "봉은사길 주차장 · 빈 자리 1 / 2");
  }

  private void minjiBooksTheLastSpace() {
    minji.says("코엑스 주차 2시간");
    assertThat(awaits(minji, "1. 봉은사길 주차장").text()).contains("빈 자리 1 · 6,000원", "높이 2.3 m까지");
    minji.taps("1번 예약 · 봉은사길 주차장");
    answers(minji, "차종을", () -> minji.says("쏘나타"));
    answers(minji, "번호판을", () -> minji.says("12가3456"));
    answers(minji, "수동", () -> minji.taps("자동"));
    assertThat(awaits(minji, "예약됐어요 · 봉은사길 주차장").text()).contains("쏘나타 12가3456", "예상 6,000원");
    awaits(soonja, "🅿️ 예약 · 12가3456");
    awaits(soonja, "봉은사길 주차장 · 빈 자리 0 / 2");
  }

  private void soonjaLetsHerIn() {
    Matcher number = ENTRY_NUMBER.matcher(awaits(minji, "입차 번호").text());
    assertThat(number.find()).isTrue();
    soonja.says(number.group(1));
    soonja.taps("입차");
    awaits(minji, "주차 중 · 봉은사길 주차장");
    awaits(soonja, "🚗 들어옴 · 12가3456");
  }

  private void minjiStaysAnHourLonger() {
    clock.passes(Duration.ofMinutes(91));
    awaits(minji, "분 남았어요");
    minji.taps("1시간 늘리기");
    answers(minji, "3,000원이 더해져서 모두 9,000원", () -> minji.taps("늘리기"));
    awaits(minji, "까지 늘렸어요");
  }

  private void andLongerThanThat() {
    clock.passes(Duration.ofMinutes(124));
    assertThat(awaits(minji, "주차 시간이 지났어요").text()).contains("지금까지 11,000원");
    awaits(soonja, "시간 지남 · 12가3456");
  }

  private void soonjaLetsHerOut() {
    soonja.taps("출차");
    awaits(soonja, "✅ 출차 · 12가3456 · 11,000원");
    assertThat(awaits(minji, "출차했어요 · 11,000원").text()).contains("주차 요금 11,000원", "합계 11,000원");
    awaits(soonja, "오늘 1대 나감 · 11,000원");
  }

  private void minjiBooksAgainAndDoesNotCome() {
    minji.says("코엑스 주차 1시간");
    awaits(minji, "빈 자리 1 · 3,000원");
    minji.taps("1번 예약 · 봉은사길 주차장");
    answers(minji, "어떤 차인가요?", () -> minji.taps("쏘나타 12가3456 자동"));
    awaits(soonja, "봉은사길 주차장 · 빈 자리 0 / 2");
    clock.passes(Duration.ofMinutes(21));
    awaits(minji, "자리를 돌려 드렸어요");
    awaits(soonja, "오지 않은 예약 · 12가3456");
    awaits(soonja, "봉은사길 주차장 · 빈 자리 1 / 2");
  }
}
