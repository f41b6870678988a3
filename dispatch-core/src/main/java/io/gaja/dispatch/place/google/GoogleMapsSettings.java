package io.gaja.dispatch.place.google;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How Google Maps is reached. Refuses with a sentence that names the setting.
 *
 * @param apiKey begins with "AIza", as every key of Google does
 * @param baseUrl another server in the place of Google's, without a path at its end
 * @param timeout the longest that a person waits for one answer, a retry included; up to 30 s
 */
public record GoogleMapsSettings(String apiKey, Optional<URI> baseUrl, Duration timeout) {
  public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(2);

  private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(30);

  public GoogleMapsSettings {
    apiKey = apiKey.strip();
    check(
        apiKey.startsWith("AIza"),
        "GOOGLE_MAPS_API_KEY is not a key of Google Maps: those begin with AIza");
    baseUrl.ifPresent(GoogleMapsSettings::checkUrl);
    check(
        timeout.isPositive() && timeout.compareTo(LONGEST_TIMEOUT) <= 0,
        "The time limit for Google Maps is above zero and at most 30 seconds");
  }

  /** What is put before the path of each request, if it is not Google itself. */
  Optional<String> server() {
    return baseUrl.map(url -> url.toString().replaceFirst("/+$", ""));
  }

  private static void checkUrl(URI url) {
    String scheme = url.getScheme();
    check(
        url.getHost() != null && ("https".equals(scheme) || "http".equals(scheme)),
        "GOOGLE_MAPS_API_URL is not the address of a web server, such as https://example.org");
    check(
        url.getQuery() == null && url.getFragment() == null,
        "GOOGLE_MAPS_API_URL ends with the server or a path, without ? or #");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** The key is a secret. */
  @Override
  public String toString() {
    return "GoogleMapsSettings[hidden]";
  }
}
