package io.gaja.bot;

import static io.gaja.bot.Patiently.answers;
import static io.gaja.bot.Patiently.awaits;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Seen;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two people get home in their own cars, on the whole application: Minji and Mr Kim, who drives
 * anything, are on Telegram; Sarah, Mr Park and Ms Lee, who drive automatics, sit at the web chat.
 */
class DesignatedStoryTest {
  private static final Pattern NUMBER = Pattern.compile("(?:확인 번호|Number) (\\d{4})");
  private static final Pattern STANDARD = Pattern.compile("기본 ([0-9,]+)원");
  private static final Pattern OFFER = Pattern.compile("🔔");

  private BotApi telegram;
  private RunningGaja gaja;
  private Person minji;
  private Person kim;
  private WebPerson park;
  private WebPerson lee;
  private WebPerson sarah;
  private WebPerson office;
  private long named;

  @BeforeEach
  void the_last_train_has_left() {
    telegram = BotApi.start();
    gaja =
        RunningGaja.start(
            "TELEGRAM_BOT_TOKEN=" + BotApi.TOKEN,
            "TELEGRAM_API_URL=" + telegram.url(),
            "gaja.designated.offer-lasts=15s",
            "gaja.designated.suggest-after=2s",
            "gaja.designated.free-waiting=2s",
            "gaja.designated.waiting-per=1h");
    minji = telegram.person(601, "민지", "ko");
    kim = telegram.person(602, "김철수", "ko");
    park = person("park", "ko");
    lee = person("lee", "en");
    sarah = person("sarah", "en");
    office = person("ops", "ko");
  }

  private WebPerson person(String key, String language) {
    return new WebPerson(gaja::port, key, language);
  }

  @AfterEach
  void everybody_is_home() {
    List.of(park, lee, sarah, office).forEach(WebPerson::close);
    gaja.close();
    telegram.close();
  }

  @Test
  void the_way_home() {
    kimRegistersForEveryCar();
    parkRegistersForAutomatics();
    minjiNamesHerPrice();
    nobodyTakesItAndSheRaisesIt();
    kimAsksForMoreAndShePays();
    kimWaitsAtTheCar();
    theyStopOnTheWay();
    minjiReadsTheReceiptItemByItem();

    leeRegistersForAutomaticsInEnglish();
    parkWouldLikeToGetHome();
    sarahsCarIsShiftedByHand();
    onlyKimMayTakeIt();
    kimDrivesSarahHome();

    sarahComesBackAndNamesHerPrice();
    leeAsksForMoreAndTheyAgree();
    leeDrivesSarahHome();
  }

  private void kimRegistersForEveryCar() {
    kim.says("/driver");
    answers(kim, "성함이 어떻게 되세요?", () -> kim.says("김철수"));
    answers(kim, "연락처를 공유해 주세요", () -> kim.sharesContact("+821012345678"));
    answers(kim, "어떤 일을 하시겠어요?", () -> kim.taps("🚗 대리운전"));
    awaitsButton(kim, "다음");
    kim.taps("다음");
    answers(kim, "수동 변속기 차도", () -> kim.taps("수동도 가능"));
    answers(kim, "몇 종인가요", () -> kim.taps("1종 보통"));
    answers(kim, "어떻게 가세요", () -> kim.taps("걸어서"));
    answers(kim, "운전면허증 사진을", () -> kim.sendsPhoto("licence-of-kim"));
    assertThat(office.awaits("기사 등록 · 김철수").text())
        .contains("하는 일: 🚗 대리운전", "1종 보통 · 수동도 가능", "이동: 걸어서");
    office.taps("승인");
    answers(kim, "승인됐어요", () -> kim.taps("🟢 콜 받기"));
    answers(kim, "실시간 위치를 공유해", () -> kim.sharesLive(37.4990, 127.0290, 28_800));
    awaits(kim, "🟢 콜을 받고 있어요");
  }

