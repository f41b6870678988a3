package io.gaja.bot.line.valet;

import io.gaja.bot.card.TripPart;
import io.gaja.bot.card.TripParts;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.call.Receipt;
import io.gaja.dispatch.car.Handover;
import java.util.List;
import java.util.stream.Stream;

/** The valet who brought the car that was driven home: it was away when that call was placed. */
public record ValetPart(Calls calls) implements TripParts {
  private static final int LOOKED_AT = 10;

  @Override
  public List<TripPart> listPartsOf(Call call, Words words) {
    return call.state() instanceof CallState.Completed done && !call.terms().fetchedBack()
        ? call.handover().stream()
            .flatMap(handed -> lookedAfter(call, handed, done.receipt(), words))
            .toList()
        : List.of();
  }

  private Stream<TripPart> lookedAfter(Call call, Handover handed, Receipt drive, Words words) {
    return calls.listCallsOf(call.rider(), LOOKED_AT).stream()
        .filter(other -> other.terms().fetchedBack() && CarForDriver.isOf(other, handed.car()))
        .filter(other -> other.state() instanceof CallState.Completed)
        .filter(other -> overlap(((CallState.Completed) other.state()).receipt(), call, drive))
        .map(other -> part(other, words));
  }

  private static boolean overlap(Receipt valet, Call call, Receipt drive) {
    return !valet.endedAt().isBefore(call.placedAt())
        && valet.boardedAt().isBefore(drive.endedAt());
  }

  private static TripPart part(Call call, Words words) {
    CallState.Completed done = (CallState.Completed) call.state();
    String title = words.say(ValetPhrase.PART_OF_TRIP, ParkedCars.entrance(call).name());
    return new TripPart(title, done.receipt().fare());
  }
}
