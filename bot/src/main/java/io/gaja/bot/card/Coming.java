package io.gaja.bot.card;

import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Rating;
import java.time.Duration;

/** A driver who comes to drive somebody else's car: how, and how good they are. */
public final class Coming {
  private Coming() {}

  /** "○○○ 기사님이 걸어서 오고 있어요", with a name and a time to put in. */
  static Msg title(Driver driver) {
    return switch (driver.mobility()) {
      case CAR -> driver.pair() ? Msg.FOUND_AS_PAIR : Msg.FOUND;
      case ON_FOOT -> Msg.FOUND_ON_FOOT;
      case SCOOTER -> Msg.FOUND_BY_SCOOTER;
      case PUBLIC_TRANSPORT -> Msg.FOUND_BY_TRANSIT;
    };
  }

  /** "걸어서 9분" */
  public static String time(Mobility how, Duration time, Words words) {
    String said = words.duration(time);
    return words.say(
        switch (how) {
          case CAR -> Msg.TIME_BY_CAR;
          case ON_FOOT -> Msg.TIME_ON_FOOT;
          case SCOOTER -> Msg.TIME_BY_SCOOTER;
          case PUBLIC_TRANSPORT -> Msg.TIME_BY_TRANSIT;
        },
        said);
  }

  public static String rating(Rating rating, Words words) {
    return rating.ratings() == 0
        ? words.say(Msg.NOT_RATED)
        : words.say(Msg.RATED, words.mean(rating.average()), words.count(rating.ratings()));
  }
}
