package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The whole replay: the office, the drivers, then rider after rider. */
final class Play {
  private static final int REGISTER_AT_ONCE = 12;
  private static final Duration LONGEST = Duration.ofMinutes(40);

  private final List<Trip> trips;
  private final int drivers;
  private final int ridersAtOnce;
  private final double speed;
  private final WebClient client;
  private final String run;
  private final WebChat office;
  private final Witness witness;
  private final City city;
  private final AtomicInteger requested = new AtomicInteger();
  private final AtomicInteger onDuty = new AtomicInteger();

  Play(
      List<Trip> trips,
      int drivers,
      int ridersAtOnce,
      double speed,
      WebClient client,
      String officeChat,
      String run) {
    this.trips = trips;
    this.drivers = drivers;
    this.ridersAtOnce = ridersAtOnce;
    this.speed = speed;
    this.client = client;
    this.run = run;
    this.witness = new Witness(Set.of(officeChat));
    this.office = new WebChat(officeChat, "ko", client, witness);
    this.city = new City(speed);
  }

  void run() throws InterruptedException, WebChat.Silence {
    Office approvals = new Office(office);
    approvals.open();
    List<Point> starts = startsOfTaxis();
    CountDownLatch ready = new CountDownLatch(starts.size());
    CountDownLatch home = new CountDownLatch(starts.size());
    Semaphore registering = new Semaphore(REGISTER_AT_ONCE);
    for (int i = 0; i < starts.size(); i++) {
      DriverPlay driver = driver(i, starts.get(i));
      Thread.ofVirtual().start(() -> drive(driver, registering, ready, home));
    }
    Thread approving = Thread.ofVirtual().start(() -> approve(approvals, starts.size()));
    ready.await();
    approving.interrupt();
    System.out.printf("%d of %d drivers on duty%n", onDuty.get(), starts.size());
    playRides();
    city.close();
    home.await(2, TimeUnit.MINUTES);
    office.close();
  }

  private DriverPlay driver(int index, Point start) {
    String name = "bench-d" + index + "-" + run;
    WebChat chat = new WebChat(name, index % 2 == 0 ? "ko" : "en", client, witness);
    String phone = "010-%04d-%04d".formatted(3000 + index / 10_000, index % 10_000);
    return new DriverPlay(chat, city, start, phone, new Random(index));
  }

  private void drive(
      DriverPlay driver, Semaphore registering, CountDownLatch ready, CountDownLatch home) {
    try {
      registering.acquire();
      try {
        driver.goOnDuty();
        onDuty.incrementAndGet();
      } finally {
        registering.release();
        ready.countDown();
      }
      driver.work();
    } catch (WebChat.Silence silence) {
      // The witness has it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      witness.breach("player", failure.toString());
    } finally {
      driver.close();
      home.countDown();
    }
  }

  private void approve(Office approvals, int applicants) {
    try {
      approvals.approve(applicants);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A taxi's first row tells where its driver starts; at most as many as are wanted. */
  private List<Point> startsOfTaxis() {
    Map<String, Point> starts = new LinkedHashMap<>();
    trips.forEach(trip -> starts.putIfAbsent(trip.taxi(), trip.pickup()));
    return starts.values().stream().limit(drivers).toList();
  }

  private void playRides() throws InterruptedException {
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
              ride(index, trip);
            } finally {
              places.release();
              ended.countDown();
            }
          });
    }
    long next = 0;
    while (!ended.await(1, TimeUnit.SECONDS)) {
      long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
      if (seconds > LONGEST.toSeconds()) {
        return;
      }
      if (seconds >= next) {
        System.out.printf("%4d s  %s%n", seconds, city.ends());
        next = seconds + 15;
      }
    }
  }

  private void ride(int index, Trip trip) {
    requested.incrementAndGet();
    Ride ride = new Ride(trip);
    String name = "bench-r" + index + "-" + run;
    WebChat chat = new WebChat(name, index % 2 == 0 ? "ko" : "en", client, witness);
    String end;
    try (chat) {
      end = new RiderPlay(chat, ride, city, new Random(1_000_000L + index)).play();
    } catch (WebChat.Silence silence) {
      end = "lost: no " + silence.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end = "lost: interrupted";
    } catch (RuntimeException failure) {
      witness.breach("player", failure.toString());
      end = "lost: " + failure.getClass().getSimpleName();
    }
    city.ended(end, ride);
  }

  int requested() {
    return requested.get();
  }

  int driversOnDuty() {
    return onDuty.get();
  }

  City city() {
    return city;
  }

  Witness witness() {
    return witness;
  }

  double speed() {
    return speed;
  }
}
