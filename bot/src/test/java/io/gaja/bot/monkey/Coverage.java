package io.gaja.bot.monkey;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;

/** How far it got: what came in at which step, and what became of calls and bookings. */
final class Coverage {
  private final Set<String> pairs = new TreeSet<>();
  private final TreeMap<String, Integer> steps = new TreeMap<>();
  private final TreeMap<String, Integer> ends = new TreeMap<>();
  private final Set<String> facts = new TreeSet<>();

  void comes(String kind, String step) {
    pairs.add(step + " × " + kind);
    steps.merge(step, 1, Integer::sum);
  }

  void reads(MongoDatabase database) {
    ends.clear();
    for (String collection : Set.of("calls", "bookings", "help_requests")) {
      for (Document one : database.getCollection(collection).find()) {
        String line = one.get("line", collection);
        ends.merge(line + "." + stateOf(one), 1, Integer::sum);
        one.getList("timeline", Document.class, List.of())
            .forEach(fact -> facts.add(collection + "." + fact.getString("kind")));
      }
    }
  }

  private static String stateOf(Document one) {
    return one.get("state") instanceof Document state
        ? state.getString("kind")
        : one.get("state", "");
  }

  int pairs() {
    return pairs.size();
  }

  int steps() {
    return steps.size();
  }

  int calls() {
    return ends.entrySet().stream()
        .filter(one -> !one.getKey().matches("(bookings|help_requests)\\..*"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  int facts() {
    return facts.size();
  }

  int count(String end) {
    return ends.entrySet().stream()
        .filter(one -> one.getKey().endsWith(end))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  @Override
  public String toString() {
    return "steps " + steps + "\nends " + ends + "\nfacts " + facts;
  }
}
