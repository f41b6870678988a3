package io.gaja.bench.lifecycle;

import com.mongodb.client.MongoClient;
import io.gaja.bench.run.Application;
import io.gaja.bench.run.Database;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** What the mongod and the processes have done so far; two of them subtract. */
record Meter(
    Map<String, Double> server, Duration applicationCpu, Duration mongodCpu, Duration loadCpu) {

  static Meter read(MongoClient client, Database database, Application application) {
    Document status = client.getDatabase("admin").runCommand(new Document("serverStatus", 1));
    Map<String, Double> server = new TreeMap<>();
    Document commands = part(part(status, "metrics"), "commands");
    for (String name :
        new String[] {
          "insert",
          "update",
          "delete",
          "find",
          "aggregate",
          "bulkWrite",
          "getMore",
          "commitTransaction",
          "abortTransaction",
          "findAndModify"
        }) {
      server.put(name, number(part(commands, name), "total"));
    }
    server.put("bytesIn", number(part(status, "network"), "bytesIn"));
    server.put("bytesOut", number(part(status, "network"), "bytesOut"));
    Document log = part(part(status, "wiredTiger"), "log");
    server.put("log bytes", number(log, "log bytes written"));
    server.put("log syncs", number(log, "log sync operations"));
    return new Meter(
        server,
        application.cpu(),
        database.cpu(),
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
  }

  private static Document part(Document whole, String name) {
    return whole.get(name, new Document());
  }

  private static double number(Document document, String name) {
    return document.get(name) instanceof Number number ? number.doubleValue() : 0;
  }

  Meter minus(Meter before) {
    Map<String, Double> less = new TreeMap<>(server);
    before.server.forEach((name, value) -> less.merge(name, -value, Double::sum));
    return new Meter(
        less,
        applicationCpu.minus(before.applicationCpu),
        mongodCpu.minus(before.mongodCpu),
        loadCpu.minus(before.loadCpu));
  }

  Meter plus(Meter other) {
    Map<String, Double> more = new TreeMap<>(server);
    other.server.forEach((name, value) -> more.merge(name, value, Double::sum));
    return new Meter(
        more,
        applicationCpu.plus(other.applicationCpu),
        mongodCpu.plus(other.mongodCpu),
        loadCpu.plus(other.loadCpu));
  }

  static Meter nothing() {
    return new Meter(Map.of(), Duration.ZERO, Duration.ZERO, Duration.ZERO);
  }
}
