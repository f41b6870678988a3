package io.gaja.dispatch.fare;

import java.util.List;

/** What a ride costs, item by item; never empty, all in one currency. */
public record Fare(List<Item> items) {
  public Fare {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A fare has at least one item");
    }
  }

  public Money total() {
    return items.stream().map(Item::amount).reduce(Money::plus).orElseThrow();
  }

  /** One line of a receipt. */
  public record Item(Kind kind, Money amount) {}

  /** What a line of a receipt is for; each has words in every language. */
  public enum Kind {
    BASE,
    DISTANCE_AND_TIME,
    NIGHT_SURCHARGE,
    OUT_OF_CITY_SURCHARGE,
    /** What the driver read off the taximeter. */
    METER,
    TOLL,
    /** A price that rider and driver agreed on before the start. */
    AGREED_PRICE,
    /** A stop on the way that was agreed on. */
    STOP,
    /** Waiting beyond what was free. */
    WAITING,
    /** Included for nothing, and said so. */
    INSURANCE,
    VALET,
    /** Time in a lot, by its tariff. */
    PARKING,
    /** Parking time that was bought beforehand. */
    PASS,
    /** For entitled cars; a negative amount. */
    REDUCTION
  }
}
