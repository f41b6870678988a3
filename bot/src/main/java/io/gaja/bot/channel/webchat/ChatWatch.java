package io.gaja.bot.channel.webchat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Wakes whoever watches a chat: at once for what this instance wrote, within about a second for
 * what another did. What is shown comes from the database; this only says when to look.
 */
@Component
final class ChatWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ChatWatch.class);
  private static final int CHATS_PER_QUERY = 1000;
  private static final long POLL_MILLIS = 1000;

  private final WebMessages messages;
  private final Map<String, Set<Watch>> watches = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService poller =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("web-chat-poll").factory());

  private final Future<?> polling;

  ChatWatch(WebMessages messages) {
    this.messages = messages;
    this.polling =
        poller.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Shows what came after a seq, or without one the newest history first, and then all that comes.
   */
  Watch open(String chat, OptionalLong after, Watcher watcher) {
    Watch watch = new Watch(chat, after, watcher, messages, threads, this::forget);
    watches.compute(
        chat,
        (key, open) -> {
          Set<Watch> all = open == null ? ConcurrentHashMap.newKeySet() : open;
          all.add(watch);
          return all;
        });
    watch.look();
    return watch;
  }

  void written(String chat, WebMessage message) {
    of(chat).forEach(watch -> watch.written(message));
  }

  void passing(String chat, Passing passing) {
    of(chat).forEach(watch -> watch.passing(passing));
  }

  private Set<Watch> of(String chat) {
    return watches.getOrDefault(chat, Set.of());
  }

  private void forget(Watch watch) {
    watches.computeIfPresent(
        watch.chat(),
        (key, open) -> {
          open.remove(watch);
          return open.isEmpty() ? null : open;
        });
  }

  private void poll() {
    try {
      List<String> chats = new ArrayList<>(watches.keySet());
      for (int i = 0; i < chats.size(); i += CHATS_PER_QUERY) {
        List<String> some = chats.subList(i, Math.min(i + CHATS_PER_QUERY, chats.size()));
        messages
            .newestSeqs(some)
            .forEach((chat, seq) -> of(chat).forEach(watch -> watch.lookIfBehind(seq)));
      }
    } catch (RuntimeException e) { // One poll failed; the next must still come.
      log.warn("Web chats could not be polled: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    polling.cancel(true);
    poller.shutdownNow();
    threads.shutdownNow();
  }
}
