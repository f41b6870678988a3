package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Wire.Due;
import io.gaja.dispatch.place.Point;
import java.util.random.RandomGenerator;

/** The office as a group at Telegram: what is not said to the bot by its name, it does not hear. */
record GroupDialect(TelegramDialect telegram) implements Dialect {
  private static final String BOT = "@gaja_test_bot ";

  @Override
  public Wire says(String text) {
    return telegram.says(text.startsWith("/") ? text : BOT + text);
  }

  @Override
  public Wire taps(String data, String messageId) {
    return telegram.taps(data, messageId);
  }

  @Override
  public Wire shares(Point point, boolean live) {
    return telegram.shares(point, live).meaning(Due.ANYTHING);
  }

  @Override
  public Wire moves(Point point) {
    return telegram.moves(point);
  }

  @Override
  public Wire shows(String phone) {
    return telegram.shows(phone).meaning(Due.ANYTHING);
  }

  @Override
  public Wire photographs() {
    return telegram.photographs().meaning(Due.ANYTHING);
  }

  @Override
  public Wire oddity(RandomGenerator dice) {
    return telegram.oddity(dice).meaning(Due.ANYTHING);
  }
}
