package io.gaja.bot;

import static io.gaja.bot.Patiently.answers;
import static io.gaja.bot.Patiently.awaits;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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
import org.slf4j.LoggerFactory;

/**
 * A night in Seoul, on the whole application: Minji and Mr Kim are on Telegram; Mr Park, Sarah, Tom
 * and the office sit at the web chat.
 */
class NightStoryTest {
  private static final String KIM_PHONE = "+821012345678";
  private static final String PARK_PHONE = "01087654321";
  private static final Pattern BOARDING_NUMBER = Pattern.compile("탑승 번호 (\\d{4})");

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private BotApi telegram;
  private RunningGaja gaja;
  private Person minji;
  private Person kim;
  private WebPerson park;
  private WebPerson sarah;
  private WebPerson tom;
  private WebPerson office;

  @BeforeEach
  void the_evening_begins() {
    telegram = BotApi.start();
    gaja =
        RunningGaja.start(
            "TELEGRAM_BOT_TOKEN=" + BotApi.TOKEN,
            "TELEGRAM_API_URL=" + telegram.url(),
            "gaja.taxi.drivers-per-wave=1",
            "gaja.taxi.offer-lasts=12s",
            "gaja.taxi.waves=2");
    listenToTheLog();
    minji = telegram.person(501, "민지", "ko");
    kim = telegram.person(502, "김철수", "ko");
    park = person("park", "ko");
    sarah = person("sarah", "en");
    tom = person("tom", "en");
    office = person("ops", "ko");
  }

  private WebPerson person(String key, String language) {
    return new WebPerson(gaja::port, key, language);
  }

