package io.gaja.bot.channel.telegram.standin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The updates a bot has not confirmed, handed out as getUpdates or a webhook wants them. */
final class UpdateQueue {
  private static final Set<String> NOT_BY_DEFAULT =
      Set.of("chat_member", "message_reaction", "message_reaction_count");
  private static final int LONGEST_POLL_SECONDS = 50;

  private final List<ObjectNode> pending = new ArrayList<>();
  private Set<String> allowed = Set.of();
  private long nextId = 100_001;
  private int polls;
  private boolean pushing;

  synchronized long add(String kind, JsonNode payload) {
    boolean wanted = allowed.isEmpty() ? !NOT_BY_DEFAULT.contains(kind) : allowed.contains(kind);
    if (!wanted) {
      return -1;
    }
    long id = nextId++;
    ObjectNode update = Json.object().put("update_id", id);
    update.set(kind, payload);
    pending.add(update);
    notifyAll();
    return id;
  }

  synchronized void repeat(ObjectNode update) {
    pending.add(update);
    notifyAll();
  }

  /** As after a quiet week. */
  synchronized void continueAt(long id) {
    nextId = id;
  }

  synchronized int waiting() {
    return pending.size();
  }

  synchronized List<ObjectNode> copy() {
    return List.copyOf(pending);
  }

  synchronized void forgetAll() {
    pending.clear();
  }

  synchronized void allow(Params params) {
    params
        .structure("allowed_updates")
        .ifPresent(kinds ->
            allowed =
                StreamSupport.stream(kinds.spliterator(), false)
                    .map(kind -> kind.asString(""))
                    .collect(Collectors.toUnmodifiableSet()));
  }

  synchronized void push(boolean toWebhook) {
    pushing = toWebhook;
    notifyAll();
  }

  synchronized ArrayNode poll(Params params) {
    refuseWhilePushing();
    int mine = ++polls;
    notifyAll(); // a poll that is waiting is thrown out by this one
    allow(params);
    confirm(params.number("offset", 0));
    long limit = Math.clamp(params.number("limit", 100), 1, 100);
    long seconds = Math.clamp(params.number("timeout", 0), 0, LONGEST_POLL_SECONDS);
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    try {
      while (pending.isEmpty() && System.nanoTime() < end) {
        wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        refuseWhilePushing();
        refuseBeside(mine);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ArrayNode batch = Json.array();
    pending.stream().limit(limit).forEach(batch::add);
    return batch;
  }

  private void refuseBeside(int mine) {
    if (mine != polls) {
      throw Refusal.of(
          409,
          "Conflict: terminated by other getUpdates request; make sure that only one bot"
              + " instance is running");
    }
  }

  private void refuseWhilePushing() {
    if (pushing) {
      throw Refusal.of(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
              + " delete the webhook first");
    }
  }

  private void confirm(long offset) {
    if (offset > 0) {
      pending.removeIf(update -> update.path("update_id").asLong(0) < offset);
    } else if (offset < 0) {
      int forgotten = (int) Math.max(0, pending.size() + offset);
      pending.subList(0, forgotten).clear();
    }
  }

  /** The next update that is not being pushed already; waits for it. */
  synchronized ObjectNode awaitUnpushed(Set<ObjectNode> underWay) throws InterruptedException {
    while (true) {
      if (pushing) {
        for (ObjectNode update : pending) {
          if (underWay.add(update)) {
            return update;
          }
        }
      }
      wait();
    }
  }

  synchronized void pushed(ObjectNode update) {
    pending.remove(update);
  }

  synchronized void again() {
    notifyAll();
  }
}
