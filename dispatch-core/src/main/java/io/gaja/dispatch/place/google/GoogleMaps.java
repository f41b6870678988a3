package io.gaja.dispatch.place.google;

import com.google.maps.GeoApiContext;
import com.google.maps.OkHttpRequestHandler;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.Routes;
import io.gaja.dispatch.place.ServiceArea;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/**
 * The door to Google Maps. Whatever goes wrong there (an outage, a refusal, nonsense, silence, or
 * nothing found) ends in the answer of the local fallback, within the time limit of the settings.
 *
 * <p>Two circuit breakers, one for places and one for routes, stop asking for {@link
 * GoogleLine#PAUSE} when most of the last answers were failures. "No road" counts as one of them:
 * Google does not serve driving in every country, which is found out by asking.
 */
public final class GoogleMaps implements AutoCloseable {
  private static final int MOST_RETRIES = 1;

  private final GeoApiContext context;
  private final GoogleLine forPlaces;
  private final GoogleLine forRoutes;
  private final GooglePlaces places;
  private final GoogleRoutes routes;

  private GoogleMaps(
      GoogleMapsSettings settings,
      PlaceFinder localPlaces,
      Routes localRoutes,
      ServiceArea area,
      Clock clock) {
    context = connect(settings);
    forPlaces = new GoogleLine("places", settings.timeout(), clock);
    forRoutes = new GoogleLine("routes", settings.timeout(), clock);
    places = new GooglePlaces(context, forPlaces, area, localPlaces);
    routes = new GoogleRoutes(context, forRoutes, clock, localRoutes);
  }

  /** Asks nothing yet: a wrong key or a silent server is found out by the first question. */
  public static GoogleMaps open(
      GoogleMapsSettings settings,
      PlaceFinder localPlaces,
      Routes localRoutes,
      ServiceArea area,
      Clock clock) {
    return new GoogleMaps(settings, localPlaces, localRoutes, area, clock);
  }

  public PlaceFinder places() {
    return places;
  }

  public Routes routes() {
    return routes;
  }

  /** Whether names of places come from Google just now, or only from the local fallback. */
  public boolean isAnsweringPlaces() {
    return forPlaces.isOpenForQuestions();
  }

  /** Whether ways come from Google just now, or only from the local estimate. */
  public boolean isAnsweringRoutes() {
    return forRoutes.isOpenForQuestions();
  }

  @Override
  public void close() {
    context.shutdown();
  }

  private static GeoApiContext connect(GoogleMapsSettings settings) {
    long millis = settings.timeout().toMillis();
    OkHttpRequestHandler.Builder http = new OkHttpRequestHandler.Builder();
    // An answer that drips in byte by byte never runs into the read limit.
    http.okHttpClientBuilder().callTimeout(settings.timeout());
    GeoApiContext.Builder builder =
        new GeoApiContext.Builder(http)
            .apiKey(settings.apiKey())
            .connectTimeout(millis, TimeUnit.MILLISECONDS)
            .readTimeout(millis, TimeUnit.MILLISECONDS)
            .writeTimeout(millis, TimeUnit.MILLISECONDS)
            .retryTimeout(millis, TimeUnit.MILLISECONDS)
            .maxRetries(MOST_RETRIES);
    settings.server().ifPresent(builder::baseUrlOverride);
    return builder.build();
  }
}
