package io.gaja.bot.inbox;

import io.gaja.bot.channel.Inbox;
import io.gaja.bot.channel.Update;
import io.gaja.dispatch.store.Transactions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

/** The inbox without its threads: what was saved is handled when the test says so. */
public final class PatientInbox implements Inbox {
  private final Supplier<InboxStore> store;
  private final Queue<Update> waiting = new ArrayDeque<>();

  public PatientInbox(Supplier<InboxStore> store) {
    this.store = store;
  }

  @Override
  public void accept(List<Update> updates) {
    List<Update> fresh = store.get().add(updates);
    Transactions.afterCommit(() -> waiting.addAll(fresh));
  }

  @Override
  public void park(String channel, String updateId, String why) {
    throw new AssertionError("An update could not be read: " + why);
  }

  /** Handles what waits, in its order; what fails, fails the test. */
  public void handleAll(UpdateHandler handler) {
    for (Update next = waiting.poll(); next != null; next = waiting.poll()) {
      handler.handle(next);
    }
  }
}
