package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.dispatch.line.parking.Lot;
import java.util.List;
import java.util.function.Supplier;

/** What is done about news of a lot: the same as by the buttons on its card. */
final class NewsActs {
  private final AttendantActs acts;

  NewsActs(AttendantActs acts) {
    this.acts = acts;
  }

  /** Of one of several lots nobody knows which is meant. */
  Turn on(LotNews news, Supplier<Turn> otherwise, Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          List<Lot> lots =
              books.listLotsOf(scene.person().id()).stream().filter(Lot::isApproved).toList();
          return switch (lots.size()) {
            case 0 -> otherwise.get();
            case 1 -> on(news, books, lots.getFirst(), scene);
            default -> AttendantActs.choose(lots, scene);
          };
        });
  }

  private Turn on(LotNews news, ParkingBooks books, Lot lot, Scene scene) {
    return switch (news) {
      case LotNews.Full full -> AttendantActs.full(lot.id(), true, scene);
      case LotNews.OpenAgain open -> AttendantActs.full(lot.id(), false, scene);
      case LotNews.Freed(int spaces) -> AttendantActs.count(lot.id(), -spaces, scene);
      case LotNews.Free(int spaces) -> free(spaces, books, lot, scene);
      case LotNews.Cars cars -> acts.list(lot.id(), scene);
    };
  }

  /** Of a full lot nobody knows how many cars are too many in the count. */
  private static Turn free(int spaces, ParkingBooks books, Lot lot, Scene scene) {
    if (lot.count().full()) {
      return AttendantActs.card(books, lot, scene).after(scene.reply(LotPhrase.OPEN_FIRST));
    }
    int more = books.getToday(lot.id()).free() - spaces;
    return more == 0
        ? AttendantActs.card(books, lot, scene)
        : AttendantActs.count(lot.id(), more, scene);
  }
}
