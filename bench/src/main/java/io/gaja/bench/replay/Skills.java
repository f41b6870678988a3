package io.gaja.bench.replay;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Nobody is offered a call that needs what they cannot do. */
final class Skills implements Audit {

  @Override
  public Map<String, Long> wrong(MongoDatabase database) {
    Map<String, List<String>> skills = new HashMap<>();
    for (Document driver : database.getCollection("drivers").find()) {
      skills.put(driver.getString("_id"), driver.getList("skills", String.class, List.of()));
    }
    long wrong = 0;
    for (Document call : database.getCollection("calls").find(Filters.exists("terms.needs.0"))) {
      List<String> needs = call.get("terms", Document.class).getList("needs", String.class);
      wrong +=
          call.getList("timeline", Document.class).stream()
              .flatMap(fact -> fact.getList("offers", Document.class, List.of()).stream())
              .map(offer -> Set.copyOf(skills.getOrDefault(offer.getString("driver"), List.of())))
              .filter(able -> !able.containsAll(needs))
              .count();
    }
    return Map.of("offers to drivers who lack a skill", wrong);
  }
}
