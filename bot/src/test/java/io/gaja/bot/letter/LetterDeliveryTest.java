package io.gaja.bot.letter;

import static io.gaja.bot.letter.PostOffice.DRIVER;
import static io.gaja.bot.letter.PostOffice.RIDER;
import static io.gaja.bot.letter.PostOffice.note;
import static io.gaja.bot.letter.PostOffice.ringingCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterDeliveryTest {
  private final PostOffice office = new PostOffice();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aLetterCalledOutAfterTheCommitIsDeliveredAndForgotten() {
    Postman postman = office.openPostman();
    office.post(note(RIDER, "one"), note(DRIVER, "hello"), note(RIDER, "two"));
    postman.wake(List.of(RIDER, DRIVER));
    office.awaitEmpty();
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send one", "send two");
    assertThat(office.channel.takenBy(DRIVER)).containsExactly("send hello");
    assertThat(office.counted(Outcome.DELIVERED)).isEqualTo(3);
    assertThat(office.meters.get("gaja.letters.delay").timer().count()).isEqualTo(3);
  }

  @Test
  void aLetterNobodyCalledOutIsFoundByTheSweep() {
    office.post(note(RIDER, "from another instance"));
    office.openPostman();
    office.awaitEmpty();
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send from another instance");
  }

  @Test
  void nothingIsOwedForAChangeThatWasRolledBack() {
    assertThatThrownBy(() ->
            office.transactions.run(() -> {
              office.mongo.insert(new Document("_id", "call"), "calls");
              office.box.post(List.of(note(RIDER, "never")));
              throw new IllegalStateException("the change failed");
            }))
        .hasMessage("the change failed");
    assertThat(office.waiting()).isZero();
    assertThat(office.mongo.getCollection("calls").countDocuments()).isZero();
  }

  @Test
  void aLetterThatWaitsIsNotSeenBeforeItsChangeCommits() {
    office.openPostman();
    office.transactions.run(() -> {
      office.box.post(List.of(note(RIDER, "soon")));
      await().during(Duration.ofMillis(200)).until(() -> office.channel.tried().isEmpty());
      return true;
    });
    office.awaitEmpty();
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send soon");
  }

  @Test
  void anOfferWhoseTimeIsOverIsNeverSent() {
    office.post(
        ringingCard(DRIVER, "offer", "a call!").expiring(office.clock.in(Duration.ofSeconds(12))),
        note(DRIVER, "later news"));
    office.clock.advance(Duration.ofSeconds(12));
    office.openPostman();
    office.awaitEmpty();
    assertThat(office.channel.takenBy(DRIVER)).containsExactly("send later news");
    assertThat(office.counted(Outcome.EXPIRED)).isEqualTo(1);
  }

  @Test
  void anOfferThatExpiresWhileTheMessengerIsAwayIsNotSentLate() {
    office.channel.answerFirst(2, new Delivery.Unknown("time-out"));
    office.post(
        ringingCard(DRIVER, "offer", "a call!").expiring(office.clock.in(Duration.ofSeconds(2))));
    office.openPostman();
    office.awaitAsTimePasses(() -> office.waiting() == 0);
    assertThat(office.channel.taken()).isEmpty();
    assertThat(office.counted(Outcome.EXPIRED)).isEqualTo(1);
  }

  @Test
  void aMessengerCountsDownToTheEndOfAnOffer() {
    var end = office.clock.in(Duration.ofSeconds(12));
    office.post(ringingCard(DRIVER, "offer", "a call!").expiring(end));
    office.openPostman();
    office.awaitEmpty();
    assertThat(((Parcel.Send) office.channel.taken().getFirst().parcel()).expiresAt())
        .contains(end);
  }

  @Test
  void aCrashBetweenDeliveryAndItsRecordRepeatsTheLetterUnderTheSameKey() {
    Postman crashing = office.openPostman();
    office.channel.answer((_, parcel) -> {
      office.leaseHeld.set(false);
      office.mongo.getDb().getCollection(LetterIndexes.LETTERS).drop();
      return office.channel.took(parcel);
    });
    office.post(note(RIDER, "twice"));
    Document saved = office.mongo.getCollection(LetterIndexes.LETTERS).find().first();
    crashing.wake(List.of(RIDER));
    await().until(() -> office.channel.taken().size() == 1);
    crashing.stop();

    assertThat(saved).isNotNull();
    office.mongo.getCollection(LetterIndexes.LETTERS).insertOne(saved);
    office.channel.answerWell();
    office.leaseHeld.set(true);
    office.openPostman();
    office.awaitEmpty();
    assertThat(office.channel.taken()).hasSize(2);
    assertThat(office.channel.taken().getFirst()).isEqualTo(office.channel.taken().getLast());
  }

  @Test
  void onlyWhoHoldsTheLeaseDelivers() {
    office.leaseHeld.set(false);
    Postman postman = office.openPostman();
    office.post(note(RIDER, "patience"));
    postman.wake(List.of(RIDER));
    await().during(Duration.ofMillis(200)).until(() -> office.channel.tried().isEmpty());
    office.leaseHeld.set(true);
    office.awaitEmpty();
  }

  @Test
  void aStopFinishesTheLetterInHandAndLeavesTheRest() {
    Postman postman = office.openPostman();
    office.channel.answer((_, parcel) -> {
      await().until(() -> !postman.isRunning());
      return office.channel.took(parcel);
    });
    office.post(note(RIDER, "in hand"), note(RIDER, "next time"));
    postman.wake(List.of(RIDER));
    await().until(() -> !office.channel.tried().isEmpty());
    postman.stop();
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send in hand");
    assertThat(office.waiting()).isEqualTo(1);
  }
}
