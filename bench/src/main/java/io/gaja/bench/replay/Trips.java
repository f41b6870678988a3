package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.ServiceArea;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The first trips of a file that can be played.
 *
 * @param unplayable trips before the last one taken that go nowhere or leave the area served
 */
record Trips(List<Trip> list, int unplayable) {
  private static final long SHORTEST_METRES = 50;

  static Trips read(Path file, int limit) {
    ServiceArea area = ServiceArea.seoul();
    List<Trip> trips = new ArrayList<>();
    int unplayable = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      String header = lines.readLine();
      if (header == null || !header.startsWith("requested_at,")) {
        throw new IllegalArgumentException(file + " does not begin with the columns of a trip");
      }
      for (String line = lines.readLine();
          line != null && trips.size() < limit;
          line = lines.readLine()) {
        Trip trip = Trip.parse(line);
        if (isPlayable(trip, area)) {
          trips.add(trip);
        } else {
          unplayable++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    return new Trips(List.copyOf(trips), unplayable);
  }

  /** A taxi's first row tells where its driver starts; at most as many as are wanted. */
  static List<Point> startsOfTaxis(List<Trip> trips, int most) {
    Map<String, Point> starts = new LinkedHashMap<>();
    trips.forEach(trip -> starts.putIfAbsent(trip.taxi(), trip.pickup()));
    return starts.values().stream().limit(most).toList();
  }

  private static boolean isPlayable(Trip trip, ServiceArea area) {
    return area.contains(trip.pickup())
        && area.contains(trip.dropOff())
        && trip.pickup().distanceTo(trip.dropOff()).metres() > SHORTEST_METRES;
  }

  private static InputStream open(Path file) throws IOException {
    PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 2);
    byte[] first = in.readNBytes(2);
    in.unread(first);
    boolean zipped = first.length == 2 && first[0] == (byte) 0x1f && first[1] == (byte) 0x8b;
    return zipped ? new GZIPInputStream(in) : in;
  }
}
