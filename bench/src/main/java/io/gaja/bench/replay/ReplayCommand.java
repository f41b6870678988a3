package io.gaja.bench.replay;

import com.mongodb.client.MongoClient;
import io.gaja.bench.run.Application;
import io.gaja.bench.run.Database;
import io.gaja.bench.run.Result;
import io.gaja.bench.run.Scratch;
import io.gaja.dispatch.id.Ids;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the trips of a file through a running application, or through one of its own. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Plays real trips through the web chat, and looks for breaches of the Laws.")
public final class ReplayCommand implements Callable<Integer> {
  private static final String DATABASE = "gaja";
  private static final String OFFICE = "bench-office";

  @Option(names = "--trips", required = true, description = "A CSV file of trips, or its .gz.")
  private Path trips = Path.of("trips.csv");

  @Option(names = "--limit", description = "How many trips (${DEFAULT-VALUE}).")
  private int limit = 500;

  @Option(
      names = "--speed",
      description = "Driving takes so many times less than it did (${DEFAULT-VALUE}).")
  private double speed = 120;

  @Option(names = "--drivers", description = "Most drivers (${DEFAULT-VALUE}).")
  private int drivers = 100;

  @Option(names = "--at-once", description = "Most rides at once (${DEFAULT-VALUE}).")
  private int atOnce = 48;

  @Option(
      names = "--share",
      split = ",",
      description =
          "How many of a hundred trips go to each line: taxi, designated, parking, valet; drawn with"
              + " a fixed seed (taxi=100: the trips were taxi trips, and figures stay comparable).")
  private Map<String, Integer> share = Map.of("taxi", 100);

  @Option(
      names = "--patience",
      description =
          "Minutes of real time that people wait who overstay, or never come, where they parked"
              + " (${DEFAULT-VALUE}; a booking lasts at least 10).")
  private int patience = 12;

  @Option(
      names = "--url",
      description = "An application that runs already; without it one is started.")
  private @Nullable String url;

  @Option(
      names = "--office",
      description = "With --url: a chat of GAJA_OPERATORS, without \"web:\" (${DEFAULT-VALUE}).")
  private String office = OFFICE;

  @Override
  public Integer call() throws Exception {
    Trips read = Trips.read(trips, limit);
    System.out.printf(
        "%d trips of New York, moved to Seoul as they are (Manhattan's centre onto Seoul's);"
            + " %d passed over, which go nowhere or out of the area%n",
        read.list().size(), read.unplayable());
    if (read.list().isEmpty()) {
      throw new IllegalArgumentException(trips + " has no trips that can be played");
    }
    return url == null ? onOwnApplication(read) : play(read, url, Optional.empty());
  }

  private int onOwnApplication(Trips read) throws Exception {
    try (Scratch scratch = Scratch.create();
        Database database = Database.start(scratch);
        Application application =
            Application.start(
                "bot",
                scratch,
                Map.of(
                    "MONGODB_URI",
                    database.uri(DATABASE),
                    "GAJA_DEMO",
                    "false",
                    "GAJA_OPERATORS",
                    "web:" + OFFICE));
        MongoClient client = database.open()) {
      application.awaitServing("/actuator/health/readiness");
      int code = play(read, application.url(), Optional.of(client));
      application.complaints().forEach(line -> System.err.println("application: " + line));
      return code;
    }
  }

  private int play(Trips read, String base, Optional<MongoClient> database) throws Exception {
    long start = System.nanoTime();
    try (WebClient client = new WebClient(base)) {
      Play play = new Play(read.list(), setting(), client, office, Ids.random().substring(0, 6));
      play.run();
      Optional<Aftermath> aftermath =
          database.isPresent()
              ? Optional.of(Aftermath.read(database.get(), DATABASE, play.lines()))
              : Optional.empty();
      return Report.print(play, aftermath, System.nanoTime() - start, new Result("replay"));
    }
  }

  private Play.Setting setting() {
    LinePlay taxi = new TaxiPlay();
    List<LinePlay> lines =
        List.of(taxi, new DesignatedPlay(), new ParkingPlay(taxi), new ValetPlay());
    return new Play.Setting(
        new Share(lines, share), drivers, atOnce, speed, Duration.ofMinutes(patience));
  }
}