  private void parkRegistersForAutomatics() {
    park.says("/driver");
    park.awaits("성함이 어떻게 되세요?");
    park.says("박영희");
    park.awaits("연락처를 공유해 주세요");
    park.sharesContact("01087654321");
    park.taps("🚗 대리운전");
    park.taps("다음");
    park.taps("자동만");
    park.taps("2종 보통");
    park.taps("킥보드·자전거");
    park.awaits("운전면허증 사진을");
    park.sendsPhoto();
    office.awaits("기사 등록 · 박영희");
    office.taps("승인");
    park.taps("🟢 콜 받기");
    park.awaits("실시간 위치를 공유해");
    park.sharesLive(37.4981, 127.0281);
    park.awaits("🟢 콜을 받고 있어요");
  }

  private void minjiNamesHerPrice() {
    minji.says("술 마셨어 강남역에서 잠실역까지 대리 불러줘");
    answers(minji, "차종을 적어 주세요", () -> minji.says("쏘나타 12가 3456 자동"));
    Seen card = awaits(minji, "🚗 대리운전");
    assertThat(card.text())
        .contains("출발  강남역", "도착  잠실역", "차  쏘나타 · 12가 3456 · 자동", "운행 보험 포함", "기사님 2명");
    named = Math.round((double) standard(card) * 0.8 / 1000) * 1000;
    minji.taps("차 위치·키");
    answers(minji, "차가 어디에 있나요?", () -> minji.says("지하 3층 B12"));
    answers(minji, "키는 어디에 있나요?", () -> minji.says("발렛 데스크에 맡김"));
    awaits(minji, "키  발렛 데스크에 맡김");
    minji.taps("내가 정할게요");
    answers(minji, "얼마로 부를까요?", () -> minji.says(named / 1000 + "천원"));
    awaits(minji, "기록이 아직 적어서");
    minji.taps("그래도 " + won(named));
    awaits(minji, "대리 기사님을 찾고 있어요");
  }

  private void nobodyTakesItAndSheRaisesIt() {
    Seen offer = awaits(kim, "🔔 대리 콜");
    assertThat(offer.text())
        .contains("걸어서", "출발 강남역 · 도착 잠실역", "요금 " + won(named), "손님 차 쏘나타 · 자동", "최근 콜")
        .doesNotContain("12가 3456", "B12");
    kim.taps("거절");
    park.awaits("🔔 대리 콜");
    park.taps("거절");
    awaits(minji, won(named) + "에 가겠다는 기사님이 아직 없어요");
    minji.taps("3,000원 더");
    awaits(minji, "요금을 " + won(named + 3_000) + "으로 올렸어요");
    awaits(minji, "약속 요금  " + won(named + 3_000));
  }

  private void kimAsksForMoreAndShePays() {
    awaits(kim, "요금 " + won(named + 3_000));
    park.awaits("요금 " + won(named + 3_000));
    kim.taps("다른 금액 제안");
    answers(kim, "얼마면 가시겠어요?", () -> kim.taps(won(named + 6_000)));
    awaits(kim, won(named + 6_000) + " 제안을 손님께 전했어요");
    Seen asked = awaits(minji, "김철수 기사님 제안 · " + won(named + 6_000));
    assertThat(asked.text()).contains("첫 손님을 기다리는", "걸어서", "까지 답해 주세요");
    minji.taps("받을게요");
    Seen found = awaits(minji, "김철수 기사님이 걸어서 오고 있어요");
    assertThat(found.text()).contains("확인 번호", "약속 요금  " + won(named + 6_000));
    assertThat(awaits(kim, "손님께 가는 중").text())
        .contains("차  쏘나타 · 12가 3456 · 자동", "위치  지하 3층 B12", "키  발렛 데스크에 맡김");
    park.awaits("다른 기사님께 갔어요");
  }

  private void kimWaitsAtTheCar() {
    String number = number(awaits(minji, "확인 번호").text());
    kim.taps("도착했어요");
    assertThat(awaits(minji, "기사님이 도착했어요").text()).contains("5,000원씩 대기 요금이 더해져요");
    awaits(minji, "이제 1시간 0분마다 5,000원씩");
    kim.taps("출발");
    answers(kim, "확인 번호 네 자리", () -> kim.says(number));
    awaits(kim, "쪽으로 대리운전 중");
    awaits(minji, "대기 요금 5,000원이 더해져요");
  }

