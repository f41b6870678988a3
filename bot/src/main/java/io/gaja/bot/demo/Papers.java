package io.gaja.bot.demo;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.text.Msg;

/** What a simulated driver answers at the registration. The number belongs to nobody. */
record Papers(String name, String phone, String vehicle, String plate) {
  private static final String LICENCE = "demo-licence";

  /** The answer to one question of the registration. */
  Incoming answer(Msg question) {
    return switch (question) {
      case REG_NAME -> new Incoming.Text(name);
      case REG_PHONE -> new Incoming.Contact(phone, true);
      case REG_VEHICLE -> new Incoming.Text(vehicle);
      case REG_PLATE -> new Incoming.Text(plate);
      case REG_LICENCE -> new Incoming.Photo(LICENCE);
      default -> throw new IllegalArgumentException("No question of the registration");
    };
  }

  @Override
  public String toString() {
    return "Papers[hidden]";
  }
}
