package io.gaja.bot.letter;

import java.util.List;
import java.util.Optional;

/** Whether a waiting letter may be left out because a newer one of the same chat says more. */
final class Overtaken {
  private Overtaken() {}

  /**
   * A card gives way to a newer text of the same card as long as nobody could notice: nothing that
   * wakes in between, and no other message either unless the card stands already and keeps its
   * place. A card or a map whose end waits too is never begun.
   */
  static boolean isOvertaken(List<StoredLetter> waiting, int index, Shelf shelf, boolean edits) {
    List<StoredLetter> later = waiting.subList(index + 1, waiting.size());
    StoredLetter letter = waiting.get(index);
    return switch (letter.content()) {
      case Content.Card card ->
          isWithdrawn(card, later) || isRewritten(letter, card, later, shelf, edits);
      case Content.LiveStart start ->
          later.stream().anyMatch(one -> one.content().equals(new Content.LiveStop(start.key())));
      case Content.Note _, Content.Withdraw _, Content.LiveStop _ -> false;
    };
  }

  private static boolean isWithdrawn(Content.Card card, List<StoredLetter> later) {
    return later.stream()
        .anyMatch(one ->
            one.content() instanceof Content.Withdraw withdraw
                && withdraw.key().equals(card.key()));
  }

  private static boolean isRewritten(
      StoredLetter letter,
      Content.Card card,
      List<StoredLetter> later,
      Shelf shelf,
      boolean edits) {
    boolean keepsItsPlace = edits && shelf.findCard(card.key()).isPresent();
    for (StoredLetter one : later) {
      if (card.wakes() || wakes(one.content())) {
        return false;
      }
      if (one.content() instanceof Content.Card newer && newer.key().equals(card.key())) {
        return lastsAsLong(one.letter().expiresAt(), letter.letter().expiresAt());
      }
      if (!keepsItsPlace) {
        return false;
      }
    }
    return false;
  }

  private static boolean wakes(Content content) {
    return switch (content) {
      case Content.Note note -> note.wakes();
      case Content.Card card -> card.wakes();
      case Content.Withdraw _, Content.LiveStart _, Content.LiveStop _ -> false;
    };
  }

  private static <T extends Comparable<T>> boolean lastsAsLong(
      Optional<T> newer, Optional<T> older) {
    return newer.isEmpty() || older.filter(at -> at.compareTo(newer.get()) <= 0).isPresent();
  }
}
