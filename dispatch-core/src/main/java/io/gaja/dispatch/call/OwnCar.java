package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.ShowCar;
import io.gaja.dispatch.call.CallCommand.UpdateHandover;
import io.gaja.dispatch.call.CallEvent.CarPhotographed;
import io.gaja.dispatch.call.CallEvent.HandoverChanged;
import io.gaja.dispatch.car.Handover;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What rider and driver tell each other about the rider's own car. */
final class OwnCar {
  private static final int LONGEST_PICTURE_NAME = 500;
  private static final int MOST_CHANGES = 20;
  private static final int MOST_PHOTOS = 10;

  private OwnCar() {}

  static Decision update(Call call, UpdateHandover command, Instant now) {
    if (!call.rider().equals(command.rider())) {
      return refuse(Refusal.NOT_YOURS);
    }
    if (call.handover().isEmpty()) {
      return refuse(whyClosed(call).orElse(Refusal.NO_CAR));
    }
    Handover known = call.handover().get();
    return whyFixed(call)
        .or(() -> whyUnreadable(command))
        .or(() -> whyTooOften(call, HandoverChanged.class, MOST_CHANGES))
        .map(CallLifecycle::refuse)
        .orElseGet(() ->
            CallLifecycle.accept(
                call.handing(
                    new Handover(known.car(), command.bay(), command.key(), command.photo())),
                call.state(),
                List.of(new HandoverChanged(now))));
  }

  private static Optional<Refusal> whyClosed(Call call) {
    return call.state() instanceof CallState.Closed closed
        ? Optional.of(CallLifecycle.whyClosed(closed))
        : Optional.empty();
  }

  private static Optional<Refusal> whyFixed(Call call) {
    if (Fetching.hasTheCar(call)) {
      return Optional.of(Refusal.CAR_IN_HAND);
    }
    return call.state() instanceof CallState.Riding
        ? Optional.of(Refusal.ALREADY_ON_BOARD)
        : whyClosed(call);
  }

  private static Optional<Refusal> whyUnreadable(UpdateHandover command) {
    boolean readable =
        Handover.isNote(command.bay())
            && Handover.isNote(command.key())
            && command.photo().stream().allMatch(OwnCar::isPicture);
    return readable ? Optional.empty() : Optional.of(Refusal.BAD_NOTE);
  }

  private static boolean isPicture(String photo) {
    return !photo.isBlank() && photo.length() <= LONGEST_PICTURE_NAME;
  }

  private static Optional<Refusal> whyTooOften(
      Call call, Class<? extends CallEvent> kind, int most) {
    return CallFacts.of(call.timeline(), kind).count() < most
        ? Optional.empty()
        : Optional.of(Refusal.TOO_MANY_CHANGES);
  }

  /** From when the driver stands before it. */
  static Decision show(Call call, ShowCar command, Instant now) {
    return switch (call.state()) {
      case CallState.Assigned assigned when assigned.driver().equals(command.driver()) ->
          refuse(Refusal.NOT_ARRIVED_YET);
      case CallState.InHand inHand when inHand.driver().equals(command.driver()) ->
          whyNoPhoto(call, command)
              .map(CallLifecycle::refuse)
              .orElseGet(() ->
                  CallLifecycle.accept(
                      call,
                      inHand,
                      List.of(new CarPhotographed(now, inHand.driver(), command.photo()))));
      case CallState other -> refuse(Ride.notInHand(other));
    };
  }

  private static Optional<Refusal> whyNoPhoto(Call call, ShowCar command) {
    if (call.handover().isEmpty()) {
      return Optional.of(Refusal.NO_CAR);
    }
    return isPicture(command.photo())
        ? whyTooOften(call, CarPhotographed.class, MOST_PHOTOS)
        : Optional.of(Refusal.BAD_NOTE);
  }
}
