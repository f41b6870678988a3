package io.gaja.bench.start;

import io.gaja.bench.run.Application;
import io.gaja.bench.run.Database;
import io.gaja.bench.run.Result;
import io.gaja.bench.run.Scratch;
import io.gaja.bench.run.Times;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Both as executable jars, one after the other in turns, on one mongod that runs already. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Time from process start to the page, beside an empty application.")
public final class StartCommand implements Callable<Integer> {
  private static final double GOAL = 2.5;

  @Option(names = "--rounds", description = "Starts of each (${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(names = "--jvm", description = "An option for both JVMs.", split = " ")
  private String[] jvm = {};

  private final Starts empty = new Starts();
  private final Starts gaja = new Starts();
  private final Starts demo = new Starts();

  /**
   * Starts of one application: how long they took, and how much CPU, which other programs spare.
   */
  private record Starts(Times wall, Times cpu) {
    Starts() {
      this(new Times(), new Times());
    }

    void add(Application application) {
      wall.add(application.awaitServing("/"));
      cpu.add(application.cpu());
    }

    void print(String name, Starts empty) {
      System.out.printf(
          "%-19s median %5d ms  %.2f times   CPU %5d ms  %.2f times%n",
          name,
          wall.percentileMillis(50),
          ratio(wall, empty.wall),
          cpu.percentileMillis(50),
          ratio(cpu, empty.cpu));
    }

    static double ratio(Times one, Times other) {
      return (double) one.percentileMillis(50) / other.percentileMillis(50);
    }
  }

  @Override
  public Integer call() {
    try (Scratch scratch = Scratch.create();
        Database database = Database.start(scratch)) {
      start(
          database, scratch, new Starts(), new Starts(), new Starts()); // the disk's cache is warm
      for (int round = 1; round <= rounds; round++) {
        start(database, scratch, empty, gaja, demo);
        System.out.printf("round %d of %d done%n", round, rounds);
      }
    }
    report();
    return 0;
  }

  private void start(
      Database database, Scratch scratch, Starts ofEmpty, Starts ofGaja, Starts ofDemo) {
    once("bench/empty", database, scratch, Map.of(), ofEmpty);
    once("bot", database, scratch, Map.of("GAJA_DEMO", "false"), ofGaja);
    once("bot", database, scratch, Map.of("GAJA_DEMO", "true"), ofDemo);
  }

  private void once(
      String module,
      Database database,
      Scratch scratch,
      Map<String, String> settings,
      Starts starts) {
    String uri = database.uri(settings.isEmpty() ? "empty" : "gaja");
    Map<String, String> all = new HashMap<>(settings);
    all.put("MONGODB_URI", uri);
    all.put("SPRING_MONGODB_URI", uri);
    try (Application application = Application.start(module, scratch, all, jvm)) {
      starts.add(application);
    }
  }

  private void report() {
    empty.print("empty application", empty);
    gaja.print("Gaja", empty);
    demo.print("Gaja with the demo", empty);
    System.out.printf("goal: at most %.1f times%n", GOAL);
    new Result("start")
        .with("gaja_ms", gaja.wall().percentileMillis(50))
        .with("empty_ms", empty.wall().percentileMillis(50))
        .with("ratio", Starts.ratio(gaja.wall(), empty.wall()))
        .with("demo_ms", demo.wall().percentileMillis(50))
        .with("demo_ratio", Starts.ratio(demo.wall(), empty.wall()))
        .with("cpu_ratio", Starts.ratio(gaja.cpu(), empty.cpu()))
        .print();
  }
}
