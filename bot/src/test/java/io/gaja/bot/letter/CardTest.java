package io.gaja.bot.letter;

import static io.gaja.bot.letter.PostOffice.DRIVER;
import static io.gaja.bot.letter.PostOffice.RIDER;
import static io.gaja.bot.letter.PostOffice.card;
import static io.gaja.bot.letter.PostOffice.note;
import static io.gaja.bot.letter.PostOffice.ringingCard;
import static io.gaja.bot.letter.PostOffice.ringingNote;
import static io.gaja.bot.letter.PostOffice.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CardTest {
  private PostOffice office = new PostOffice();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aCardIsOneMessageEditedInPlace() {
    office.openPostman();
    send(card(RIDER, "call", "searching"));
    send(card(RIDER, "call", "still searching"));
    assertThat(office.channel.takenBy(RIDER))
        .containsExactly("send searching [x]", "edit m1 still searching [x]");
  }

  @Test
  void aCardThatSaysTheSameIsLeftAlone() {
    office.openPostman();
    send(card(RIDER, "call", "searching"));
    send(card(RIDER, "call", "searching"));
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send searching [x]");
  }

  @Test
  void aCardThatMustWakeIsSentAnewAndTheOldOneLosesItsButtons() {
    office.openPostman();
    send(card(RIDER, "call", "searching"));
    send(ringingCard(RIDER, "call", "found"));
    send(card(RIDER, "call", "here"));
    assertThat(office.channel.takenBy(RIDER))
        .containsExactly(
            "send searching [x]", "ring found [x]", "edit m1 searching", "edit m2 here [x]");
  }

  @Test
  void buttonsThatCouldNotBeTakenAtOnceAreTakenLater() {
    office.openPostman();
    send(card(RIDER, "call", "searching"));
    office.channel.answer((_, parcel) ->
        parcel instanceof Parcel.Edit && office.channel.tried().size() < 4
            ? new Delivery.TryAfter(Duration.ofSeconds(5))
            : office.channel.took(parcel));
    office.post(ringingCard(RIDER, "call", "found"));
    office.awaitAsTimePasses(() -> office.waiting() == 0 && office.channel.taken().size() == 3);
    assertThat(office.channel.takenBy(RIDER))
        .containsExactly("send searching [x]", "ring found [x]", "edit m1 searching");
  }

  @Test
  void aCardThatCannotBeEditedAnyMoreIsSentAnew() {
    office.openPostman();
    send(card(RIDER, "call", "searching"));
    office.channel.answer((_, parcel) ->
        parcel instanceof Parcel.Edit ? new Delivery.CannotEdit() : office.channel.took(parcel));
    send(card(RIDER, "call", "found"));
    office.channel.answerWell();
    send(card(RIDER, "call", "here"));
    assertThat(office.channel.takenBy(RIDER))
        .containsExactly("send searching [x]", "send found [x]", "edit m2 here [x]");
  }

  @Test
  void severalTextsOfOneCardThatWaitBecomeTheNewest() {
    office.post(
        card(RIDER, "call", "8 s"), card(RIDER, "call", "16 s"), card(RIDER, "call", "24 s"));
    office.openPostman();
    office.awaitEmpty();
    assertThat(office.channel.takenBy(RIDER)).containsExactly("send 24 s [x]");
    assertThat(office.counted(Outcome.SUPERSEDED)).isEqualTo(2);
  }

  @Test
  void aStandingCardSkipsTextsAcrossQuietNotesButNotAcrossOneThatWakes() {
    office.post(card(RIDER, "call", "0 s"));
    office.openPostman();
    office.awaitEmpty();
    send(
        card(RIDER, "call", "8 s"),
        note(RIDER, "psst"),
        card(RIDER, "call", "16 s"),
        ringingNote(RIDER, "look!"),
        card(RIDER, "call", "24 s"));
    assertThat(office.channel.takenBy(RIDER))
        .containsExactly(
            "send 0 s [x]", "send psst", "edit m1 16 s [x]", "ring look!", "edit m1 24 s [x]");
  }

  @Test
  void aCardNotYetSentKeepsItsPlaceBeforeTheNoteThatFollows() {
    office.post(card(RIDER, "call", "a"), note(RIDER, "psst"), card(RIDER, "call", "b"));
    office.openPostman();
    office.awaitEmpty();
    assertThat(office.channel.takenBy(RIDER))
        .containsExactly("send a [x]", "send psst", "edit m1 b [x]");
  }

  @Test
  void anOfferThatLapsedGetsItsLastWordsAndOneThatWasNeverSentStaysUnsent() {
    office.openPostman();
    send(ringingCard(DRIVER, "offer-1", "a call!"));
    send(withdraw(DRIVER, "offer-1", "gone"));
    send(ringingCard(DRIVER, "offer-2", "a call!"), withdraw(DRIVER, "offer-2", "gone"));
    send(withdraw(DRIVER, "offer-3", "gone"));
    assertThat(office.channel.takenBy(DRIVER)).containsExactly("ring a call! [x]", "edit m1 gone");
  }

  @Test
  void aMessengerThatCannotEditGetsAMessageOnlyFirstAndWhenItWakes() {
    office.close();
    office = new PostOffice(new ScriptedChannel(false));
    office.openPostman();
    send(card(RIDER, "call", "searching"));
    send(card(RIDER, "call", "still searching"));
    send(ringingCard(RIDER, "call", "found"));
    send(withdraw(RIDER, "call", "over"));
    assertThat(office.channel.takenBy(RIDER))
        .containsExactly("send searching [x]", "ring found [x]");
  }

  @Test
  void aRestartedPostmanKnowsTheCardsThatStand() {
    Postman first = office.openPostman();
    send(card(RIDER, "call", "searching"));
    first.stop();
    office.openPostman();
    send(card(RIDER, "call", "found"));
    assertThat(office.channel.takenBy(RIDER)).last().isEqualTo("edit m1 found [x]");
  }

  private void send(Letter... letters) {
    office.post(letters);
    office.awaitEmpty();
  }
}
