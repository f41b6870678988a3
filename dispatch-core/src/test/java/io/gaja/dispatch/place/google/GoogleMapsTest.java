package io.gaja.dispatch.place.google;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import io.gaja.dispatch.place.ServiceArea;
import io.gaja.dispatch.place.local.Gazetteer;
import io.gaja.dispatch.place.local.StraightLineRoutes;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class GoogleMapsTest {
  private static final String KEY = "AIza-a-key-of-nobody";
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LITTLE_PATIENCE = Duration.ofMillis(300);
  private static final Point GANGNAM = new Point(37.4979, 127.0276);
  private static final Point HONGDAE = new Point(37.5572, 126.9245);
  private static final Gazetteer LOCAL_PLACES = Gazetteer.ofSeoul();
  private static final StraightLineRoutes LOCAL_ROUTES =
      new StraightLineRoutes(ZoneId.of("Asia/Seoul"));

  private final SettableClock clock = new SettableClock();
  private StandInGoogle google;
  private GoogleMaps maps;

  @BeforeEach
  void open() throws IOException {
    google = new StandInGoogle();
    maps = open(PATIENCE);
  }

  @AfterEach
  void close() {
    maps.close();
    google.close();
  }

  @Test
  void a_place_is_asked_for_in_the_language_of_the_person_and_around_them() {
    google.answers("geocode-one.json");

    List<Place> places =
        maps.places().listPlaces(new PlaceQuery("강남역", Optional.of(HONGDAE), Locale.KOREAN));

    assertThat(places)
        .containsExactly(
            new Place("강남역", "서울특별시 강남구 강남대로 396", new Point(37.4979462, 127.0276206)));
    assertThat(google.lastPath()).isEqualTo("/maps/api/geocode/json");
    assertThat(google.lastQuery())
        .containsEntry("address", "강남역")
        .containsEntry("language", "ko")
        .containsEntry("region", "kr")
        .containsEntry("key", KEY);
    assertThat(google.lastQuery().get("bounds")).startsWith("37.3572").contains("|37.7572");
  }

  @Test
  void an_address_without_a_name_is_called_by_its_road_and_number() {
    google.answers("geocode-address.json");
    assertThat(find("서초대로 411", Locale.KOREAN)).extracting(Place::name).containsExactly("서초대로 411");

    google.answers("geocode-english.json");
    assertThat(find("Gangnam-daero 396", Locale.ENGLISH))
        .containsExactly(
            new Place("396 Gangnam-daero", "396 Gangnam-daero, Gangnam-gu, Seoul", GANGNAM));
  }

  @Test
  void of_many_places_five_are_offered() {
    google.answers("geocode-many.json");

    assertThat(find("스타벅스", Locale.KOREAN)).hasSize(5);
  }

  @Test
  void words_understood_only_in_part_give_way_to_a_place_we_know() {
    google.answers("geocode-partial.json");

    assertThat(names("코엑스몰")).containsExactly("코엑스");
    assertThat(names("아무도 모르는 곳")).containsExactly("어딘가");
  }

  @Test
  void a_point_is_called_by_its_address_and_stays_where_it_is() {
    google.answers("geocode-address.json");
    Point point = new Point(37.49695, 127.02465);

    Place place = maps.places().getPlaceAt(point, Locale.KOREAN);

    assertThat(place).isEqualTo(new Place("서초대로 411", "서울특별시 서초구 서초대로 411", point));
    assertThat(google.lastQuery().get("latlng")).startsWith("37.49695");
  }

  @Test
  void a_way_by_road_has_the_time_of_the_traffic_where_it_is_known() {
    google.answers("matrix-ok.json");
    assertThat(route())
        .isEqualTo(new Route(new Distance(14_120), Duration.ofMinutes(31), Route.Source.ROAD));

    google.answers("matrix-traffic.json");
    assertThat(route().duration()).isEqualTo(Duration.ofMinutes(44));
    assertThat(google.lastPath()).isEqualTo("/maps/api/distancematrix/json");
    assertThat(google.lastQuery()).containsEntry("mode", "driving");
    assertThat(Long.parseLong(google.lastQuery().get("departure_time")))
        .isGreaterThan(clock.instant().getEpochSecond());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zero-results.json",
        "over-query-limit.json",
        "over-daily-limit.json",
        "request-denied.json",
        "invalid-request.json",
        "unknown-error.json",
        "geocode-without-geometry.json",
        "matrix-no-rows.json",
      })
  void whatever_google_refuses_or_garbles_the_gazetteer_answers(String answer) {
    google.answers(answer);

    assertLocalPlaces();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matrix-zero-results.json",
        "matrix-not-found.json",
        "matrix-route-too-long.json",
        "matrix-too-short.json",
        "matrix-no-rows.json",
        "max-elements-exceeded.json",
        "over-query-limit.json",
        "request-denied.json",
        "invalid-request.json",
        "unknown-error.json",
        "zero-results.json",
      })
  void where_google_knows_no_road_the_estimate_is_given_and_called_so(String answer) {
    google.answers(answer);

    assertLocalRoute();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "[]", "{\"status\":\"OK\"}", "<html>", "\u0000"})
  void a_malformed_answer_ends_in_the_local_one(String body) {
    google.answers(200, body);

    assertLocalPlaces();
    assertLocalRoute();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 429, 500, 502, 503, 504})
  void an_error_page_ends_in_the_local_answer(int status) {
    google.answers(status, "<html><body>Bad Gateway</body></html>");

    assertLocalPlaces();
    assertLocalRoute();
  }

  @Test
  void a_passing_limit_is_tried_once_more() {
    google.answersFirst("over-query-limit.json", "geocode-one.json");

    assertThat(find("강남역", Locale.KOREAN).getFirst().address()).isEqualTo("서울특별시 강남구 강남대로 396");
    assertThat(google.questions()).isEqualTo(2);
  }

  @Test
  void a_server_that_is_not_there_ends_in_the_local_answer() {
    google.close();

    assertLocalPlaces();
    assertLocalRoute();
  }

  @Test
  void silence_and_an_answer_that_stops_halfway_cost_no_more_than_our_patience() {
    try (GoogleMaps hasty = open(LITTLE_PATIENCE)) {
      google.neverAnswers();
      assertPatience(() -> assertLocal(hasty));
      google.stopsHalfway();
      assertPatience(() -> assertLocal(hasty));
    }
  }

  @Test
  void after_five_failures_nothing_is_asked_until_the_pause_is_over_and_then_again() {
    google.answers("request-denied.json");
    for (int i = 0; i < 20; i++) {
      assertThat(names("강남역")).containsExactly("강남역");
    }
    assertThat(google.questions()).isEqualTo(GoogleLine.FEWEST);
    assertThat(maps.isAnsweringPlaces()).isFalse();
    assertThat(maps.isAnsweringRoutes()).isTrue();

    google.answers("geocode-many.json");
    clock.goOn(GoogleLine.PAUSE.plusSeconds(1));
    for (int i = 0; i < 10; i++) {
      assertThat(names("스타벅스")).hasSize(5);
    }
    assertThat(google.questions()).isEqualTo(GoogleLine.FEWEST + 10);
    assertThat(maps.isAnsweringPlaces()).isTrue();
  }

  @Test
  void when_it_is_still_down_after_the_pause_the_circuit_opens_again() {
    google.answers(502, "<html>");
    for (int i = 0; i < 10; i++) {
      names("강남역");
    }
    clock.goOn(GoogleLine.PAUSE.plusSeconds(1));
    for (int i = 0; i < 10; i++) {
      names("강남역");
    }

    assertThat(google.questions()).isEqualTo(GoogleLine.FEWEST + 2);
  }

  @Test
  void where_driving_is_not_served_google_is_soon_left_in_peace() {
    google.answers("matrix-zero-results.json");
    for (int i = 0; i < 20; i++) {
      assertLocalRoute();
    }

    assertThat(google.questions()).isEqualTo(GoogleLine.FEWEST);
    assertThat(maps.isAnsweringPlaces()).isTrue();
  }

  @Test
  void words_that_nobody_understands_do_not_open_the_circuit() {
    google.answers("zero-results.json");
    for (int i = 0; i < 12; i++) {
      assertThat(names("아무도 모르는 곳")).isEmpty();
    }
    google.answers("invalid-request.json");
    for (int i = 0; i < 12; i++) {
      names("강남역");
    }

    assertThat(google.questions()).isEqualTo(24);
    assertThat(maps.isAnsweringPlaces()).isTrue();
  }

  @Test
  void no_words_are_no_question() {
    assertThat(names("  ")).isEmpty();

    assertThat(google.questions()).isZero();
  }

  @Test
  void neither_the_key_nor_an_address_reaches_the_log(CapturedOutput output) {
    google.answers("request-denied.json");
    for (int i = 0; i < 6; i++) {
      names("강남역 비밀의 집");
    }
    google.close();
    route();

    assertThat(output).contains("gave no answer");
    assertThat(output.toString()).doesNotContain(KEY, "강남역", "비밀", "37.49", "127.02");
  }

  private GoogleMaps open(Duration patience) {
    return GoogleMaps.open(
        new GoogleMapsSettings(KEY, Optional.of(google.url()), patience),
        LOCAL_PLACES,
        LOCAL_ROUTES,
        ServiceArea.seoul(),
        clock);
  }

  private void assertLocalPlaces() {
    assertThat(find("강남역", Locale.KOREAN))
        .isEqualTo(LOCAL_PLACES.listPlaces(query("강남역", Locale.KOREAN)));
    assertThat(maps.places().getPlaceAt(GANGNAM, Locale.KOREAN).name()).isEqualTo("강남역");
    assertThat(names("아무도 모르는 곳")).isEmpty();
  }

  private void assertLocalRoute() {
    assertLocal(maps);
  }

  private void assertLocal(GoogleMaps some) {
    assertThat(some.routes().getRoute(GANGNAM, HONGDAE, clock.instant()))
        .isEqualTo(LOCAL_ROUTES.getRoute(GANGNAM, HONGDAE, clock.instant()))
        .matches(route -> route.source() == Route.Source.ESTIMATE);
  }

  private static void assertPatience(Runnable question) {
    long start = System.nanoTime();
    question.run();
    // Twice the patience and a second more, for a machine that is busy.
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isLessThan(LITTLE_PATIENCE.multipliedBy(2).plusSeconds(1));
  }

  private Route route() {
    return maps.routes().getRoute(GANGNAM, HONGDAE, clock.instant());
  }

  private List<String> names(String words) {
    return find(words, Locale.KOREAN).stream().map(Place::name).toList();
  }

  private List<Place> find(String words, Locale language) {
    return maps.places().listPlaces(query(words, language));
  }

  private static PlaceQuery query(String words, Locale language) {
    return new PlaceQuery(words, Optional.empty(), language);
  }
}