  private void theyStopOnTheWay() {
    awaitsButton(minji, "들렀다 가기");
    minji.taps("들렀다 가기");
    answers(minji, "어디에 들를까요?", () -> minji.says("삼성역"));
    answers(minji, "삼성역에 들르면", () -> minji.taps("여쭤보기"));
    answers(kim, "손님이 삼성역에 들르고 싶어해요", () -> kim.taps("그래요"));
    awaits(minji, "✅ 삼성역에 들러요");
    awaits(kim, "경유 삼성역");
    kim.taps("운행 종료");
    awaits(kim, "오늘 1건");
    assertThat(kim.hears()).noneMatch(seen -> seen.text().contains("미터 요금을"));
  }

  private void minjiReadsTheReceiptItemByItem() {
    awaits(minji, "도착했어요. 요금");
    minji.taps("영수증");
    assertThat(awaits(minji, "합계").text())
        .contains(
            "강남역에서 삼성역 들러 잠실역까지", "약속한 요금 " + won(named + 6_000), "경유 ", "대기 5,000원", "운행 보험 포함");
    minji.says("/me");
    awaits(minji, "내 정보");
    minji.taps("🚗 내 차");
    awaitsButton(minji, "쏘나타 12가 3456 자동");
  }

  private void leeRegistersForAutomaticsInEnglish() {
    lee.says("/driver");
    lee.awaits("name");
    lee.says("Lee Jisu");
    lee.awaits("phone number");
    lee.sharesContact("01011112222");
    lee.taps("🚗 Designated driver");
    lee.taps("Next");
    lee.awaits("manual car");
    lee.taps("Automatic only");
    lee.taps("Class 2 ordinary");
    lee.taps("On foot");
    lee.awaits("driving licence");
    lee.sendsPhoto();
    office.awaits("기사 등록 · Lee Jisu");
    office.taps("승인");
    lee.taps("🟢 Take calls");
    lee.awaits("live location");
    lee.sharesLive(37.4983, 127.0279);
    lee.awaits("🟢 You are taking calls");
  }

  private void parkWouldLikeToGetHome() {
    park.says("/driver");
    park.awaits("오늘 밤 2번 더");
    park.taps("🏠 집 방향으로");
    park.awaits("집이 어디예요?");
    park.says("이태원역");
    park.awaits("오늘 밤 1번 더 쓸 수 있어요");
  }

  private void sarahsCarIsShiftedByHand() {
    sarah.says("I need a designated driver from Gangnam Station to Itaewon Station");
    sarah.awaits("What car is it?");
    sarah.says("Avante");
    sarah.awaits("number plate");
    sarah.says("34-5678");
    sarah.taps("manual");
    WebPerson.Heard card = sarah.awaits("Avante · 34-5678 · manual");
    assertThat(card.text()).contains("Insurance included", "Drivers nearby: 1");
    sarah.taps(
        card.buttons().stream()
            .map(WebPerson.Key::label)
            .filter(label -> label.startsWith("Quick "))
            .findFirst()
            .orElseThrow());
    sarah.awaits("Looking for a designated driver");
  }

  private void onlyKimMayTakeIt() {
    long parkHeard = offers(park);
    awaits(kim, "손님 차 Avante · 수동");
    kim.taps("✅ 수락");
    sarah.awaits("김철수 is walking to you");
    assertThat(offers(park)).isEqualTo(parkHeard);
    assertThat(offers(lee)).isZero();
  }

