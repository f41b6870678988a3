package io.gaja.bench.replay;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The whole replay: the office, those who work, then rider after rider. */
final class Play {
  private static final Duration LONGEST = Duration.ofMinutes(40);

  private final List<Trip> trips;
  private final Share share;
  private final List<LinePlay> lineOf;
  private final int ridersAtOnce;
  private final City city;
  private final Witness witness;
  private final Crowd crowd;
  private final Office office;
  private final Staff staff;

  /** How fast, how many, and with which lines trips are played. */
  record Setting(Share share, int drivers, int ridersAtOnce, double speed, Duration patience) {}

  Play(List<Trip> trips, Setting setting, WebClient client, String officeChat, String run) {
    this.trips = trips;
    this.share = setting.share();
    this.lineOf = share.draw(trips.size());
    this.ridersAtOnce = setting.ridersAtOnce();
    this.city = new City(setting.speed(), setting.patience());
    List<LinePlay> lines = share.lines();
    List<Rule> rules = lines.stream().flatMap(line -> line.rules().stream()).toList();
    this.witness = new Witness(Set.of(officeChat), rules);
    this.crowd = new Crowd(client, witness, city, run);
    this.office =
        new Office(
            new WebChat(officeChat, "ko", client, witness),
            key -> lines.stream().anyMatch(line -> line.approves(key)));
    this.staff = new Staff(workers(setting.drivers()), witness);
  }

  private List<Worker> workers(int all) {
    List<Worker> workers = new ArrayList<>();
    for (LinePlay line : share.lines()) {
      List<Trip> own = new ArrayList<>();
      for (int i = 0; i < trips.size(); i++) {
        if (lineOf.get(i).equals(line)) {
          own.add(trips.get(i));
        }
      }
      if (!own.isEmpty()) {
        workers.addAll(line.workers(own, share.workersOf(line, all), crowd));
      }
    }
    return workers;
  }

  void run() throws InterruptedException, WebChat.Silence {
    office.open();
    staff.begin(office);
    playTrips();
    city.close();
    staff.goHome();
    office.close();
  }

  private void playTrips() throws InterruptedException {
    Semaphore places = new Semaphore(ridersAtOnce);
    CountDownLatch ended = new CountDownLatch(trips.size());
    LocalDateTime first = trips.getFirst().requestedAt();
    long start = System.nanoTime();
    for (int i = 0; i < trips.size(); i++) {
      Trip trip = trips.get(i);
      long due = start + city.played(Duration.between(first, trip.requestedAt())).toNanos();
      Waiting.pause(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
      places.acquire();
      int index = i;
      Thread.ofVirtual()
          .start(() -> {
            try {
              play(index, trip);
            } finally {
              places.release();
              ended.countDown();
            }
          });
    }
    watch(ended, start);
  }

  private void watch(CountDownLatch ended, long start) throws InterruptedException {
    long next = 0;
    while (!ended.await(1, TimeUnit.SECONDS)) {
      long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
      if (seconds > LONGEST.toSeconds()) {
        return;
      }
      if (seconds >= next) {
        System.out.printf("%4d s  %s%n", seconds, city.tally().ends());
        next = seconds + 15;
      }
    }
  }

  private void play(int index, Trip trip) {
    LinePlay line = lineOf.get(index);
    city.tally().asked(line.name());
    city.tally().ended(line.name(), endOf(line, index, trip));
  }

  private String endOf(LinePlay line, int index, Trip trip) {
    try (WebChat chat = crowd.phone(line.name(), "r", index)) {
      chat.open();
      return line.rider(chat, trip, crowd, crowd.random(line.name(), index)).play();
    } catch (WebChat.Silence silence) {
      return Tally.LOST + ": no " + silence.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Tally.LOST + ": interrupted";
    } catch (RuntimeException failure) {
      witness.breach("", "player", line.name() + ": " + failure + " at " + placeOf(failure));
      return Tally.LOST + ": " + failure.getClass().getSimpleName();
    }
  }

  /** Where in the bench it happened: a player who does not find a button says which. */
  private static String placeOf(RuntimeException failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.gaja.bench"))
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .limit(3)
        .collect(Collectors.joining(" < "));
  }

  Tally tally() {
    return city.tally();
  }

  List<LinePlay> lines() {
    return share.lines();
  }

  int workers() {
    return staff.onDuty();
  }

  Witness witness() {
    return witness;
  }
}
