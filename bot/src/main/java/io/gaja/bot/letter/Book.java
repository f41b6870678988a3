package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Parcel;
import java.time.Instant;
import java.util.Optional;

/** The book of one chat during a visit: what stands there now, and what is still to be saved. */
final class Book {
  private final Satchel satchel;
  private final Lane lane;
  private final ChatId chat;
  private final Shelf shelf;
  private Settlement unsaved;

  Book(Satchel satchel, Lane lane, ChatId chat, Shelf shelf) {
    this.satchel = satchel;
    this.lane = lane;
    this.chat = chat;
    this.shelf = shelf;
    this.unsaved = new Settlement(satchel.database());
  }

  Shelf shelf() {
    return shelf;
  }

  void over(StoredLetter letter) {
    unsaved.over(letter);
  }

  void postpone(StoredLetter letter, Instant notBefore, int attempts) {
    unsaved.postpone(letter, notBefore, attempts);
  }

  void bury(StoredLetter letter, String why) {
    unsaved.bury(letter, why, now());
  }

  /** Notes what now stands in the chat; returns the card that a newer message replaced. */
  Optional<Shown.Card> delivered(StoredLetter letter, Parcel parcel, String messageId) {
    unsaved.over(letter);
    String id = parcel instanceof Parcel.Edit edit ? edit.messageId() : messageId;
    return switch (letter.content()) {
      case Content.Note _ -> Optional.empty();
      case Content.Card card -> {
        Optional<Shown.Card> before = shelf.findCard(card.key());
        show(new Shown.Card(chat, card.key(), id, card.reply(), letter.letter().expiresAt()));
        yield before.filter(old -> !old.messageId().equals(id));
      }
      case Content.Withdraw(String key, var last) -> {
        show(new Shown.Card(chat, key, id, Handover.bare(last), Optional.empty()));
        yield Optional.empty();
      }
      case Content.LiveStart start -> {
        startLive(letter, start, id);
        yield Optional.empty();
      }
      case Content.LiveStop stop -> {
        stopLive(stop);
        yield Optional.empty();
      }
    };
  }

  void stopLive(Content.LiveStop stop) {
    Optional<Shown.LiveMap> map = shelf.findLiveMap(stop.key());
    if (map.isPresent()) {
      satchel.tracks().stop(map.get());
      shelf.remove(map.get());
      unsaved.forget(map.get());
    }
  }

  /** Owes the chat one more letter that takes the buttons from a card that was replaced. */
  void oweRetirement(Shown.Card old) {
    String id = satchel.ids().next();
    show(new Shown.Card(chat, id, old.messageId(), old.reply(), old.expiresAt()));
    Content bare = new Content.Withdraw(id, Handover.bare(old.reply()));
    unsaved.owe(id, Letter.to(chat, bare), now());
  }

  /** Saves all this; returns once it is durable. */
  void save() {
    Settlement settlement = unsaved;
    unsaved = new Settlement(satchel.database());
    satchel.ledger().settle(settlement);
  }

  private void startLive(StoredLetter letter, Content.LiveStart start, String messageId) {
    Optional<Shown.LiveMap> before = shelf.findLiveMap(start.key());
    if (before.isPresent()) {
      lane.give(chat, new Parcel.StopLive(before.get().messageId()));
    }
    Instant until = Handover.until(letter, start);
    var map = new Shown.LiveMap(chat, start.key(), messageId, start.driver(), until);
    show(map);
    satchel.tracks().start(map, lane);
  }

  private void show(Shown shown) {
    shelf.put(shown);
    unsaved.show(shown, now());
  }

  private Instant now() {
    return satchel.clock().instant();
  }
}
