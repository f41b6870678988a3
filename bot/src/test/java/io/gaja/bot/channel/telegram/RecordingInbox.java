package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.Inbox;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Update;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what came in; can be away for a while, like a database. */
final class RecordingInbox implements Inbox {
  private final Map<String, Update> known = new LinkedHashMap<>();
  private final List<String> parked = new ArrayList<>();
  private int attempts;
  private int away;

  @Override
  public synchronized void accept(List<Update> updates) {
    attempts++;
    if (away > 0) {
      away--;
      throw new IllegalStateException("the database is away");
    }
    updates.forEach(update -> known.putIfAbsent(update.id(), update));
  }

  @Override
  public synchronized void park(String channel, String updateId, String why) {
    parked.add(channel + " " + updateId + " " + why);
  }

  synchronized void isAwayFor(int attempts) {
    away = attempts;
  }

  synchronized int attempts() {
    return attempts;
  }

  synchronized List<Incoming> incoming() {
    return known.values().stream().map(Update::incoming).toList();
  }

  synchronized List<Update> updates() {
    return List.copyOf(known.values());
  }

  synchronized List<String> texts() {
    return incoming().stream()
        .filter(Incoming.Text.class::isInstance)
        .map(incoming -> ((Incoming.Text) incoming).text())
        .toList();
  }

  synchronized List<String> parked() {
    return List.copyOf(parked);
  }
}
