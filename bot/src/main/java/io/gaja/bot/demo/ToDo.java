package io.gaja.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** For somebody with several things to do at a time, each when it is due: at most 200. */
final class ToDo {
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final int MOST_OPEN = 200;

  private final Agenda agenda;
  private final Map<String, Errand> open = new LinkedHashMap<>();

  ToDo(Agenda agenda) {
    this.agenda = agenda;
  }

  private record Errand(String key, Instant due, Runnable deed) {}

  /** Takes the place of what was to be done about the same. */
  void plan(String key, Instant due, Runnable deed) {
    if (open.size() < MOST_OPEN || open.containsKey(key)) {
      open.put(key, new Errand(key, due, deed));
    }
  }

  void planIfNew(String key, Instant due, Runnable deed) {
    if (!open.containsKey(key)) {
      plan(key, due, deed);
    }
  }

  void forget(String key) {
    open.remove(key);
  }

  /** Puts what is due first on the agenda. */
  void next() {
    open.values().stream()
        .min(Comparator.comparing(Errand::due))
        .ifPresent(first -> {
          Duration left = Duration.between(agenda.now(), first.due());
          agenda.in(left.compareTo(BETWEEN) > 0 ? left : BETWEEN, () -> run(first));
        });
  }

  private void run(Errand errand) {
    open.remove(errand.key());
    errand.deed().run();
    next();
  }
}
