package io.gaja.bench.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One driver for a call at a time; one open offer and one call in hand for a driver. */
final class CallsInHand implements Rule {
  private static final Set<String> AT_WORK = Set.of("ar", "ob", "fi");

  private final Map<String, Set<String>> holders = new HashMap<>();

  @Override
  public void look(Sight sight, Breach breach) {
    lookAtOffers(sight, breach);
    sight
        .before()
        .ifPresent(old ->
            old.keys().stream()
                .filter(key -> AT_WORK.contains(key.verb()))
                .filter(key -> !holds(sight, key.subject()))
                .forEach(key -> holdersOf(key.subject()).remove(sight.chat())));
    sight.now().keys().stream()
        .filter(key -> AT_WORK.contains(key.verb()))
        .forEach(key -> lookAtJob(key.subject(), sight, breach));
  }

  private static void lookAtOffers(Sight sight, Breach breach) {
    Message now = sight.now();
    if (!now.has("ac") || sight.before().filter(old -> old.has("ac")).isPresent()) {
      return;
    }
    sight.all().stream()
        .filter(other -> !other.id().equals(now.id()) && other.has("ac"))
        .filter(other -> other.expiresAt().filter(end -> !end.isAfter(now.at())).isEmpty())
        .forEach(other -> breach.of("two-offers", sight.chat() + " has two open offers"));
  }

  private void lookAtJob(String call, Sight sight, Breach breach) {
    if (holdersOf(call).add(sight.chat()) && holdersOf(call).size() > 1) {
      breach.of("two-drivers", "call " + call);
    }
    sight.all().stream()
        .flatMap(other -> other.keys().stream())
        .filter(other -> AT_WORK.contains(other.verb()))
        .filter(other -> !other.subject().equals(call))
        .findFirst()
        .ifPresent(other -> breach.of("two-in-hand", sight.chat() + " has two calls in hand"));
  }

  private static boolean holds(Sight sight, String call) {
    return sight.all().stream()
        .flatMap(message -> message.keys().stream())
        .anyMatch(key -> AT_WORK.contains(key.verb()) && key.subject().equals(call));
  }

  private Set<String> holdersOf(String call) {
    return holders.computeIfAbsent(call, key -> new HashSet<>());
  }
}
