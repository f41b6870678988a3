package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One visit to one chat: its oldest letters, one after the other, each settled in the database
 * before the next is handed over. After a crash at most one letter of a chat is delivered twice.
 */
final class Visit {
  private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

  private final Satchel satchel;
  private final Lane lane;
  private final ChatId chat;
  private final Handover handover;
  private Book book;

  Visit(Satchel satchel, Lane lane, ChatId chat) {
    this.satchel = satchel;
    this.lane = lane;
    this.chat = chat;
    this.handover = new Handover(lane.capabilities(), satchel.around().positions());
    this.book = new Book(satchel, lane, chat, new Shelf(chat));
  }

  Next make() throws InterruptedException {
    Duration wait = lane.wait(chat, now());
    if (wait.isPositive()) {
      return new Next.Rest(now().plus(wait));
    }
    Pickup.Waiting collected = satchel.pickup().collect(chat);
    List<StoredLetter> waiting = collected.letters();
    book = new Book(satchel, lane, chat, collected.shelf());
    Optional<Next> end = Optional.empty();
    for (int i = 0; i < waiting.size() && end.isEmpty(); i++) {
      end = satchel.mayGoOn().getAsBoolean() ? deliver(waiting, i) : Optional.of(new Next.Done());
    }
    book.save();
    return end.orElseGet(
        () -> waiting.size() < Pickup.MOST_LETTERS ? new Next.Done() : new Next.More());
  }

  /** Empty when the next letter may follow. */
  private Optional<Next> deliver(List<StoredLetter> waiting, int index)
      throws InterruptedException {
    StoredLetter letter = waiting.get(index);
    if (letter.isExpired(now())) {
      return drop(letter, Outcome.EXPIRED);
    }
    if (Overtaken.isOvertaken(waiting, index, book.shelf(), lane.capabilities().edits())) {
      return drop(letter, Outcome.SUPERSEDED);
    }
    Instant soonest = letter.notBefore().orElse(Instant.MIN);
    if (soonest.isAfter(now())) {
      return Optional.of(new Next.Rest(soonest));
    }
    Duration wait = lane.wait(chat, now());
    if (wait.isPositive()) {
      return Optional.of(new Next.Rest(now().plus(wait)));
    }
    Optional<Parcel> parcel = handover.findParcel(letter, book.shelf(), now());
    return parcel.isPresent() ? give(letter, parcel.get()) : drop(letter, Outcome.SUPERSEDED);
  }

  private Optional<Next> give(StoredLetter letter, Parcel parcel) throws InterruptedException {
    lane.admit(chat);
    if (letter.isExpired(now())) {
      return drop(letter, Outcome.EXPIRED);
    }
    return switch (lane.give(chat, parcel)) {
      case Delivery.Delivered(String messageId) -> delivered(letter, parcel, messageId);
      case Delivery.TryAfter(Duration pause) ->
          postpone(letter, now().plus(pause), letter.attempts());
      case Delivery.Unknown(String why) -> uncertain(letter, why);
      case Delivery.Refused(String why) -> bury(letter, Outcome.REFUSED, why);
      case Delivery.Unreachable _ -> leave();
      case Delivery.CannotEdit _ -> cannotEdit(letter, parcel);
    };
  }

  private Optional<Next> delivered(StoredLetter letter, Parcel parcel, String messageId)
      throws InterruptedException {
    Optional<Shown.Card> before = book.delivered(letter, parcel, messageId);
    book.save();
    satchel.meters().delivered(lane.name(), letter, now());
    if (before.isPresent()) {
      retire(before.get());
    }
    return Optional.empty();
  }

  /** Takes the buttons from a card that was replaced: now if it can be, else by one more letter. */
  private void retire(Shown.Card old) throws InterruptedException {
    if (!lane.capabilities().edits() || old.reply().buttons().isEmpty()) {
      return;
    }
    lane.admit(chat);
    var bare = Handover.bare(old.reply());
    Delivery answer = lane.give(chat, new Parcel.Edit(old.messageId(), bare, Optional.empty()));
    if (answer instanceof Delivery.TryAfter || answer instanceof Delivery.Unknown) {
      book.oweRetirement(old);
    }
  }

  private Optional<Next> cannotEdit(StoredLetter letter, Parcel parcel)
      throws InterruptedException {
    Optional<Parcel> anew = handover.findAnew(letter);
    if (parcel instanceof Parcel.Send) {
      return bury(letter, Outcome.REFUSED, "a new message cannot be edited");
    }
    if (anew.isPresent()) {
      return give(letter, anew.get());
    }
    if (letter.content() instanceof Content.LiveStop stop) {
      book.stopLive(stop);
    }
    return drop(letter, Outcome.SUPERSEDED);
  }

  private Optional<Next> uncertain(StoredLetter letter, String why) throws InterruptedException {
    satchel.meters().count(lane.name(), Outcome.UNCERTAIN, 1);
    int attempts = letter.attempts() + 1;
    PostmanSettings settings = satchel.settings();
    boolean tooOld = letter.createdAt().plus(settings.longestRetry()).isBefore(now());
    if (attempts >= settings.mostAttempts() && (tooOld || lane.isAlive(now()))) {
      return bury(letter, Outcome.DEAD, why);
    }
    Duration pause = Backoff.pause(attempts, satchel.random());
    return postpone(letter, now().plus(pause), attempts);
  }

  private Optional<Next> postpone(StoredLetter letter, Instant notBefore, int attempts) {
    book.postpone(letter, notBefore, attempts);
    return Optional.of(new Next.Rest(notBefore));
  }

  private Optional<Next> bury(StoredLetter letter, Outcome outcome, String why) {
    LOG.warn(
        "A {} for {} cannot be delivered and is laid aside as {}",
        LetterDocuments.kind(letter.content()),
        lane.name(),
        letter.id());
    book.bury(letter, why);
    satchel.meters().count(lane.name(), outcome, 1);
    return Optional.empty();
  }

  private Optional<Next> leave() {
    satchel.around().unreachables().unreachable(chat);
    satchel.tracks().stopAll(chat);
    long dropped = satchel.store().dropAll(chat);
    satchel.meters().count(lane.name(), Outcome.UNREACHABLE, dropped);
    return Optional.of(new Next.Done());
  }

  private Optional<Next> drop(StoredLetter letter, Outcome outcome) {
    book.over(letter);
    satchel.meters().count(lane.name(), outcome, 1);
    return Optional.empty();
  }

  private Instant now() {
    return satchel.clock().instant();
  }
}