  private void kimDrivesSarahHome() {
    String number = number(sarah.awaits("is walking to you").text());
    awaitsButton(kim, "도착했어요");
    kim.taps("도착했어요");
    sarah.awaits("adds ₩5,000 for waiting");
    awaitsButton(kim, "출발");
    kim.taps("출발");
    Awaitility.await()
        .atMost(Duration.ofSeconds(45))
        .until(() -> kim.hears().stream().filter(s -> s.text().contains("네 자리")).count() == 2);
    kim.says(number);
    awaits(kim, "이태원역 쪽으로 대리운전 중");
    kim.taps("운행 종료");
    sarah.taps("Receipt");
    assertThat(sarah.awaits("Total").text())
        .contains(
            "Agreed price ₩", "Insurance included ₩0", "From Gangnam Station to Itaewon Station");
  }

  private void sarahComesBackAndNamesHerPrice() {
    sarah.says("/designated");
    sarah.awaits("Where shall we pick you up?");
    sarah.says("Gangnam Station");
    sarah.awaits("Where are you going?");
    sarah.says("Jamsil Station");
    sarah.taps("Another car");
    sarah.says("Sonata 56가7890 automatic");
    sarah.awaits("Sonata · 56가7890 · automatic");
    sarah.taps("I name the price");
    sarah.awaits("For how much?");
    sarah.says("900k");
    sarah.awaits("it ends at");
    sarah.says(String.valueOf(named));
    sarah.taps("Still ₩%,d".formatted(named));
    answers(kim, "손님 차 Sonata · 자동", () -> kim.taps("거절"));
    park.awaits("손님 차 Sonata · 자동");
    park.taps("거절");
    lee.awaits("Car of the rider: Sonata · automatic");
    lee.taps("Decline");
    sarah.awaits("Nobody has taken it for ₩%,d yet".formatted(named));
    sarah.taps("₩3,000 more");
    sarah.awaits("The price is ₩%,d now".formatted(named + 3_000));
  }

  private void leeAsksForMoreAndTheyAgree() {
    lee.awaits("Price ₩%,d".formatted(named + 3_000));
    lee.taps("Name another price");
    lee.awaits("For how much would you go?");
    lee.says(String.valueOf(named + 5_000));
    sarah.awaits("Lee Jisu would do it for ₩%,d".formatted(named + 5_000));
    sarah.taps("Take it");
    sarah.awaits("Lee Jisu is walking to you");
    lee.awaits("Car  Sonata · 56가7890 · automatic");
  }

  private void leeDrivesSarahHome() {
    String number = number(sarah.awaits("Lee Jisu is walking to you").text());
    lee.taps("I am here");
    lee.taps("Drive off");
    lee.awaits("four digits of the rider");
    lee.says(number);
    lee.awaits("Driving the rider home to Jamsil Station");
    sarah.taps("Stop on the way");
    sarah.awaits("Where shall we stop");
    sarah.says("Samseong Station");
    sarah.taps("Ask the driver");
    lee.awaits("Samseong Station");
    lee.taps("I cannot");
    sarah.awaits("cannot make that stop");
    lee.taps("End of the ride");
    Awaitility.await()
        .atMost(Duration.ofSeconds(45))
        .until(() -> sarah.timesHeard("You have arrived") == 2);
    sarah.taps("Receipt");
    assertThat(
            sarah
                .awaits(
                    "the new receipt",
                    heard -> heard.text().contains("Total") && heard.text().contains("Jamsil"))
                .text())
        .contains("Agreed price ₩%,d".formatted(named + 5_000), "Insurance included ₩0")
        .doesNotContain("Stop ₩");
  }

  private static long offers(WebPerson driver) {
    return driver.hears().stream().filter(heard -> OFFER.matcher(heard.text()).find()).count();
  }

  private static long standard(Seen card) {
    Matcher price = STANDARD.matcher(String.join("\n", card.labels()));
    assertThat(price.find()).isTrue();
    return Long.parseLong(price.group(1).replace(",", ""));
  }

  private static String won(long amount) {
    return "%,d원".formatted(amount);
  }

  private static String number(String text) {
    Matcher number = NUMBER.matcher(text);
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  private static void awaitsButton(Person who, String label) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(45))
        .until(() -> who.hears().stream().anyMatch(seen -> seen.labels().contains(label)));
  }
}
