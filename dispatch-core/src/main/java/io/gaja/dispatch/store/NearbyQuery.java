package io.gaja.dispatch.store;

import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * Asks for free drivers around a point. The index knows duty, line and place; skills are looked at
 * in what it finds, since one index holds only one list.
 */
final class NearbyQuery {
  /** Where the distance in metres is put. */
  static final String AWAY = "away";

  private NearbyQuery() {}

  static List<Document> stages(
      Point point, LineCode line, Set<Skill> needs, Distance within, Instant freshFrom, int most) {
    Document wanted =
        new Document("duty.kind", "free")
            .append("standing.kind", "approved")
            .append("lines", line.value())
            .append("positionAt", new Document("$gte", freshFrom));
    if (!needs.isEmpty()) {
      wanted.append("skills", new Document("$all", ProfileDocuments.skills(needs)));
    }
    Document geoNear =
        new Document("near", PlaceDocuments.write(point))
            .append("distanceField", AWAY)
            .append("maxDistance", within.metres())
            .append("key", "position")
            .append("query", wanted);
    return List.of(new Document("$geoNear", geoNear), new Document("$limit", most));
  }
}
