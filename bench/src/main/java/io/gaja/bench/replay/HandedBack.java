package io.gaja.bench.replay;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** A car is handed back once, and without the number only where its valet said so. */
final class HandedBack implements Audit {
  private final Set<String> knowingly = ConcurrentHashMap.newKeySet();

  /** The valet looked at the owner and not at the number. */
  void withoutNumber(String call) {
    knowingly.add(call);
  }

  @Override
  public Map<String, Long> wrong(MongoDatabase database) {
    long twice = 0;
    long unchecked = 0;
    for (Document call :
        database.getCollection("calls").find(Filters.eq("timeline.kind", "handedBack"))) {
      List<Document> facts =
          call.getList("timeline", Document.class).stream()
              .filter(fact -> fact.getString("kind").equals("handedBack"))
              .toList();
      boolean checked = facts.stream().allMatch(fact -> fact.getBoolean("numberChecked"));
      twice += facts.size() > 1 ? 1 : 0;
      unchecked += !checked && !knowingly.contains(call.getString("_id")) ? 1 : 0;
    }
    return Map.of(
        "cars handed back twice", twice, "cars handed back without the number", unchecked);
  }
}
