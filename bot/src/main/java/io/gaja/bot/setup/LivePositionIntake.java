package io.gaja.bot.setup;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Update;
import io.gaja.dispatch.driver.Positions;
import io.gaja.dispatch.id.DriverId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Live positions on their short way: not kept as updates, only the newest of each driver counts.
 */
final class LivePositionIntake {
  private static final int MOST_REMEMBERED = 200_000;

  private final Function<ChatId, Optional<DriverId>> people;
  private final Positions positions;
  // Whose chat it is never changes; forgetting it only costs a look-up.
  private final Map<ChatId, DriverId> known = new ConcurrentHashMap<>();

  LivePositionIntake(Function<ChatId, Optional<DriverId>> people, Positions positions) {
    this.people = people;
    this.positions = positions;
  }

  void accept(Update update) {
    if (update.incoming() instanceof Incoming.Moved moved) {
      find(update.chat()).ifPresent(driver -> positions.report(driver, moved.point()));
    }
  }

  private Optional<DriverId> find(ChatId chat) {
    DriverId driver = known.get(chat);
    if (driver != null) {
      return Optional.of(driver);
    }
    Optional<DriverId> found = people.apply(chat);
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    found.ifPresent(id -> known.put(chat, id));
    return found;
  }
}
