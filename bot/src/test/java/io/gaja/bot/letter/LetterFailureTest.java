package io.gaja.bot.letter;

import static io.gaja.bot.letter.PostOffice.DRIVER;
import static io.gaja.bot.letter.PostOffice.RIDER;
import static io.gaja.bot.letter.PostOffice.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.Delivery;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterFailureTest {
  private final PostOffice office = new PostOffice();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whenItIsTooMuchTheChatWaitsAsLongAsTheMessengerSays() {
    office.channel.answerFirst(1, new Delivery.TryAfter(Duration.ofSeconds(30)));
    office.post(note(RIDER, "one"), note(RIDER, "two"));
    office.openPostman();
    await().until(() -> office.channel.tried().size() == 1);
    office.clock.advance(Duration.ofSeconds(29));
    await().during(Duration.ofMillis(200)).until(() -> office.channel.tried().size() == 1);
    office.clock.advance(Duration.ofSeconds(2));
    office.awaitEmpty();
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send one", "send two");
  }

  @Test
  void aPauseOutlivesTheProcess() {
    office.channel.answerFirst(1, new Delivery.TryAfter(Duration.ofSeconds(30)));
    office.post(note(RIDER, "one"));
    Postman first = office.openPostman();
    await().until(() -> office.channel.tried().size() == 1);
    first.stop();
    office.openPostman();
    await().during(Duration.ofMillis(200)).until(() -> office.channel.tried().size() == 1);
    office.clock.advance(Duration.ofSeconds(31));
    office.awaitEmpty();
  }

  @Test
  void aLetterWhoseOutcomeIsUnknownIsTriedAgainBeforeAllThatFollow() {
    office.channel.answerFirst(3, new Delivery.Unknown("502"));
    office.post(note(RIDER, "one"), note(RIDER, "two"));
    office.openPostman();
    office.awaitAsTimePasses(() -> office.waiting() == 0);
    assertThat(office.channel.triedWords())
        .containsExactly("send one", "send one", "send one", "send one", "send two");
    assertThat(office.counted(Outcome.UNCERTAIN)).isEqualTo(3);
  }

  @Test
  void aLetterThatFailsWhileOthersPassIsLaidAsideAfterEightAttempts() {
    office.channel.answer((chat, parcel) ->
        chat.equals(RIDER) ? new Delivery.Unknown("500") : office.channel.took(parcel));
    office.post(note(RIDER, "poison"));
    office.openPostman();
    office.awaitAsTimePasses(() -> {
      if (office.clock.instant().getEpochSecond() % 10 == 0) {
        office.post(note(DRIVER, "alive"));
      }
      return office.buried() == 1;
    });
    assertThat(office.channel.tried().stream().filter(one -> one.chat().equals(RIDER))).hasSize(8);
    assertThat(office.counted(Outcome.DEAD)).isEqualTo(1);
  }

  @Test
  void noLetterDiesOfAnOutageOfItsMessenger() {
    office.channel.answer((_, _) -> new Delivery.Unknown("connection refused"));
    office.post(note(RIDER, "patient"));
    office.openPostman();
    office.awaitAsTimePasses(() -> office.channel.tried().size() >= 10);
    office.channel.answerWell();
    office.awaitAsTimePasses(() -> office.waiting() == 0);
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send patient");
    assertThat(office.buried()).isZero();
  }

  @Test
  void aChannelThatThrowsIsAnOutcomeUnknown() {
    office.channel.answer((_, _) -> {
      throw new IllegalStateException("bug");
    });
    office.post(note(RIDER, "one"));
    office.openPostman();
    await().until(() -> office.counted(Outcome.UNCERTAIN) == 1);
    office.channel.answerWell();
    office.awaitAsTimePasses(() -> office.waiting() == 0);
  }

  @Test
  void aLetterTheMessengerRefusesIsLaidAsideAndTheNextGoesOut() {
    office.channel.answerFirst(1, new Delivery.Refused("no such markup"));
    office.post(note(RIDER, "broken"), note(RIDER, "whole"));
    office.openPostman();
    office.awaitEmpty();
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send whole");
    assertThat(office.buried()).isEqualTo(1);
    assertThat(office.counted(Outcome.REFUSED)).isEqualTo(1);
  }

  @Test
  void whoBlockedUsGetsNothingMoreAndTheRestOfTheHouseIsTold() {
    office.channel.answer((chat, parcel) ->
        chat.equals(RIDER) ? new Delivery.Unreachable() : office.channel.took(parcel));
    office.post(note(RIDER, "one"), note(RIDER, "two"), note(DRIVER, "hello"));
    office.openPostman();
    office.awaitEmpty();
    assertThat(office.unreachable).containsExactly(RIDER);
    assertThat(office.channel.takenBy(DRIVER)).containsExactly("send hello");
    assertThat(office.counted(Outcome.UNREACHABLE)).isEqualTo(2);
  }
}
