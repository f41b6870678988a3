package io.gaja.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.id.LineCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {
  /** A Thursday. */
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 14, 21, 30);

  private static final Understanding UNDERSTANDING = GajaWords.ofSeoul();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "강남역에서 홍대입구역까지 택시 불러줘 | call from=강남역 line=taxi to=홍대입구역",
        "강남역에서홍대까지택시 | call from=강남역 line=taxi to=홍대",
        "taxi from Seoul Station to Itaewon | call from=Seoul Station line=taxi to=Itaewon",
        "need a ride frm gangnam stn 2 itaewon asap | call at=now from=gangnam stn to=itaewon",
        "강남역 -> 홍대 | call from=강남역 to=홍대",
        "강남역 2번 출구에서 코엑스 | call from=강남역 2번 출구 to=코엑스",
        "신촌에서 합정 들러서 목동까지 | call from=신촌 stops=합정 to=목동",
        "taxi 불러줘 강남역에서 | call from=강남역 line=taxi",
      })
  void aWholeTripIsSaidInOneSentence(String said, String meaning) {
    assertThat(read(said)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "대리석공원에서 택시승강장까지 | call from=대리석공원 to=택시승강장",
        "로데오거리에서 서로이웃카페로 가주세요 | call from=로데오거리 to=서로이웃카페",
        "주차타워앞에서 택시 타고 싶어요 | call from=주차타워앞 line=taxi",
        "take me to Parking Lot Cafe | call to=Parking Lot Cafe",
        "take me to Human Rights Park | call to=Human Rights Park",
        "직원공원에서 홍대까지 | call from=직원공원 to=홍대",
        "코엑스 지하주차장에서 대리 | call from=코엑스 지하주차장 line=designated",
        "친구 집에서 우리 집까지 | call from=친구 집 to=@home",
      })
  void aNameThatHoldsAParticleOrAServiceIsNotTornApart(String said, String meaning) {
    assertThat(read(said)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ㅌㅅ | call line=taxi",
        "택시ㅂㄹ줘 | call line=taxi",
        "ㅌㅐㄱ시 불러줘 | call line=taxi",
        "강남역에서 홍ㄷ | call from=강남역 to=홍ㄷ",
        "텍시 불러주세여 | call line=taxi",
        "recipt pls | receipt",
        "택ㅅ시 불러줘 | call line=taxi",
        "ㄱㄴ역에서 ㅎㄷ까지 | call from=ㄱㄴ역 to=ㅎㄷ",
        "지금 홍댄데 택시 | call from=홍대 line=taxi",
      })
  void halfTypedAndMistypedWordsAreUnderstood(String said, String meaning) {
    assertThat(read(said)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xortl | call line=taxi",
        "rkdskadurdptj ghdeoRkwl xortl | call from=강남역 line=taxi to=홍대",
        "ㅅㅁㅌㅑ | call line=taxi",
        "dkssud | greeting",
        "asdf | none",
      })
  void theOtherKeyboardIsReadWhereThisOneSaysNothing(String said, String meaning) {
    assertThat(read(said)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "아니 서울역 말고 용산역 | change not=서울역 place=용산역",
        "택시 말고 대리로 | change line=designated notLine=taxi",
        "make it 4 people | change people=4",
        "강남역이요 | change place=강남역",
        "4명 말고 5명이요 | change people=5",
        "change the destination to Jamsil station | change to=Jamsil station",
        "택시 취소하고 대리 불러줘 | change line=designated notLine=taxi",
        "I don't want a taxi, I want a designated driver | change line=designated notLine=taxi",
        "경유지는 그냥 빼주세요 | change not=@stops",
        "3시간 예약했는데 2시간으로 변경할게요 | change minutes=120",
        "회사 말고 집이요 | change not=@work place=@home",
        "my destination isn't Sillim but Sindorim | change not=Sillim to=Sindorim",
      })
  void whatWasSaidIsCorrected(String said, String meaning) {
    assertThat(read(said)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "택시 부르지 마, cancel line=taxi",
    "취소하지 마세요, no",
    "don't cancel, no",
    "대리 안 불러도 됩니다, cancel line=designated"
  })
  void noIsNotTakenForYes(String said, String meaning) {
    assertThat(read(said)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "7시, 2026-05-15T07:00",
    "10시, 2026-05-14T22:00",
    "내일 7시, 2026-05-15T07:00",
    "오후 3시 반, 2026-05-15T15:30",
    "새벽 4시, 2026-05-15T04:00",
    "금요일 밤, 2026-05-15T22:00",
    "목요일 저녁 7시, 2026-05-21T19:00",
    "다음주 월요일 오전 9시, 2026-05-18T09:00",
    "밤 12시, 2026-05-15T00:00",
    "30분 뒤, 2026-05-14T22:00",
    "half past seven tomorrow, 2026-05-15T07:30",
    "in an hour, 2026-05-14T22:30",
    "tomorrow afternoon, 2026-05-15T15:00",
    "quarter to eleven, 2026-05-14T22:45",
    "5월 20일 오후 3시, 2026-05-20T15:00",
    "내일, 2026-05-15",
    "지금 바로, now",
  })
  void timesAreReckonedFromNow(String said, String at) {
    assertThat(UNDERSTANDING.read("택시 불러줘 강남역까지, " + said, NOW).at().map(When::code)).contains(at);
  }

  @Test
  void fromOneHourToAnotherIsHowLongACarIsParked() {
    assertThat(read("내일 오전 10시부터 오후 1시까지 코엑스 주차"))
        .isEqualTo("call at=2026-05-15T10:00 line=parking minutes=180 to=코엑스");
    assertThat(read("park at COEX from 2 to 5 pm tomorrow"))
        .isEqualTo("call at=2026-05-15T14:00 line=parking minutes=180 to=COEX");
  }

  @Test
  void untilAnHourIsHowLongFromNowOnACarIsParked() {
    assertThat(read("밤 11시까지 코엑스 주차")).isEqualTo("call line=parking minutes=90 to=코엑스");
    assertThat(read("밤 11시까지 공항 도착해야 해요").contains("minutes")).isFalse();
  }

  @Test
  void aLineOfSomebodyElseIsAskedForByItsOwnWords() {
    LineCode laundry = new LineCode("laundry");
    Vocabulary words = new Vocabulary(laundry, List.of("세탁"), List.of("laundry"), true);
    Understanding withLaundry = new Understanding(List.of(words), Set.of());

    Sentence sentence = withLaundry.read("강남역 세탁 불러줘", NOW);

    assertThat(sentence.line()).contains(laundry);
    assertThat(sentence.to()).contains(new PlaceWords.Named("강남역"));
    assertThat(withLaundry.read("택시", NOW).line()).isEmpty();
  }

  @Test
  void aNameOfThePlaceFinderIsKeptWhole() {
    Set<String> names = Set.of("에서로카페", "까지");
    Understanding knowing = new Understanding(GajaWords.vocabularies().toList(), names);

    assertThat(knowing.read("에서로카페에서 강남역까지", NOW).from()).contains(new PlaceWords.Named("에서로카페"));
  }

  @ParameterizedTest
  @CsvSource({"오늘 날씨 어때", "asdf", "tell me a joke", "ㅋㅋㅋㅋ", "삼성전자 주가 얼마야", "어제 영화 택시운전사 봤는데 재밌더라"})
  void whatMeansNothingToUsMeansNothing(String said) {
    assertThat(read(said)).isEqualTo("none");
  }

  private String read(String said) {
    return Meaning.of(UNDERSTANDING.read(said, NOW)).toString();
  }
}