  private void listenToTheLog() {
    Logger logger = (Logger) LoggerFactory.getLogger("io.gaja");
    logger.setLevel(Level.DEBUG);
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void the_morning_comes() {
    Logger logger = (Logger) LoggerFactory.getLogger("io.gaja");
    logger.detachAppender(log);
    logger.setLevel(Level.INFO);
    List.of(park, sarah, tom, office).forEach(WebPerson::close);
    gaja.close();
    telegram.close();
  }

  @Test
  void a_night() {
    kimRegistersAndTheOfficeApproves();
    parkDoesTheSameAtThePage();
    tomCallsFromTheAirportWhereNobodyIs();
    minjiCallsInOneSentence();
    parkDeclinesAndKimTakesIt();
    minjiAndKimWriteToEachOther();
    kimDrivesMinjiHome();
    minjiRatesAndKimLooksAtTheDay();
    sarahCancelsWhileParkIsOnTheWay();
    minjiBlocksTheBotInMidRide();
    kimTakesATaxiHome();
    tomHearsThatNobodyWasFound();
    noOneWasNamedInTheLog();
  }

  private void kimRegistersAndTheOfficeApproves() {
    kim.says("/driver");
    answers(kim, "성함이 어떻게 되세요?", () -> kim.says("김철수"));
    answers(kim, "연락처를 공유해 주세요", () -> kim.sharesContact(KIM_PHONE));
    answers(kim, "어떤 일을 하시겠어요?", () -> kim.taps("🚕 택시"));
    Patiently.taps(kim, "다음");
    answers(kim, "차는 무엇인가요?", () -> kim.says("흰색 쏘나타"));
    answers(kim, "번호판을 적어 주세요", () -> kim.says("서울 12가 3456"));
    answers(kim, "택시운전자격증 사진을", () -> kim.sendsPhoto("licence-of-kim"));
    awaits(kim, "확인 중이에요");

    office.awaits("기사 등록 · 김철수");
    office.taps("승인");
    office.awaits("✅ 승인했어요 · 김철수");
    answers(kim, "승인됐어요", () -> kim.taps("🟢 콜 받기"));
    answers(kim, "실시간 위치를 공유해", () -> kim.sharesLive(37.4990, 127.0290, 28_800));
    awaits(kim, "🟢 콜을 받고 있어요");
  }

  private void parkDoesTheSameAtThePage() {
    park.says("/driver");
    park.awaits("성함이 어떻게 되세요?");
    park.says("박영희");
    park.awaits("연락처를 공유해 주세요");
    park.sharesContact(PARK_PHONE);
    park.taps("🚕 택시");
    park.taps("다음");
    park.awaits("차는 무엇인가요?");
    park.says("검은 그랜저");
    park.awaits("번호판을 적어 주세요");
    park.says("서울 34나 5678");
    park.awaits("택시운전자격증 사진을");
    park.sendsPhoto();
    office.awaits("기사 등록 · 박영희");
    office.taps("승인");
    park.taps("🟢 콜 받기");
    park.awaits("실시간 위치를 공유해");
    park.sharesLive(37.4980, 127.0277);
    park.awaits("🟢 콜을 받고 있어요");
  }

  private void tomCallsFromTheAirportWhereNobodyIs() {
    tom.says("taxi from Incheon Airport T1 to Seoul Station");
    tom.awaits("There is no free car nearby just now");
    tom.taps("Call now");
    tom.awaits("Looking for a driver");
  }

  private void minjiCallsInOneSentence() {
    minji.says("강남역에서 홍대입구역까지 택시 불러줘");
    Seen card = awaits(minji, "예상");
    assertThat(card.text()).contains("출발  강남역", "도착  홍대입구역", "가까운 빈 차 2대");
    minji.taps("호출하기");
    awaits(minji, "기사님을 찾고 있어요");
  }

  private void parkDeclinesAndKimTakesIt() {
    park.awaits("🔔 택시 콜");
    park.taps("거절");
    park.awaits("거절한 콜이에요");
    answers(kim, "🔔 택시 콜", () -> kim.taps("✅ 수락"));
    awaits(kim, "손님께 가는 중");
    assertThat(awaits(minji, "김철수 기사님이 가고 있어요").text()).contains("흰색 쏘나타 · 서울 12가 3456", "탑승 번호");
    minji.awaits(
        "Kim's car on a live map", seen -> seen.spot().filter(Seen.Spot::live).isPresent());
  }

  private void minjiAndKimWriteToEachOther() {
    minji.says("빨간 모자를 쓰고 있어요");
    answers(minji, "이 말을 전할까요?", () -> minji.taps("보내기"));
    answers(kim, "💬 손님: 빨간 모자를 쓰고 있어요", () -> kim.taps("답하기"));
    answers(kim, "전할 말을 적어 주세요", () -> kim.says("금방 도착해요"));
    awaits(minji, "💬 기사님: 금방 도착해요");
    assertThat(minji.hears()).noneMatch(seen -> seen.text().contains("12345678"));
  }

  private void kimDrivesMinjiHome() {
    Matcher number = BOARDING_NUMBER.matcher(awaits(minji, "탑승 번호").text());
    assertThat(number.find()).isTrue();
    String right = number.group(1);
    kim.taps("도착했어요");
    awaits(minji, "기사님이 도착했어요");
    awaits(kim, "손님을 기다리는 중");
    kim.taps("손님 탔어요");
    answers(kim, "탑승 번호 네 자리", () -> kim.says(right.equals("0000") ? "1111" : "0000"));
    answers(kim, "번호가 달라요", () -> kim.says(right));
    awaits(minji, "쪽으로 가는 중");
    awaits(kim, "쪽으로 운행 중");
    kim.taps("운행 종료");
    answers(kim, "미터 요금을 숫자로", () -> kim.says("1,000"));
    answers(kim, "사이여야 해요", () -> kim.says("18,900원"));
    awaits(kim, "수입 18,900원 · 오늘 1건");
    awaits(minji, "요금 18,900원");
  }

  private void minjiRatesAndKimLooksAtTheDay() {
    minji.taps("★5");
    awaits(minji, "별 5개를 드렸어요");
    awaits(kim, "손님이 별 5개");
    minji.taps("영수증");
    assertThat(awaits(minji, "합계").text()).contains("강남역에서 홍대입구역까지", "미터 요금 18,900원");
    kim.says("/today");
    awaits(kim, "운행 1건");
  }

  private void sarahCancelsWhileParkIsOnTheWay() {
    sarah.says("I need a taxi from Gangnam Station to Itaewon Station");
    sarah.taps("Call now");
    park.taps("✅ 수락");
    sarah.awaits("박영희 is on the way");
    sarah.taps("Cancel the call");
    sarah.awaits("already on the way. Cancel anyway?");
    sarah.taps("Yes, cancel");
    sarah.awaits("Your call is cancelled.");
    park.awaits("손님이 호출을 취소했어요");
  }

  private void minjiBlocksTheBotInMidRide() {
    minji.says("강남역에서 서울역까지 택시");
    awaits(minji, "도착  서울역");
    minji.taps("호출하기");
    park.taps("✅ 수락");
    park.awaits("도착 서울역 · 예상"); // The ride before this one was from Gangnam Station, too.
    minji.blocks();
    park.awaits("상대방이 지금 메시지를 받을 수 없어요");
    park.taps("도착했어요");
    park.taps("손님 탔어요");
    park.taps("번호 없이 출발");
    park.taps("운행 종료");
    park.awaits("미터 요금을 숫자로");
    park.says("20000");
    park.awaits("수입 20,000원");
    assertThat(park.timesHeard("상대방이 지금 메시지를 받을 수 없어요")).isEqualTo(1);
    minji.unblocks();
    minji.says("/status");
    awaits(minji, "지금 진행 중인 호출이 없어요");
  }

  private void kimTakesATaxiHome() {
    kim.says("강남역에서 여의도역까지 택시");
    awaits(kim, "도착  여의도역");
    kim.taps("호출하기");
    park.taps("✅ 수락");
    awaits(kim, "박영희 기사님이 가고 있어요");
    kim.says("/cancel");
    answers(kim, "정말 취소할까요?", () -> kim.taps("네, 취소할게요"));
    awaits(kim, "호출을 취소했어요");
    kim.says("/driver");
    awaits(kim, "기사 메뉴 · 콜 받는 중");
  }

  private void tomHearsThatNobodyWasFound() {
    tom.awaits("No car could be found just now.");
    tom.awaits("a way to try again", heard -> heard.has("Call again"));
  }

  private void noOneWasNamedInTheLog() {
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> telegram.unconfirmed() == 0);
    List<String> lines =
        List.copyOf(log.list).stream()
            .map(event -> event.getFormattedMessage() + " " + event.getThrowableProxy())
            .toList();
    for (String secret :
        List.of(
            "김철수",
            "박영희",
            "민지",
            "12345678",
            "87654321",
            "12가 3456",
            "쏘나타",
            "강남역",
            "홍대",
            "빨간 모자",
            "37.49",
            "127.02",
            BotApi.TOKEN,
            "licence-of-kim")) {
      assertThat(lines).as("lines with " + secret).noneMatch(line -> line.contains(secret));
    }
  }
}
