package io.gaja.bot.monkey;

import io.gaja.dispatch.place.Point;
import java.util.random.RandomGenerator;

/** How one person's doings look in a messenger's own form. */
interface Dialect {
  Wire says(String text);

  Wire taps(String data, String messageId);

  Wire shares(Point point, boolean live);

  Wire moves(Point point);

  Wire shows(String phone);

  Wire photographs();

  /** Something that only this messenger has, or that few people send. */
  Wire oddity(RandomGenerator dice);
}
