package io.gaja.dispatch.place.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.ServiceArea;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Point PAJU = new Point(37.76, 126.78);

  private static final Gazetteer GAZETTEER = Gazetteer.ofSeoul();

  @ParameterizedTest
  @CsvSource({
    "제주, 제주도",
    "Jeju, 제주도",
    "부산역, 부산역",
    "부산 해운대, 해운대",
    "부산 광안리 횟집, 부산",
    "Some Hotel in Busan, 부산",
    "전라도 광주, 광주광역시",
    "김해 공항, 김해공항",
  })
  void a_place_elsewhere_in_the_country_is_known_and_lies_outside(String words, String place) {
    assertThat(names(words)).containsExactly(place);
    assertThat(find(words, Optional.empty(), Locale.KOREAN))
        .noneMatch(found -> ServiceArea.seoul().contains(found.point()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"광주", "서울", "남산", "광주시청", "서울 강남역", "Gwangju City Hall (Gyeonggi)"})
  void a_place_of_the_area_is_not_mistaken_for_one_elsewhere(String words) {
    assertThat(names(words)).isNotEmpty();
    assertThat(find(words, Optional.empty(), Locale.KOREAN))
        .allMatch(found -> ServiceArea.seoul().contains(found.point()));
  }

  @ParameterizedTest
  @CsvSource({
    "강남역, 강남역",
    "' 강남 역 ', 강남역",
    "강남역 2번 출구, 강남역",
    "강남역 11번출구 앞, 강남역",
    "강남역 근처, 강남역",
    "강남 지하철역, 강남역",
    "서울 강남역, 강남역",
    "서울역, 서울역",
    "홍대입구, 홍대입구역",
    "홍대입구역 3번출구, 홍대입구역",
    "코엑스, 코엑스",
    "코엑스몰, 코엑스",
    "서울시 코엑스, 코엑스",
    "이태원, 이태원역",
    "인천공항 T1, 인천국제공항 제1여객터미널",
    "인천공항 2터미널, 인천국제공항 제2여객터미널",
    "설대, 서울대학교 관악캠퍼스",
    "아산병원, 서울아산병원",
    "ＣＯＥＸ, 코엑스",
    "Gangnam Station, 강남역",
    "Gangnam Stn., 강남역",
    "gangnam station exit 2, 강남역",
    "'Gangnam Station, Seoul', 강남역",
    "near Itaewon, 이태원역",
    "Seoul Station, 서울역",
    "Jonggak subway station, 종각역",
    "Hongdae Station, 홍대입구역",
    "coex mall, 코엑스",
    "N Seoul Tower, 남산서울타워",
  })
  void words_that_name_one_place_are_certain(String words, String place) {
    assertThat(names(words)).containsExactly(place);
  }

  @Test
  void hongdae_may_be_the_station_the_university_or_the_mall() {
    assertThat(names("홍대")).containsExactly("홍대입구역", "홍익대학교 서울캠퍼스", "홍대 AK플라자");
    assertThat(names("Hongdae")).containsExactly("홍대입구역", "홍익대학교 서울캠퍼스", "홍대 AK플라자");
  }

  @Test
  void seouldae_may_be_the_university_the_station_or_the_hospital() {
    assertThat(names("서울대")).contains("서울대학교 관악캠퍼스", "서울대입구역", "서울대학교병원");
  }

  @Test
  void an_airport_with_two_terminals_is_asked_about() {
    assertThat(names("인천공항")).hasSize(2);
    assertThat(names("Gimpo Airport")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"강남, 강남역", "gangnam, 강남역", "판교, 판교역", "신림, 신림역", "일산, 정발산역", "잠실, 잠실역"})
  void a_part_of_the_city_means_its_station_first(String words, String first) {
    assertThat(names(words)).first().isEqualTo(first);
  }

  @Test
  void of_places_that_fit_alike_the_nearer_comes_first() {
    assertThat(names("스타필드", Optional.of(new Point(37.64, 126.90)))).first().isEqualTo("스타필드 고양");
    assertThat(names("스타필드", Optional.of(new Point(37.54, 127.20)))).first().isEqualTo("스타필드 하남");
  }

  @Test
  void there_are_never_more_than_five_candidates() {
    assertThat(names("서울")).hasSize(PlaceFinder.MOST_RESULTS);
  }

  @ParameterizedTest
  @CsvSource({
    "강냠역, 강남역",
    "홍대입고역, 홍대입구역",
    "청랑리역, 청량리역",
    "롯데월드타어, 롯데월드타워",
    "Gagnam station, 강남역",
    "Hongdea Station, 홍대입구역",
    "Itaewn, 이태원역",
    "Seuol Station, 서울역",
    "Gyeongbokgng Palace, 경복궁",
  })
  void a_slip_of_the_finger_is_forgiven(String typed, String meant) {
    assertThat(names(typed)).first().isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"잠실 롯데타워, 롯데월드타워", "강남구 코엑스, 코엑스", "신촌 세브란스 병원, 세브란스병원"})
  void words_in_another_order_or_with_the_district_still_lead_there(String words, String first) {
    assertThat(names(words)).first().isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!", "asdfgh", "ㅋㅋㅋ", "역", "a"})
  void words_that_name_nothing_here_find_nothing(String words) {
    assertThat(names(words)).isEmpty();
  }

  @Test
  void a_very_long_text_is_answered_at_once() {
    assertThat(names("가".repeat(5_000))).isEmpty();
  }

  @Test
  void the_answer_speaks_the_language_of_the_question_whatever_the_words_are_written_in() {
    Place place = find("강남역", Optional.empty(), Locale.ENGLISH).getFirst();

    assertThat(place.name()).isEqualTo("Gangnam Station");
    assertThat(place.address()).isEqualTo("396 Gangnam-daero, Gangnam-gu, Seoul");
  }

  @Test
  void a_point_at_a_known_place_has_its_name() {
    Place place = GAZETTEER.getPlaceAt(new Point(37.4980, 127.0277), Locale.KOREAN);

    assertThat(place.name()).isEqualTo("강남역");
    assertThat(place.point()).isEqualTo(new Point(37.4980, 127.0277));
  }

  @Test
  void a_point_a_walk_away_is_near_the_known_place() {
    Point point = new Point(37.4979, 127.0299);

    assertThat(GAZETTEER.getPlaceAt(point, Locale.KOREAN))
        .isEqualTo(new Place("강남역 근처", "강남역에서 200 m", point));
    assertThat(GAZETTEER.getPlaceAt(point, Locale.ENGLISH))
        .isEqualTo(new Place("near Gangnam Station", "200 m from Gangnam Station", point));
  }

  @Test
  void a_point_far_from_all_is_a_point_on_the_map() {
    Point nowhere = new Point(37.85, 126.95);

    assertThat(GAZETTEER.getPlaceAt(nowhere, Locale.KOREAN))
        .isEqualTo(new Place("지도에서 고른 곳", "37.850, 126.950", nowhere));
    assertThat(GAZETTEER.getPlaceAt(new Point(0, 0), Locale.ENGLISH).name())
        .isEqualTo("a point on the map");
  }

  @Test
  void the_best_known_places_come_first_when_some_are_listed() {
    List<Place> places = GAZETTEER.listWellKnown(Locale.KOREAN, 10);

    assertThat(places).hasSize(10).extracting(Place::name).contains("강남역", "서울역");
  }

  @Test
  void a_question_takes_less_than_a_millisecond_of_the_processor() {
    List<String> questions = List.of("강남역", "서울", "Hongdea Station", "없는 곳 이름", "gangnam");
    int rounds = 300;
    ask(questions, rounds);

    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    ask(questions, rounds);
    long nanos = thread.getCurrentThreadCpuTime() - start;

    assertThat(Duration.ofNanos(nanos / rounds / questions.size()))
        .isLessThan(Duration.ofMillis(1));
  }

  private void ask(List<String> questions, int rounds) {
    for (int i = 0; i < rounds; i++) {
      questions.forEach(q -> names(q, Optional.of(PAJU)));
    }
  }

  private List<String> names(String words) {
    return names(words, Optional.empty());
  }

  private List<String> names(String words, Optional<Point> near) {
    return find(words, near, Locale.KOREAN).stream().map(Place::name).toList();
  }

  private List<Place> find(String words, Optional<Point> near, Locale language) {
    return GAZETTEER.listPlaces(new PlaceQuery(words, near, language));
  }

  @Test
  void a_place_is_called_by_its_name_in_another_language() {
    Place gangnam = find("강남역", Optional.empty(), Locale.KOREAN).getFirst();
    Place inEnglish = GAZETTEER.in(gangnam, Locale.ENGLISH);
    assertThat(inEnglish.name()).isEqualTo("Gangnam Station");
    assertThat(GAZETTEER.in(inEnglish, Locale.KOREAN)).isEqualTo(gangnam);
    assertThat(GAZETTEER.in(gangnam, Locale.KOREAN)).isSameAs(gangnam);
  }

  @Test
  void a_point_near_something_is_near_it_in_another_language_and_any_other_name_stays() {
    Point somewhere = new Point(37.4995, 127.0300);
    Place point = GAZETTEER.getPlaceAt(somewhere, Locale.ENGLISH);
    assertThat(GAZETTEER.in(point, Locale.KOREAN))
        .isEqualTo(GAZETTEER.getPlaceAt(somewhere, Locale.KOREAN));
    Place own = new Place("My favourite bar", "", somewhere);
    assertThat(GAZETTEER.in(own, Locale.KOREAN)).isEqualTo(own);
  }
}
