package io.gaja.bench.lifecycle;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;

/** Which commands a database gets, by collection and by the fields they ask for. */
final class Queries {
  private static final String PROFILE = "system.profile";
  private static final long ROOM_BYTES = 128L << 20;
  private static final int MOST_SHOWN = 24;

  private Queries() {}

  static void record(MongoDatabase database) {
    database.runCommand(new Document("profile", 0));
    database.createCollection(
        PROFILE, new CreateCollectionOptions().capped(true).sizeInBytes(ROOM_BYTES));
    database.runCommand(new Document("profile", 2));
  }

  /** Stops recording and prints what there was most of, per call. */
  static void print(MongoDatabase database, int calls) {
    database.runCommand(new Document("profile", 0));
    Map<String, Integer> counts = new TreeMap<>();
    for (Document one : database.getCollection(PROFILE).find()) {
      counts.merge(shape(one), 1, Integer::sum);
    }
    System.out.println("\nWhat the database is asked most, per call:");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_SHOWN)
        .forEach(entry ->
            System.out.printf("  %5.1f  %s%n", (double) entry.getValue() / calls, entry.getKey()));
  }

  private static String shape(Document one) {
    Document command = one.get("command", new Document());
    Object filter = command.getOrDefault("filter", command.get("q"));
    String fields = filter instanceof Document document ? " by " + fields(document) : "";
    String collection = one.getString("ns").replaceFirst("^[^.]*\\.", "");
    return one.getString("op") + " " + collection + fields;
  }

  private static Set<String> fields(Document filter) {
    Set<String> fields = new TreeSet<>();
    filter.forEach((name, value) -> {
      if (name.startsWith("$") && value instanceof List<?> parts) {
        parts.stream()
            .filter(Document.class::isInstance)
            .forEach(part -> fields.addAll(fields((Document) part)));
      } else {
        fields.add(name);
      }
    });
    return fields;
  }
}
