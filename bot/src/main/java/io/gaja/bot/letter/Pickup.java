package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fetches what waits for a chat and the cards it speaks of, for many visits at once. */
final class Pickup {
  /** Letters per visit: then it is another chat's turn. */
  static final int MOST_LETTERS = 20;

  private static final int MOST_CHATS = 64;

  private final LetterStore store;
  private final Bundler<ChatId, Waiting> bundler =
      new Bundler<>("letters-pickup", MOST_CHATS, this::fetch);

  Pickup(LetterStore store) {
    this.store = store;
  }

  /** The oldest letters of one chat in order, at most {@link #MOST_LETTERS}. */
  record Waiting(List<StoredLetter> letters, Shelf shelf) {}

  void open() {
    bundler.start();
  }

  void close() {
    bundler.close();
  }

  Waiting collect(ChatId chat) {
    return bundler.ask(chat);
  }

  private List<Waiting> fetch(List<ChatId> chats) {
    Map<ChatId, List<StoredLetter>> letters = lettersOf(chats);
    Set<String> ids = new LinkedHashSet<>();
    letters.forEach((chat, own) -> ids.addAll(Shelf.idsFor(chat, own)));
    Map<ChatId, Shelf> shelves = new HashMap<>();
    for (Shown shown : store.listShown(ids)) {
      shelves.computeIfAbsent(shown.chat(), Shelf::new).put(shown);
    }
    return chats.stream()
        .map(chat ->
            new Waiting(
                letters.getOrDefault(chat, List.of()), shelves.getOrDefault(chat, new Shelf(chat))))
        .toList();
  }

  /** One query; only a chat that it cut off, because others have so many, is asked for alone. */
  private Map<ChatId, List<StoredLetter>> lettersOf(List<ChatId> chats) {
    int most = MOST_LETTERS * chats.size();
    List<StoredLetter> found = store.listNext(chats, most);
    Map<ChatId, List<StoredLetter>> letters = new HashMap<>();
    for (StoredLetter letter : found) {
      letters.computeIfAbsent(letter.chat(), _ -> new ArrayList<>()).add(letter);
    }
    letters.replaceAll((_, own) -> own.subList(0, Math.min(own.size(), MOST_LETTERS)));
    if (found.size() == most) {
      String last = found.getLast().chat().toString();
      chats.stream()
          .filter(chat -> chat.toString().compareTo(last) >= 0)
          .forEach(chat -> letters.put(chat, store.listNext(List.of(chat), MOST_LETTERS)));
    }
    return letters;
  }
}
