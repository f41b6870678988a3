package io.gaja.dispatch.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceAreaTest {
  private final ServiceArea seoul = ServiceArea.seoul();

  @ParameterizedTest
  @CsvSource({
    "Gangnam Station, 37.4979, 127.0276, true, true",
    "Gimpo Airport, 37.5588, 126.8029, true, true",
    "Dobongsan Station, 37.6896, 127.0463, true, true",
    "Onsu Station, 37.4926, 126.8236, true, true",
    "Gwacheon, 37.4292, 126.9876, true, false",
    "Hanam, 37.5393, 127.2149, true, false",
    "Gwangmyeong, 37.4786, 126.8646, true, false",
    "Ilsan, 37.6594, 126.7734, true, false",
    "Bundang, 37.3826, 127.1189, true, false",
    "Incheon Airport, 37.4491, 126.4509, true, false",
    "Suwon, 37.2660, 127.0000, true, false",
    "Daejeon, 36.3504, 127.3845, false, false",
    "Jeju, 33.4996, 126.5312, false, false",
    "null island, 0, 0, false, false",
  })
  void the_capital_area_is_served_and_only_seoul_is_the_city(
      String name, double latitude, double longitude, boolean served, boolean city) {
    Point point = new Point(latitude, longitude);

    assertThat(seoul.contains(point)).as(name).isEqualTo(served);
    assertThat(seoul.isInCity(point)).as(name).isEqualTo(city);
  }

  @Test
  void an_area_of_no_size_is_refused() {
    Point centre = new Point(37.5, 127);

    assertThatThrownBy(() -> new ServiceArea(centre, Distance.ZERO, seoul.city()))
        .hasMessage("A service area has a radius above zero");
    assertThatThrownBy(() -> new ServiceArea(centre, new Distance(1), List.of(centre, centre)))
        .hasMessage("A city's boundary has at least three corners");
  }
}
