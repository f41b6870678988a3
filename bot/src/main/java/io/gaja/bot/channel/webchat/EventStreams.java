package io.gaja.bot.channel.webchat;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages. An idle one holds no thread. A chat has at most five, the sixth closes the
 * oldest; all of them end before the web server does.
 */
@Component
final class EventStreams implements SmartLifecycle {
  private static final int PER_CHAT = 5;
  private static final int OVERALL = 2000;
  private static final long BEAT_SECONDS = 15;

  private final ChatWatch watch;
  private final Map<String, Deque<EventStream>> open = new HashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("web-chat-beat").factory());
  private Optional<Future<?>> beats = Optional.empty();
  private volatile boolean running;

  EventStreams(ChatWatch watch, Clock clock) {
    this.watch = watch;
    this.clock = clock;
  }

  /** Empty when too many are open already, or when the application is going away. */
  Optional<SseEmitter> open(String chat, OptionalLong after) {
    if (!running || count.get() >= OVERALL) {
      return Optional.empty();
    }
    EventStream stream = new EventStream(chat, this::forget);
    remember(stream).ifPresent(EventStream::supersede);
    stream.start(watch, after, clock.instant());
    return Optional.of(stream.emitter());
  }

  private synchronized Optional<EventStream> remember(EventStream stream) {
    Deque<EventStream> all = open.computeIfAbsent(stream.chat(), key -> new ArrayDeque<>());
    all.addLast(stream);
    count.incrementAndGet();
    return all.size() > PER_CHAT ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private synchronized void forget(EventStream stream) {
    Deque<EventStream> all = open.getOrDefault(stream.chat(), new ArrayDeque<>());
    if (all.remove(stream)) {
      count.decrementAndGet();
    }
    if (all.isEmpty()) {
      open.remove(stream.chat());
    }
  }

  private synchronized List<EventStream> all() {
    List<EventStream> all = new ArrayList<>();
    open.values().forEach(all::addAll);
    return all;
  }

  @Override
  public void start() {
    running = true;
    beats = Optional.of(timer.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, SECONDS));
  }

  @Override
  public void stop() {
    running = false;
    beats.ifPresent(future -> future.cancel(false));
    timer.shutdownNow();
    all().forEach(EventStream::end);
  }

  private void beat() {
    all().forEach(EventStream::beat);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
