package io.gaja.dispatch.place.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.dispatch.place.ServiceArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerFileTest {
  private final List<KnownPlace> places = GazetteerFile.readResource(Gazetteer.SEOUL_PLACES);
  private final List<KnownPlace> elsewhere = GazetteerFile.readResource(Gazetteer.PLACES_ELSEWHERE);
  private final ServiceArea area = ServiceArea.seoul();

  @Test
  void the_list_knows_several_hundred_places() {
    assertThat(places).hasSizeGreaterThan(350);
  }

  @Test
  void every_place_lies_in_the_area_we_serve() {
    assertThat(places).allMatch(place -> area.contains(place.point()));
  }

  @Test
  void no_place_elsewhere_lies_in_the_area_we_serve_or_shares_a_name_with_one_there() {
    assertThat(elsewhere).noneMatch(place -> area.contains(place.point()));
    assertThat(elsewhere.stream().flatMap(KnownPlace::names).map(Words::key))
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(
            places.stream().flatMap(KnownPlace::names).map(Words::key).toList());
  }

  @Test
  void every_place_that_says_seoul_lies_inside_of_the_boundary_and_no_other_does() {
    assertThat(places)
        .allSatisfy(place ->
            assertThat(area.isInCity(place.point()))
                .as(place.korean())
                .isEqualTo(place.isInSeoul()));
  }

  @Test
  void no_name_or_alias_of_a_place_is_empty_or_repeated_at_that_place() {
    assertThat(places)
        .allSatisfy(place ->
            assertThat(place.names().map(Words::key).toList())
                .as(place.korean())
                .doesNotContain("")
                .doesNotHaveDuplicates());
  }

  @Test
  void names_are_korean_with_a_korean_address_and_english_with_a_latin_one() {
    assertThat(places)
        .allSatisfy(place -> {
          assertThat(Words.isHangul(place.koreanAddress())).as(place.korean()).isTrue();
          assertThat(Words.isHangul(place.english() + place.englishAddress()))
              .as(place.english())
              .isFalse();
        });
  }

  @Test
  void no_two_places_stand_on_the_same_spot() {
    assertThat(places.stream().map(KnownPlace::point)).doesNotHaveDuplicates();
  }

  @Test
  void all_twenty_five_districts_of_seoul_are_there() {
    assertThat(places.stream().filter(p -> p.isInSeoul() && p.korean().endsWith("구청"))).hasSize(25);
  }

  @ParameterizedTest
  @CsvSource({
    "강남역|Gangnam|37.5|127.0|1|서울 강남구, 'it has 6 columns, not 8'",
    "강남역|Gangnam|north|127.0|1|서울 강남구|Gangnam-gu, its latitude is not a number",
    "강남역|Gangnam|97.5|127.0|1|서울 강남구|Gangnam-gu, Not a point on the earth",
    "강남역|Gangnam|37.5|127.0|9|서울 강남구|Gangnam-gu, 'a rank is 1, 2 or 3'",
    "강남역||37.5|127.0|1|서울 강남구|Gangnam-gu, column 2 is empty",
    "'서울역|Gangnam|37.5|127.0|1|서울 강남구|Gangnam-gu', the Korean name stands there twice",
  })
  void a_wrong_line_is_named_with_its_number(String line, String reason) {
    List<String> lines =
        List.of(
            "# a comment",
            "서울역\tSeoul Station\t37.5\t127.0\t1\t서울 용산구\tYongsan-gu, Seoul\t",
            line.replace('|', '\t'));

    assertThatThrownBy(() -> GazetteerFile.read(lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Line 3 of the gazetteer is wrong: ")
        .hasMessageContaining(reason);
  }
}
