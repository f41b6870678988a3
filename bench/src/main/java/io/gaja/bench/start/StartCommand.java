package io.gaja.bench.start;

import io.gaja.bench.run.Application;
import io.gaja.bench.run.Database;
import io.gaja.bench.run.Result;
import io.gaja.bench.run.Scratch;
import io.gaja.bench.run.Times;
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

  private final Times empty = new Times();
  private final Times gaja = new Times();
  private final Times demo = new Times();

  @Override
  public Integer call() {
    try (Scratch scratch = Scratch.create();
        Database database = Database.start(scratch)) {
      start(database, scratch, new Times(), new Times(), new Times()); // the disk's cache is warm
      for (int round = 1; round <= rounds; round++) {
        start(database, scratch, empty, gaja, demo);
        System.out.printf("round %d of %d done%n", round, rounds);
      }
    }
    report();
    return 0;
  }

  private void start(
      Database database, Scratch scratch, Times ofEmpty, Times ofGaja, Times ofDemo) {
    once("bench/empty", database, scratch, Map.of(), ofEmpty);
    once("bot", database, scratch, Map.of("GAJA_DEMO", "false"), ofGaja);
    once("bot", database, scratch, Map.of("GAJA_DEMO", "true"), ofDemo);
  }

  private void once(
      String module,
      Database database,
      Scratch scratch,
      Map<String, String> settings,
      Times times) {
    String uri = database.uri(settings.isEmpty() ? "empty" : "gaja");
    Map<String, String> all = new java.util.HashMap<>(settings);
    all.put("MONGODB_URI", uri);
    all.put("SPRING_MONGODB_URI", uri);
    try (Application application = Application.start(module, scratch, all, jvm)) {
      times.add(application.awaitServing("/"));
    }
  }

  private void report() {
    long emptyMillis = empty.percentileMillis(50);
    long gajaMillis = gaja.percentileMillis(50);
    long demoMillis = demo.percentileMillis(50);
    double ratio = (double) gajaMillis / emptyMillis;
    System.out.printf("empty application   median %5d ms%n", emptyMillis);
    System.out.printf("Gaja                median %5d ms  %.2f times%n", gajaMillis, ratio);
    System.out.printf(
        "Gaja with the demo  median %5d ms  %.2f times%n",
        demoMillis, (double) demoMillis / emptyMillis);
    System.out.printf("goal: at most %.1f times%n", GOAL);
    new Result("start")
        .with("gaja_ms", gajaMillis)
        .with("empty_ms", emptyMillis)
        .with("ratio", ratio)
        .with("demo_ms", demoMillis)
        .with("demo_ratio", (double) demoMillis / emptyMillis)
        .print();
  }
}
