package io.gaja.bench.replay;

import io.gaja.bench.run.Result;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What came of a replay, for a person and in the last line. */
final class Report {
  private Report() {}

  /** Answers 0 when nothing was lost and no Law was broken, else 1. */
  static int print(Play play, Optional<Aftermath> aftermath, long nanos, Result result) {
    City city = play.city();
    int served = city.count(RiderPlay.SERVED::equals);
    int lost = city.count(end -> end.startsWith("lost"));
    int silentEnds = play.requested() - city.count(end -> true);
    if (aftermath.isPresent() && aftermath.get().completed() != play.witness().receipts()) {
      play.witness()
          .breach(
              "receipts",
              aftermath.get().completed()
                  + " calls completed, "
                  + play.witness().receipts()
                  + " receipts seen");
    }
    aftermath
        .map(Aftermath::wrong)
        .orElse(Map.of())
        .forEach((what, count) -> play.witness().breach("database", count + " " + what));
    System.out.println();
    city.ends().forEach((end, count) -> System.out.printf("%5d %s%n", count, end));
    System.out.println("\nThe system's own time, apart from driving and thinking:");
    city.phases()
        .forEach((phase, times) ->
            System.out.printf(
                "%-20s %4d times   p50 %5d ms   p95 %5d ms%n",
                phase, times.count(), times.percentileMillis(50), times.percentileMillis(95)));
    System.out.println("\nBreaches of the Laws: " + play.witness().breaches());
    play.witness().report().forEach(line -> System.out.println("  " + line));
    System.out.println(
        aftermath.isPresent()
            ? "The database was read at the end."
            : "The database was not read: it belongs to the application of --url.");
    int allLost = lost + silentEnds;
    result
        .with("requested", play.requested())
        .with("served", served)
        .with("unserved", city.count(end -> end.startsWith("unserved")))
        .with("lost", allLost)
        .with("breaches", play.witness().breaches())
        .with("drivers", play.driversOnDuty())
        .with("seconds", Duration.ofNanos(nanos).toSeconds());
    city.phases()
        .forEach((phase, times) ->
            result
                .with(key(phase) + "_p50_ms", times.percentileMillis(50))
                .with(key(phase) + "_p95_ms", times.percentileMillis(95)));
    result.print();
    return allLost == 0 && play.witness().breaches() == 0 ? 0 : 1;
  }

  private static String key(String phase) {
    return phase.substring(phase.indexOf('→') + 1).strip();
  }
}
