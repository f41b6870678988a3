package io.gaja.bench.lifecycle;

import com.mongodb.client.MongoClient;
import io.gaja.bench.run.Application;
import io.gaja.bench.run.Database;
import io.gaja.bench.run.Result;
import io.gaja.bench.run.Scratch;
import io.gaja.bot.channel.telegram.standin.BotApi;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gaja and a bare driver in turns, on the same mongod. */
@Command(
    name = "lifecycle",
    mixinStandardHelpOptions = true,
    description = "Whole calls per second, beside a bare MongoDB driver.")
public final class LifecycleCommand implements Callable<Integer> {
  private static final double GOAL = 0.67;
  private static final int BARE_FOR_EACH = 4;

  @Option(names = "--calls", description = "Whole calls of Gaja in all (${DEFAULT-VALUE}).")
  private int calls = 600;

  @Option(names = "--together", description = "Calls at a time (${DEFAULT-VALUE}).")
  private int together = 32;

  @Option(names = "--rounds", description = "Turns of each (${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Override
  public Integer call() throws Exception {
    try (Scratch scratch = Scratch.create();
        Database database = Database.start(scratch);
        BotApi api = BotApi.start();
        Application application = Application.start("bot", scratch, settings(database, api));
        MongoClient client = database.open()) {
      api.recordsNothing();
      application.awaitServing("/actuator/health/readiness");
      System.out.println(
          "The application is a process of its own; people and the stand-in Bot API are in this one.");
      int code = measure(client, database, application, api);
      application.complaints().forEach(line -> System.err.println("application: " + line));
      return code;
    }
  }

  /** One offer a wave: a call needs no more, and the reference makes no more. */
  private static Map<String, String> settings(Database database, BotApi api) {
    return Map.of(
        "MONGODB_URI",
        database.uri("gaja"),
        "GAJA_DEMO",
        "false",
        "TELEGRAM_BOT_TOKEN",
        BotApi.TOKEN,
        "TELEGRAM_API_URL",
        api.url(),
        "GAJA_TELEGRAM_LIMITS",
        "none",
        "GAJA_TAXI_DRIVERSPERWAVE",
        "1",
        "GAJA_OPERATORS",
        "telegram:" + GajaCalls.OPERATOR);
  }

  private int measure(MongoClient client, Database database, Application application, BotApi api)
      throws InterruptedException {
    GajaCalls gaja = new GajaCalls(api, together);
    BareCalls bare = new BareCalls(client, "bare", together);
    gaja.setUp();
    bare.setUp();
    int each = Math.max(1, calls / rounds);
    System.out.printf("%d drivers on duty; warming up%n", together);
    gaja.play(Math.max(together, each / 2));
    bare.play(each * BARE_FOR_EACH);
    Side ofGaja = new Side("Gaja");
    Side ofBare = new Side("bare driver");
    for (int round = 1; round <= rounds; round++) {
      double first = turn(gaja, each, ofGaja, client, database, application);
      double second = turn(bare, each * BARE_FOR_EACH, ofBare, client, database, application);
      System.out.printf("round %d: Gaja %.2f, bare %.2f calls/s%n", round, first, second);
    }
    Queries.record(client.getDatabase("gaja"));
    int recorded = gaja.play(together).done();
    return report(ofGaja, ofBare, () -> Queries.print(client.getDatabase("gaja"), recorded));
  }

  private static double turn(
      Calls calls,
      int many,
      Side side,
      MongoClient client,
      Database database,
      Application application)
      throws InterruptedException {
    Meter before = Meter.read(client, database, application);
    Calls.Outcome outcome = calls.play(many);
    side.add(outcome, Meter.read(client, database, application).minus(before));
    return outcome.perSecond();
  }

  private static int report(Side gaja, Side bare, Runnable queries) {
    gaja.print();
    bare.print();
    queries.run();
    double ratio = gaja.perSecond() / bare.perSecond();
    System.out.printf("%nratio %.3f (goal %.2f)%n", ratio, GOAL);
    new Result("lifecycle")
        .with("calls_per_second", gaja.perSecond())
        .with("reference_calls_per_second", bare.perSecond())
        .with("ratio", ratio)
        .with("failed", gaja.failed())
        .with("commits_per_call", gaja.perCall("commitTransaction"))
        .with("journal_syncs_per_call", gaja.perCall("log syncs"))
        .print();
    return gaja.failed() == 0 ? 0 : 1;
  }
}
