package io.gaja.bench.replay;

import io.gaja.bench.run.Result;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What came of a replay, for a person and in the last line. */
final class Report {
  private final Play play;
  private final Tally tally;
  private final Breaches breaches;
  private final List<String> lines;

  private Report(Play play) {
    this.play = play;
    this.tally = play.tally();
    this.breaches = play.witness().breaches();
    this.lines = play.lines().stream().map(LinePlay::name).toList();
  }

  /** Answers 0 when nothing was lost and no Law was broken, else 1. */
  static int print(Play play, Optional<Aftermath> aftermath, long nanos, Result result) {
    Report report = new Report(play);
    aftermath.ifPresent(found -> found.tell(report.breaches, play.witness().receipts()));
    report.forPeople();
    System.out.println(
        aftermath.isPresent()
            ? "The database was read at the end."
            : "The database was not read: it belongs to the application of --url.");
    report.inOneLine(result, nanos);
    return report.all(tally -> report.lost(tally)) == 0 && report.breaches.count() == 0 ? 0 : 1;
  }

  private int lost(String line) {
    return tally.lost(line);
  }

  private void forPeople() {
    tally
        .ends()
        .forEach((line, ends) -> {
          System.out.printf("%n%s%n", line);
          ends.forEach((end, count) -> System.out.printf("%5d %s%n", count, end));
        });
    System.out.println("\nThe system's own time, apart from driving and thinking:");
    tally
        .phases()
        .forEach((phase, times) ->
            System.out.printf(
                "%-20s %4d times   p50 %5d ms   p95 %5d ms%n",
                phase, times.count(), times.percentileMillis(50), times.percentileMillis(95)));
    System.out.printf("%n%-12s %9s %7s %9s %9s %5s %9s%n", HEADS);
    for (String line : lines) {
      System.out.printf(
          Locale.ROOT,
          "%-12s %9d %7d %9d %9d %5d %9d%n",
          line,
          tally.requested(line),
          served(line),
          tally.count(line, Tally.UNSERVED),
          tally.count(line, Tally.WITHDRAWN),
          tally.lost(line),
          breaches.count(line));
    }
    System.out.println("\nBreaches of the Laws: " + breaches.count());
    breaches.report().forEach(breach -> System.out.println("  " + breach));
  }

  private static final Object[] HEADS = {
    "line", "requested", "served", "unserved", "withdrawn", "lost", "breaches"
  };

  private int served(String line) {
    return tally.count(line, Tally.SERVED);
  }

  private int all(ToIntFunction<String> of) {
    return lines.stream().mapToInt(of).sum();
  }

  private void inOneLine(Result result, long nanos) {
    result
        .with("requested", all(tally::requested))
        .with("served", all(this::served))
        .with("unserved", all(line -> tally.count(line, Tally.UNSERVED)))
        .with("withdrawn", all(line -> tally.count(line, Tally.WITHDRAWN)))
        .with("lost", all(tally::lost))
        .with("breaches", breaches.count())
        .with("drivers", play.workers())
        .with("seconds", Duration.ofNanos(nanos).toSeconds());
    for (String line : lines) {
      result
          .with(line + "_requested", tally.requested(line))
          .with(line + "_served", served(line))
          .with(line + "_unserved", tally.count(line, Tally.UNSERVED))
          .with(line + "_withdrawn", tally.count(line, Tally.WITHDRAWN))
          .with(line + "_lost", tally.lost(line))
          .with(line + "_breaches", breaches.count(line));
    }
    tally
        .phases()
        .forEach((phase, times) ->
            result
                .with(key(phase) + "_p50_ms", times.percentileMillis(50))
                .with(key(phase) + "_p95_ms", times.percentileMillis(95)));
    result.print();
  }

  private static String key(String phase) {
    return phase.substring(phase.indexOf('→') + 1).strip();
  }
}
