package io.gaja.bot.channel.webchat;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One open page: a chat written out as server-sent events, each with its seq as the id. */
final class EventStream implements Watcher {
  private static final long NO_TIMEOUT = 0;

  private final String chat;
  private final Consumer<EventStream> onEnd;
  private final SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
  private final AtomicReference<Optional<Watch>> watch = new AtomicReference<>(Optional.empty());
  private volatile boolean ended;

  EventStream(String chat, Consumer<EventStream> onEnd) {
    this.chat = chat;
    this.onEnd = onEnd;
    emitter.onCompletion(this::release);
    emitter.onTimeout(this::end);
    emitter.onError(error -> release());
  }

  String chat() {
    return chat;
  }

  SseEmitter emitter() {
    return emitter;
  }

  /** Tells the time first, so that a page whose clock is wrong counts down rightly. */
  void start(ChatWatch all, OptionalLong after, Instant now) {
    send(SseEmitter.event().name("hello").data("{\"now\":\"" + now + "\"}"));
    watch.set(Optional.of(all.open(chat, after, this)));
    if (ended) {
      release();
    }
  }

  @Override
  public void message(WebMessage message) {
    send(
        SseEmitter.event()
            .id(Long.toString(message.seq()))
            .name("message")
            .data(MessageJson.of(message)));
  }

  @Override
  public void passing(Passing passing) {
    switch (passing) {
      case Passing.Typing ignored -> send(SseEmitter.event().name("typing").data("{}"));
      case Passing.CarMoved move ->
          send(SseEmitter.event().name("live").data(MessageJson.of(move)));
      case Passing.Beat ignored -> send(SseEmitter.event().comment("beat").name("beat").data("{}"));
    }
  }

  @Override
  public void caughtUp() {
    send(SseEmitter.event().name("ready").data("{}"));
  }

  @Override
  public void startOver() {
    send(SseEmitter.event().name("reset").data("{}"));
  }

  void beat() {
    watch.get().ifPresent(open -> open.passing(new Passing.Beat()));
  }

  /** Another page took this one's place: it says so, that this one does not come back by itself. */
  void supersede() {
    onEnd.accept(this);
    Thread.ofVirtual()
        .start(() -> {
          send(SseEmitter.event().name("superseded").data("{}"));
          end();
        });
  }

  void end() {
    release();
    emitter.complete();
  }

  private void release() {
    ended = true;
    watch.get().ifPresent(Watch::close);
    onEnd.accept(this);
  }

  private void send(SseEventBuilder event) {
    if (ended) {
      return;
    }
    try {
      emitter.send(event);
    } catch (IOException | IllegalStateException e) { // The page is gone.
      release();
      emitter.completeWithError(e);
    }
  }
}
