package io.gaja.bench.replay;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.bson.Document;

/** A price that was raised or countered is, with stops and waiting, what the receipt comes to. */
final class PriceAudit implements Audit {

  @Override
  public Map<String, Long> wrong(MongoDatabase database) {
    long wrong = 0;
    for (Document call :
        database.getCollection("calls").find(Filters.eq("state.kind", "completed"))) {
      List<Document> facts = call.getList("timeline", Document.class);
      OptionalLong agreed = agreed(facts);
      long extra = sum(facts, "stopAgreed", "price") + sum(facts, "waitingCharged", "fee");
      wrong += agreed.isPresent() && agreed.getAsLong() + extra != receipt(call) ? 1 : 0;
    }
    return Map.of("receipts that are not what was agreed", wrong);
  }

  private static OptionalLong agreed(List<Document> facts) {
    return facts.stream()
        .filter(fact -> List.of("counterTaken", "priceRaised").contains(fact.getString("kind")))
        .map(fact -> fact.get("price", fact.get("to", new Document())))
        .mapToLong(money -> money.getLong("minor"))
        .reduce((before, after) -> after);
  }

  private static long sum(List<Document> facts, String kind, String money) {
    return facts.stream()
        .filter(fact -> fact.getString("kind").equals(kind))
        .mapToLong(fact -> fact.get(money, Document.class).getLong("minor"))
        .sum();
  }

  private static long receipt(Document call) {
    return call
        .get("state", Document.class)
        .get("receipt", Document.class)
        .getList("fare", Document.class)
        .stream()
        .mapToLong(item -> item.getLong("minor"))
        .sum();
  }
}
