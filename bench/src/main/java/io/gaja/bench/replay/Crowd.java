package io.gaja.bench.replay;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives everybody who plays a phone: a chat of their own, every second one in Korean. */
final class Crowd {
  private final WebClient client;
  private final Witness witness;
  private final City city;
  private final String run;
  private final AtomicInteger phones = new AtomicInteger();

  Crowd(WebClient client, Witness witness, City city, String run) {
    this.client = client;
    this.witness = witness;
    this.city = city;
    this.run = run;
  }

  /** The phone of somebody of a line; the name says of which, and what they are. */
  WebChat phone(String line, String role, int index) {
    String name = "bench-" + line + "-" + role + index + "-" + run;
    witness.knows(name, line);
    return new WebChat(name, index % 2 == 0 ? "ko" : "en", client, witness);
  }

  /** A number that nobody else has. */
  String phoneNumber() {
    int index = phones.getAndIncrement();
    return String.format(Locale.ROOT, "010-%04d-%04d", 3000 + index / 10_000, index % 10_000);
  }

  /** The same for the same person in every run. */
  Random random(String line, int index) {
    return new Random(31L * line.hashCode() + index);
  }

  City city() {
    return city;
  }

  /** Told apart from the runs before, on a server that is in use. */
  String run() {
    return run;
  }
}
