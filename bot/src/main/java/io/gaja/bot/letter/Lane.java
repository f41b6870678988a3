package io.gaja.bot.letter;

import io.gaja.bot.channel.Channel;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The way into one channel, no faster than it allows. */
final class Lane {
  private static final Duration ALIVE = Duration.ofMinutes(2);

  private final Channel channel;
  private final Limits limits;
  private final InstantSource clock;
  private final Pace whole;
  private final Map<ChatId, Pace> chats = new ConcurrentHashMap<>();
  private volatile Instant deliveredAt = Instant.MIN;
  private Refusal lastRefusal = new Refusal("", Instant.MIN);

  Lane(Channel channel, Limits limits, InstantSource clock) {
    this.channel = channel;
    this.limits = limits;
    this.clock = clock;
    this.whole = new Pace(limits.whole());
  }

  String name() {
    return channel.name();
  }

  Channel.Capabilities capabilities() {
    return channel.capabilities();
  }

  Duration liveEvery() {
    return limits.liveEvery();
  }

  /** How long this chat must be left alone; takes nothing. */
  Duration wait(ChatId chat, Instant now) {
    return pace(chat).wait(now);
  }

  /**
   * Takes this parcel's place and waits for it: only the limit of the whole channel can hold it.
   */
  void admit(ChatId chat) throws InterruptedException {
    Instant now = clock.instant();
    pace(chat).take(now);
    Duration wait = whole.take(now);
    if (wait.isPositive()) {
      Thread.sleep(wait);
    }
  }

  /** A place for something that may as well be left out. */
  boolean admitIfIdle(ChatId chat) {
    Instant now = clock.instant();
    return whole.isIdle(now) && pace(chat).takeIfIdle(now) && whole.takeIfIdle(now);
  }

  Delivery give(ChatId chat, Parcel parcel) {
    Delivery answer = channelAnswer(chat, parcel);
    switch (answer) {
      case Delivery.Delivered _ -> deliveredAt = clock.instant();
      case Delivery.TryAfter(Duration pause) -> refused(chat, clock.instant().plus(pause));
      case Delivery.Unknown _,
          Delivery.Unreachable _,
          Delivery.Refused _,
          Delivery.CannotEdit _ -> {}
    }
    return answer;
  }

  /** Whether the channel took anything lately, so that a letter it does not take is at fault. */
  boolean isAlive(Instant now) {
    return deliveredAt.isAfter(now.minus(ALIVE));
  }

  /** Forgets the chats that were quiet long enough. */
  void prune(Instant now) {
    chats.values().removeIf(pace -> pace.isIdle(now));
  }

  private Delivery channelAnswer(ChatId chat, Parcel parcel) {
    try {
      return channel.deliver(chat, parcel);
    } catch (RuntimeException e) {
      return new Delivery.Unknown(e.getClass().getSimpleName());
    }
  }

  /**
   * A messenger does not say whose limit was hit: a second chat refused while a first one waits
   * means that it is the whole channel's.
   */
  private synchronized void refused(ChatId chat, Instant until) {
    pace(chat).pauseUntil(until);
    boolean another = !lastRefusal.chat().equals(chat.toString());
    if (another && lastRefusal.until().isAfter(clock.instant())) {
      whole.pauseUntil(until);
    }
    lastRefusal = new Refusal(chat.toString(), until);
  }

  private Pace pace(ChatId chat) {
    return chats.computeIfAbsent(chat, one -> new Pace(limits.of(one)));
  }

  private record Refusal(String chat, Instant until) {}
}
