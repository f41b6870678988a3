package io.gaja.bot;

import static io.gaja.bot.Patiently.answers;
import static io.gaja.bot.Patiently.awaits;
import static io.gaja.bot.Patiently.find;
import static io.gaja.bot.Patiently.taps;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Person;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Home by designated driver from where the car was left, with one receipt of both parts, on the
 * whole application: in Korean on Telegram from a lot, in English at the web chat from a valet.
 */
class TogetherStoryTest {
  private final StoryClock clock = new StoryClock();
  private BotApi telegram;
  private RunningGaja gaja;
  private WebPerson office;

  @BeforeEach
  void the_evening_begins() {
    telegram = BotApi.start();
    gaja =
        RunningGaja.by(
            clock, "TELEGRAM_BOT_TOKEN=" + BotApi.TOKEN, "TELEGRAM_API_URL=" + telegram.url());
    office = new WebPerson(gaja::port, "ops", "ko");
  }

  @AfterEach
  void the_morning_comes() {
    office.close();
    gaja.close();
    telegram.close();
  }

  @Test
  void minji_parks_dines_and_is_driven_home() {
    Person soonja = telegram.person(801, "이순자", "ko");
    Person minji = telegram.person(802, "민지", "ko");
    Person kim = telegram.person(803, "김철수", "ko");
    Attendants.opensALot(soonja, office);
    parks(minji, soonja);
    clock.passes(Duration.ofMinutes(41));
    Applicants.startsWork(kim, office, "김철수", "🚗 대리운전");

    var _ = awaits(minji, "분 남았어요");
    taps(minji, "대리 불러서 집에 가기");
    answers(minji, "어디로 가세요?", () -> minji.says("홍대입구역"));
    assertThat(awaits(minji, "운행 보험 포함").text()).contains("봉은사길 주차장", "쏘나타 · 12가3456 · 자동");
    Patiently.tapsWhatBegins(minji, "기본 ");
    answers(kim, "🔔 대리 콜", () -> kim.taps("✅ 수락"));
    String number = find("확인 번호 (\\d{4})", awaits(minji, "김철수 기사님이 걸어서 오고 있어요").text());
    String longer = find("기사님이 오는 동안 (.+)까지", awaits(minji, "늘려 두었어요").text());
    assertThat(awaits(soonja, longer + "까지 예약").text()).contains("12가3456");

    taps(kim, "도착했어요");
    taps(kim, "출발");
    answers(kim, "확인 번호 네 자리", () -> kim.says(number));
    taps(soonja, "출차");
    var _ = awaits(minji, "출차했어요");
    taps(kim, "운행 종료");
    var _ = awaits(kim, "오늘 1건");
    String receipt = awaits(minji, "모두 합쳐").text();
    assertThat(receipt).contains("봉은사길 주차장에서 홍대입구역까지", "🅿️ 봉은사길 주차장 주차 · ");
    assertThat(won("모두 합쳐 ", receipt)).isEqualTo(won("약속한 요금 ", receipt) + won("주차 요금 ", receipt));
    taps(minji, "영수증");
    assertThat(minji.hears().getLast().text()).isEqualTo(receipt);
  }

  private static long won(String item, String receipt) {
    return Long.parseLong(find(item + "([0-9,]+)원", receipt).replace(",", ""));
  }

  private static void parks(Person minji, Person soonja) {
    minji.says("코엑스 주차 1시간");
    taps(minji, "1번 예약 · 봉은사길 주차장");
    answers(minji, "차종을", () -> minji.says("쏘나타"));
    answers(minji, "번호판을", () -> minji.says("12가3456"));
    answers(minji, "수동", () -> minji.taps("자동"));
    String number = find("입차 번호 (\\d{4})", awaits(minji, "입차 번호").text());
    var _ = awaits(soonja, "🅿️ 예약 · 12가3456");
    soonja.says(number);
    taps(soonja, "입차");
    var _ = awaits(minji, "주차 중 · 봉은사길 주차장");
  }

  @Test
  void toms_car_waits_at_the_entrance_when_his_driver_comes() {
    try (WebPerson tom = new WebPerson(gaja::port, "tom", "en");
        WebPerson lee = new WebPerson(gaja::port, "lee", "en");
        WebPerson ann = new WebPerson(gaja::port, "ann", "en")) {
      Applicants.startsWork(lee, office, "Lee", "🔑 Valet");
      Applicants.startsWork(ann, office, "Ann", "🚗 Designated driver");
      leavesTheCar(tom, lee);

      tom.taps("Home by designated driver");
      tom.awaits("Where are you going?");
      tom.says("Seoul Station");
      String card = tom.awaits("Insurance included").text();
      assertThat(card).contains("COEX", "Sonata", "A valet brings it here");
      tapsWhatBegins(tom, "Standard ");
      ann.taps("✅ Accept");
      String meeting = find("Number (\\d{4})", tom.awaits("Ann is walking to you").text());

      lee.awaits("🔔 Bring a car");
      lee.taps("✅ Accept");
      lee.taps("I am at the car");
      lee.taps("Drive off");
      String number = find("Number (\\d{4})", tom.awaits("Lee is bringing your car").text());
      lee.taps("Handed back");
      lee.awaits("four digits of whoever gets the car");
      lee.says(number);
      tom.awaits("You have your car back. Price ₩15,000");

      ann.taps("I am here");
      ann.taps("Drive off");
      ann.awaits("four digits of the rider");
      ann.says(meeting);
      ann.taps("End of the ride");
      ann.awaits("Earned");
      String receipt = tom.awaits("All together").text();
      assertThat(receipt)
          .contains("From COEX to Seoul Station", "🔑 Valet · COEX", "Valet ₩15,000");
    }
  }

  private static void leavesTheCar(WebPerson tom, WebPerson lee) {
    tom.says("valet at COEX");
    tom.awaits("What car is it?");
    tom.says("Sonata automatic");
    tom.awaits("number plate");
    tom.says("12-3456");
    tom.taps("Call now");
    lee.taps("✅ Accept");
    lee.taps("I am here");
    lee.taps("I have the car");
    lee.taps("Take it without the number");
    lee.taps("Without a picture");
    lee.taps("I have parked");
    lee.awaits("Where did you park?");
    lee.says("B3 07");
    lee.taps("I keep it");
    tom.awaits("Parked · B3 07");
  }

  private static void tapsWhatBegins(WebPerson who, String beginning) {
    WebPerson.Heard heard =
        who.awaits(
            "a button " + beginning,
            some -> some.buttons().stream().anyMatch(key -> key.label().startsWith(beginning)));
    heard.buttons().stream()
        .map(WebPerson.Key::label)
        .filter(label -> label.startsWith(beginning))
        .findFirst()
        .ifPresent(who::taps);
  }
}
