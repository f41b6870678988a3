package io.gaja.bench.lifecycle;

import java.util.Locale;

/** One of the two over all its rounds. */
final class Side {
  private final String name;
  private int calls;
  private int failed;
  private long nanos;
  private Meter used = Meter.nothing();

  Side(String name) {
    this.name = name;
  }

  void add(Calls.Outcome outcome, Meter meter) {
    calls += outcome.done();
    failed += outcome.failed();
    nanos += outcome.nanos();
    used = used.plus(meter);
  }

  double perSecond() {
    return nanos == 0 ? 0 : calls * 1e9 / nanos;
  }

  int failed() {
    return failed;
  }

  double perCall(String what) {
    return used.server().getOrDefault(what, 0.0) / Math.max(1, calls);
  }

  void print() {
    System.out.printf(
        Locale.ROOT,
        "%n%s: %d calls, %d failed, %.2f a second%n",
        name,
        calls,
        failed,
        perSecond());
    StringBuilder line = new StringBuilder("  commands per call:");
    for (String command : used.server().keySet()) {
      if (!command.contains("ytes") && !command.startsWith("log") && perCall(command) >= 0.05) {
        line.append(String.format(Locale.ROOT, " %s %.1f", command, perCall(command)));
      }
    }
    System.out.println(line);
    System.out.printf(
        Locale.ROOT,
        "  per call: %.1f kB in, %.1f kB out, %.1f kB of journal, %.2f journal syncs%n",
        perCall("bytesIn") / 1000,
        perCall("bytesOut") / 1000,
        perCall("log bytes") / 1000,
        perCall("log syncs"));
    System.out.printf(
        Locale.ROOT,
        "  CPU per call: application %.1f ms, mongod %.1f ms, people and stand-in %.1f ms%n",
        cpu(used.applicationCpu()),
        cpu(used.mongodCpu()),
        cpu(used.loadCpu()));
  }

  private double cpu(java.time.Duration duration) {
    return duration.toNanos() / 1e6 / Math.max(1, calls);
  }
}
