package io.gaja.bot;

import static io.gaja.bot.Patiently.answers;
import static io.gaja.bot.Patiently.awaits;
import static io.gaja.bot.Patiently.find;
import static io.gaja.bot.Patiently.taps;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A car is given away at an entrance and comes back, on the whole application: once in Korean on
 * Telegram by one valet, once in English at the web chat by two. The office sits at the web chat.
 */
class ValetStoryTest {
  private BotApi telegram;
  private RunningGaja gaja;
  private WebPerson office;

  @BeforeEach
  void the_evening_begins() {
    telegram = BotApi.start();
    gaja =
        RunningGaja.start(
            "TELEGRAM_BOT_TOKEN=" + BotApi.TOKEN, "TELEGRAM_API_URL=" + telegram.url());
    office = new WebPerson(gaja::port, "ops", "ko");
  }

  @AfterEach
  void the_morning_comes() {
    office.close();
    gaja.close();
    telegram.close();
  }

  @Test
  void minji_dines_at_coex_and_bora_looks_after_her_car() {
    Person bora = telegram.person(701, "이보라", "ko");
    Person minji = telegram.person(702, "민지", "ko");
    Applicants.startsWork(bora, office, "이보라", "🔑 발렛");
    minji.says("코엑스에서 발렛 불러줘");
    answers(minji, "차종을", () -> minji.says("쏘나타"));
    answers(minji, "번호판을", () -> minji.says("12가3456"));
    answers(minji, "수동", () -> minji.taps("자동"));
    assertThat(awaits(minji, "맡기고 돌려받을 때까지").text())
        .contains("받는 곳  코엑스", "쏘나타 · 12가3456 · 자동", "코엑스 발렛 구역", "15,000원", "가까운 발렛 1명");
    minji.taps("호출하기");

    assertThat(awaits(bora, "🔔 발렛 콜").text()).contains("쏘나타 · 자동").doesNotContain("12가3456");
    bora.taps("✅ 수락");
    String number = find("번호 (\\d{4})", awaits(minji, "이보라 님이 가고 있어요").text());
    answers(bora, "12가3456", () -> bora.taps("도착했어요"));
    var _ = awaits(minji, "이보라 님이 코엑스에 왔어요");
    taps(bora, "차 받았어요");
    answers(bora, "손님의 번호 네 자리", () -> bora.says(number.equals("0000") ? "1111" : "0000"));
    answers(bora, "번호가 달라요", () -> bora.says(number));
    answers(bora, "차 사진을 한 장", () -> bora.sendsPhoto("scratches"));
    var _ = awaits(minji, "발렛이 차 사진을 남겼어요");
    taps(bora, "주차했어요");
    answers(bora, "어디에 세우셨어요?", () -> bora.says("B2 41"));
    answers(bora, "열쇠는 어디에", () -> bora.taps("발렛 데스크"));
    var _ = awaits(bora, "B2 41에 세웠어요");

    assertThat(awaits(minji, "주차됐어요 · B2 41").text()).contains("번호 " + number);
    minji.taps("차 가져다 주세요");
    assertThat(awaits(bora, "🔔 차 가져오기").text()).contains("B2 41", "열쇠 발렛 데스크");
    bora.taps("✅ 수락");
    var _ = awaits(minji, "이보라 님이 차를 가지러 가고 있어요");
    taps(bora, "차에 왔어요");
    taps(bora, "출발");
    var _ = awaits(minji, "이보라 님이 차를 가져오고 있어요");
    taps(bora, "돌려드렸어요");
    answers(bora, "차를 받는 분의 번호", () -> bora.says(number));
    var _ = awaits(bora, "수입 15,000원");
    var _ = awaits(minji, "차를 돌려받으셨어요. 요금 15,000원");
    minji.taps("★5");
    var _ = awaits(minji, "별 5개를 드렸어요");
    minji.taps("영수증");
    assertThat(awaits(minji, "발렛 영수증").text()).contains("코엑스 · 쏘나타 12가3456", "합계 15,000원");
  }

  @Test
  void sarahs_car_is_parked_by_one_valet_and_brought_by_another() {
    try (WebPerson sarah = new WebPerson(gaja::port, "sarah", "en");
        WebPerson lee = new WebPerson(gaja::port, "lee", "en");
        WebPerson mia = new WebPerson(gaja::port, "mia", "en")) {
      Applicants.startsWork(lee, office, "Lee", "🔑 Valet");
      sarah.says("valet at COEX");
      sarah.awaits("What car is it?");
      sarah.says("Sonata 12-3456 automatic");
      sarah.awaits("number plate");
      sarah.says("12-3456");
      sarah.awaits("parking included");
      sarah.taps("Call now");
      lee.taps("✅ Accept");
      String number = find("Number (\\d{4})", sarah.awaits("Lee is on the way").text());
      lee.taps("I am here");
      lee.taps("I have the car");
      lee.taps("Take it without the number");
      sarah.awaits("took your car without checking the number");
      lee.taps("Without a picture");
      lee.taps("I have parked");
      lee.awaits("Where did you park?");
      lee.says("B3 07");
      lee.taps("Valet desk");
      lee.awaits("Parked at B3 07");
      lee.says("/driver");
      lee.taps("🔴 Take a break");

      Applicants.startsWork(mia, office, "Mia", "🔑 Valet");
      sarah.awaits("Parked · B3 07");
      sarah.says("taxi from COEX to Seoul Station");
      sarah.awaits("To  Seoul Station");
      sarah.taps("At a time");
      sarah.awaits("When would you like it?");
      sarah.says("in 9 minutes");
      sarah.awaits("you will have it by");
      assertThat(mia.awaits("🔔 Bring a car").text()).contains("B3 07", "Key: Valet desk");
      mia.taps("✅ Accept");
      sarah.awaits("Mia is walking to your car");
      mia.taps("I am at the car");
      mia.taps("Drive off");
      sarah.awaits("Your car is on its way to");
      mia.taps("Handed back");
      mia.awaits("four digits of whoever gets the car");
      mia.says(number);
      mia.awaits("Earned ₩15,000");
      sarah.awaits("You have your car back. Price ₩15,000");
      sarah.says("/valet");
      sarah.awaits("Where shall we take your car?");
    }
  }
}
