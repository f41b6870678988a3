package io.gaja.dispatch.place.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleMapsSettingsTest {
  private static final String KEY = "AIza-a-key-of-nobody";

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "aiza-small"})
  void a_key_that_google_never_gave_is_refused_by_the_name_of_its_setting(String key) {
    assertThatThrownBy(() -> new GoogleMapsSettings(key, Optional.empty(), Duration.ofSeconds(2)))
        .hasMessage("GOOGLE_MAPS_API_KEY is not a key of Google Maps: those begin with AIza");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.org", "example.org", "http:///maps", "http://a.org/?x=1"})
  void an_address_that_is_no_web_server_is_refused_by_the_name_of_its_setting(String url) {
    Optional<URI> base = Optional.of(URI.create(url));

    assertThatThrownBy(() -> new GoogleMapsSettings(KEY, base, Duration.ofSeconds(2)))
        .hasMessageStartingWith("GOOGLE_MAPS_API_URL ");
  }

  @Test
  void a_time_limit_is_above_zero_and_at_most_half_a_minute() {
    for (Duration timeout : new Duration[] {Duration.ZERO, Duration.ofMinutes(1)}) {
      assertThatThrownBy(() -> new GoogleMapsSettings(KEY, Optional.empty(), timeout))
          .hasMessageContaining("time limit");
    }
  }

  @Test
  void the_key_is_not_printed_and_a_slash_at_the_end_does_no_harm() {
    GoogleMapsSettings settings =
        new GoogleMapsSettings(
            " " + KEY + "\n",
            Optional.of(URI.create("http://127.0.0.1:8081/")),
            GoogleMapsSettings.USUAL_TIMEOUT);

    assertThat(settings.toString()).doesNotContain(KEY);
    assertThat(settings.apiKey()).isEqualTo(KEY);
    assertThat(settings.server()).contains("http://127.0.0.1:8081");
  }
}
