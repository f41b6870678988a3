package io.gaja.bench.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One receipt for a call, and every account comes to the sum of its items. */
final class Receipts implements Rule {
  private final Map<String, Set<String>> ofCall = new HashMap<>();

  @Override
  public void look(Sight sight, Breach breach) {
    sight
        .now()
        .findKey("rp")
        .ifPresent(key -> {
          Set<String> receipts = ofCall.computeIfAbsent(key.subject(), k -> new HashSet<>());
          if (receipts.add(sight.chat() + " " + sight.now().id()) && receipts.size() > 1) {
            breach.of("receipts", "call " + key.subject() + " has more than one");
          }
        });
    Optional<Long> sum = Amounts.sum(sight.now().text());
    if (sum.isPresent() && sum.get() != Amounts.total(sight.now().text()).orElse(0)) {
      breach.of("receipts", sight.chat() + " got one that does not sum up");
    }
  }

  int calls() {
    return ofCall.size();
  }
}
