package io.gaja.bot.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final ChatId RIDER = ChatId.parse("test:rider");
  private static final ChatId DRIVER = ChatId.parse("test:driver");
  private static final ChatId OTHER = ChatId.parse("test:other");

  @Test
  void noMoreThanThirtyGoOutInASecond() {
    Pace pace = new Pace(Limits.telegram().whole());
    Instant now = NOON;
    int sent = 0;
    while (now.isBefore(NOON.plusSeconds(10))) {
      now = now.plus(pace.take(now));
      sent++;
    }
    assertThat(sent).isBetween(299, 302);
  }

  @Test
  void aChatTakesAShortBurstAndThenOneASecond() {
    Pace pace = new Pace(Limits.telegram().chat());
    assertThat(pace.take(NOON)).isZero();
    assertThat(pace.take(NOON)).isZero();
    assertThat(pace.take(NOON)).isZero();
    assertThat(pace.wait(NOON)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.wait(NOON.plusSeconds(1))).isZero();
  }

  @Test
  void aGroupGetsTwentyAMinute() {
    ChatId group = ChatId.parse("telegram:-100200");
    Pace pace = new Pace(Limits.telegram().of(group));
    Instant now = NOON;
    int sent = 0;
    while (now.isBefore(NOON.plusSeconds(600))) {
      now = now.plus(pace.take(now));
      sent++;
    }
    assertThat(sent).isBetween(200, 204);
  }

  @Test
  void aLiveMapTakesNoPlaceThatALetterCouldWant() {
    Pace pace = new Pace(Limits.telegram().chat());
    assertThat(pace.takeIfIdle(NOON)).isTrue();
    assertThat(pace.takeIfIdle(NOON)).isFalse();
    assertThat(pace.take(NOON)).isZero();
    assertThat(pace.takeIfIdle(NOON.plusSeconds(1))).isFalse();
    assertThat(pace.takeIfIdle(NOON.plusSeconds(2))).isTrue();
  }

  @Test
  void aSecondChatRefusedInThePauseOfAFirstHoldsTheWholeChannel() throws Exception {
    MovingClock clock = new MovingClock();
    ScriptedChannel channel = new ScriptedChannel();
    Lane lane = new Lane(channel, Limits.none(), clock);
    channel.answer((_, _) -> new Delivery.TryAfter(Duration.ofMillis(300)));
    var parcel = new Parcel.Send("k", Reply.of("hello"), false, Optional.empty());

    lane.give(RIDER, parcel);
    assertThat(lane.wait(RIDER, clock.instant())).isEqualTo(Duration.ofMillis(300));
    assertThat(lane.wait(DRIVER, clock.instant())).isZero();
    assertThat(lane.admitIfIdle(OTHER)).isTrue();

    lane.give(DRIVER, parcel);
    clock.advance(Duration.ofMillis(1));
    assertThat(lane.admitIfIdle(OTHER)).isFalse();
    clock.advance(Duration.ofSeconds(2));
    assertThat(lane.admitIfIdle(OTHER)).isTrue();
  }
}
