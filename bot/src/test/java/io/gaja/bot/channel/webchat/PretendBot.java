package io.gaja.bot.channel.webchat;

import com.mongodb.MongoTimeoutException;
import io.gaja.bot.channel.Inbox;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Update;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Stands where the conversation engine will be: notes what came in and answers as a test says. */
final class PretendBot implements Inbox {
  private final Set<String> known = new HashSet<>();
  private final List<Update> heard = new CopyOnWriteArrayList<>();
  private volatile boolean down;
  private volatile Consumer<Update> answer = update -> {};

  @Override
  public synchronized void accept(List<Update> updates) {
    if (down) {
      throw new MongoTimeoutException("The database is away");
    }
    for (Update update : updates) {
      if (known.add(update.id())) {
        heard.add(update);
        answer.accept(update);
      }
    }
  }

  @Override
  public void park(String channel, String updateId, String why) {
    throw new UnsupportedOperationException("The web chat refuses instead");
  }

  void answer(Consumer<Update> how) {
    answer = how;
  }

  void down(boolean now) {
    down = now;
  }

  List<Update> heard() {
    return heard;
  }

  List<Incoming> heardFrom(String chat) {
    return heard.stream()
        .filter(update -> update.chat().key().equals(chat))
        .map(Update::incoming)
        .toList();
  }
}
