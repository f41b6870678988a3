package io.gaja.bot.line.parking;

import io.gaja.bot.car.CarAsking;
import io.gaja.bot.car.CarDraft;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.line.parking.NewBooking;
import io.gaja.dispatch.line.parking.Pass;
import io.gaja.dispatch.line.parking.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a chosen lot to the booking: which car, and with which pass. */
final class SpaceBooking {
  private SpaceBooking() {}

  static Turn askCar(ParkingDraft draft, LotId lot, Scene scene) {
    return asking(draft, lot, scene).ask(CarDraft.ANY, scene);
  }

  static CarAsking asking(ParkingDraft draft, LotId lot, Scene scene) {
    return new CarAsking(
        car -> new ParkingStep.AskCar(draft, lot, car), car -> pay(draft, lot, car, scene));
  }

  /** A lot that sells no passes leaves nothing to ask. */
  static Turn pay(ParkingDraft draft, LotId lot, Car car, Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          Window window = draft.window(scene.now());
          List<ParkingBooks.Price> prices = books.listPrices(lot, scene.person().id(), window);
          return prices.size() > 1
              ? askPass(draft, lot, car, prices, scene)
              : book(draft, lot, car, Optional.empty(), scene);
        });
  }

  private static Turn.Settled askPass(
      ParkingDraft draft, LotId lot, Car car, List<ParkingBooks.Price> prices, Scene scene) {
    Reply reply = scene.reply(ParkingPhrase.ASK_PASS);
    List<Pass> passes = new ArrayList<>();
    for (ParkingBooks.Price price : prices) {
      String amount = scene.words().money(price.fare().total());
      if (price.pass().isEmpty()) {
        reply = reply.row(scene.option(scene.say(ParkingPhrase.BY_TIME, amount), Verb.NEXT, ""));
        continue;
      }
      Pass pass = price.pass().get();
      String lasts = WindowText.length(pass.lasts(), scene.words());
      String index = String.valueOf(passes.size());
      passes.add(pass);
      reply =
          reply.row(
              scene.option(scene.say(ParkingPhrase.WITH_PASS, lasts, amount), Verb.PICK, index));
    }
    return Turn.ask(
        new ParkingStep.AskPass(draft, lot, car, passes),
        reply.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  static Optional<Turn> onPass(ParkingStep.AskPass step, Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case NEXT -> Optional.of(book(step.draft(), step.lot(), step.car(), Optional.empty(), scene));
      case PICK ->
          tap.index() >= 0 && tap.index() < step.passes().size()
              ? Optional.of(
                  book(
                      step.draft(),
                      step.lot(),
                      step.car(),
                      Optional.of(step.passes().get(tap.index())),
                      scene))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Turn book(
      ParkingDraft draft, LotId lot, Car car, Optional<Pass> pass, Scene scene) {
    Window window = draft.window(scene.now());
    NewBooking wish =
        new NewBooking(scene.person().id(), lot, car, window.from(), window.until(), pass);
    return Turn.endWith(new ParkingDeed.Book(wish));
  }
}
