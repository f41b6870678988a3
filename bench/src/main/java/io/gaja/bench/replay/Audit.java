package io.gaja.bench.replay;

import com.mongodb.client.MongoDatabase;
import java.util.Map;

/** Looks into the database when all is over, past the application. */
interface Audit {
  /** What should be nought, by name. */
  Map<String, Long> wrong(MongoDatabase database);
}
