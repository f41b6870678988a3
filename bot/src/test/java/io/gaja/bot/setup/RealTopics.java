package io.gaja.bot.setup;

import io.gaja.bot.conversation.Topics;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Operators;
import io.gaja.bot.understanding.Understanding;
import io.gaja.dispatch.place.ServiceArea;
import io.gaja.dispatch.place.local.Gazetteer;
import java.time.ZoneId;

/** The lines and topics of the running application, for a talk on paper. */
public final class RealTopics {
  private static final Gazetteer PLACES = Gazetteer.ofSeoul();

  private RealTopics() {}

  public static Lines lines(ServiceArea area) {
    return new TopicConfiguration().lines(area, ZoneId.of("Asia/Seoul"), PLACES);
  }

  public static Understanding understanding(Lines lines) {
    return new TopicConfiguration().understanding(lines, PLACES);
  }

  public static Topics of(ZoneId zone, Lines lines, Operators operators) {
    return new TopicConfiguration().topics(zone, lines, operators, ServiceArea.seoul());
  }
}
