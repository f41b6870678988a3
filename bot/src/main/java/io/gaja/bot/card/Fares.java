package io.gaja.bot.card;

import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.fare.Fare;
import java.util.stream.Collectors;

/** Fares item by item. */
public final class Fares {
  private Fares() {}

  public static String lines(Fare fare, Words words) {
    String items =
        fare.items().stream()
            .map(item -> words.say(nameOf(item.kind()), words.money(item.amount())))
            .collect(Collectors.joining("\n"));
    return items + "\n" + words.say(Msg.RECEIPT_TOTAL, words.money(fare.total()));
  }

  private static Msg nameOf(Fare.Kind kind) {
    return switch (kind) {
      case BASE -> Msg.FARE_BASE;
      case DISTANCE_AND_TIME -> Msg.FARE_DISTANCE_AND_TIME;
      case NIGHT_SURCHARGE -> Msg.FARE_NIGHT_SURCHARGE;
      case OUT_OF_CITY_SURCHARGE -> Msg.FARE_OUT_OF_CITY_SURCHARGE;
      case METER -> Msg.FARE_METER;
      case TOLL -> Msg.FARE_TOLL;
      case AGREED_PRICE -> Msg.FARE_AGREED_PRICE;
      case STOP -> Msg.FARE_STOP;
      case WAITING -> Msg.FARE_WAITING;
      case INSURANCE -> Msg.FARE_INSURANCE;
      case VALET -> Msg.FARE_VALET;
      case PARKING -> Msg.FARE_PARKING;
      case PASS -> Msg.FARE_PASS;
      case REDUCTION -> Msg.FARE_REDUCTION;
    };
  }
}
