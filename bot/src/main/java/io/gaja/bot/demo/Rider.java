package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;
import java.util.List;

/**
 * A simulated rider: at leisure, or out for something.
 *
 * @param habits of which the first that understands a message minds it
 */
record Rider(Leisure leisure, List<Habit> habits) implements Resident {
  Rider {
    habits = List.copyOf(habits);
  }

  @Override
  public void begin() {
    leisure.begin();
  }

  @Override
  public void hear(WebMessage message) {
    for (Habit habit : habits) {
      if (habit.hear(message)) {
        return;
      }
    }
  }
}
