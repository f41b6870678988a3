package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cards and live maps of one chat that the letters in hand speak of. */
final class Shelf {
  private final ChatId chat;
  private final Map<String, Shown> shown = new HashMap<>();

  Shelf(ChatId chat) {
    this.chat = chat;
  }

  static Set<String> idsFor(ChatId chat, List<StoredLetter> letters) {
    Set<String> ids = new LinkedHashSet<>();
    for (StoredLetter letter : letters) {
      switch (letter.content()) {
        case Content.Note _ -> {}
        case Content.Card card -> ids.add(Shown.Card.id(chat, card.key()));
        case Content.Withdraw withdraw -> ids.add(Shown.Card.id(chat, withdraw.key()));
        case Content.LiveStart start -> ids.add(Shown.LiveMap.id(chat, start.key()));
        case Content.LiveStop stop -> ids.add(Shown.LiveMap.id(chat, stop.key()));
      }
    }
    return ids;
  }

  Optional<Shown.Card> findCard(String key) {
    return shown.get(Shown.Card.id(chat, key)) instanceof Shown.Card card
        ? Optional.of(card)
        : Optional.empty();
  }

  Optional<Shown.LiveMap> findLiveMap(String key) {
    return shown.get(Shown.LiveMap.id(chat, key)) instanceof Shown.LiveMap map
        ? Optional.of(map)
        : Optional.empty();
  }

  void put(Shown one) {
    shown.put(one.id(), one);
  }

  void remove(Shown one) {
    shown.remove(one.id());
  }
}
