package io.gaja.bot.setup;

import io.gaja.bot.conversation.Topics;
import io.gaja.bot.person.Operators;
import io.gaja.dispatch.place.ServiceArea;
import java.time.ZoneId;

/** The topics of the running application, for a talk on paper. */
public final class RealTopics {
  private RealTopics() {}

  public static Topics of(ZoneId zone, ServiceArea area, Operators operators) {
    return new TopicConfiguration().topics(zone, area, operators);
  }
}
