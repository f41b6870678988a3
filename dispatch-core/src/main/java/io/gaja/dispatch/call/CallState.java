package io.gaja.dispatch.call;

import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a call stands. Each state carries only what is true in it; every open one will be woken.
 */
public sealed interface CallState {

  /** Not over yet: has a deadline that wakes it even if every process was killed. */
  sealed interface Open extends CallState {
    Instant wakeAt();
  }

  /** Over for good. */
  sealed interface Closed extends CallState {
    Instant at();
  }

  /** A driver has the call in hand. */
  sealed interface InHand extends Open {
    DriverId driver();
  }

  /** Nobody is being asked just now; the next wave goes out at {@code wakeAt}. */
  record Searching(int wavesSent, Instant wakeAt) implements Open {}

  /** Shown to the drivers of one wave. */
  record Offering(int wave, List<Offer> offers, Instant wakeAt) implements Open {
    public Offering {
      offers = List.copyOf(offers);
    }

    /** Woken when the first of them is worth nothing any more; at least one. */
    static Offering of(int wave, List<Offer> offers) {
      Instant first = offers.stream().map(Offer::expiresAt).min(Instant::compareTo).orElseThrow();
      return new Offering(wave, offers, first);
    }

    /** The same wave with this driver's offer as it is now. */
    Offering with(Offer changed) {
      return of(
          wave,
          offers.stream()
              .map(offer -> offer.driver().equals(changed.driver()) ? changed : offer)
              .toList());
    }

    Optional<Offer> findOfferTo(DriverId driver) {
      return offers.stream().filter(offer -> offer.driver().equals(driver)).findFirst();
    }
  }

  /** A driver is on the way to the pickup. */
  record Assigned(DriverId driver, Instant since, Instant expectedAt, int reminders, Instant wakeAt)
      implements InHand {}

  /** The driver stands at the pickup. */
  record Arrived(DriverId driver, Instant since, Instant waitsUntil, int reminders, Instant wakeAt)
      implements InHand {}

  /** The rider is on board, or the rider's car under way without them. */
  record Riding(DriverId driver, Instant since, Instant expectedAt, int reminders, Instant wakeAt)
      implements InHand {}

  /**
   * The rider's car stands in a bay; nobody has it in hand.
   *
   * @param wantedAt when the rider wants it back, once they have said so
   */
  record Parked(String where, Instant since, Optional<Instant> wantedAt, Instant wakeAt)
      implements Open {
    @Override
    public String toString() {
      return "Parked[hidden]";
    }
  }

  record Completed(DriverId driver, Receipt receipt, Optional<Integer> stars) implements Closed {
    @Override
    public Instant at() {
      return receipt.endedAt();
    }

    Completed rated(int given) {
      return new Completed(driver, receipt, Optional.of(given));
    }
  }

  record Cancelled(Cause cause, Optional<DriverId> driver, Instant at) implements Closed {
    /** Who ended it, and when in its life. */
    public enum Cause {
      RIDER_WHILE_SEARCHING,
      RIDER_BEFORE_PICKUP,
      RIDER_ON_BOARD,
      DRIVER_ON_BOARD,
      RIDER_ABSENT,
      OPERATOR,
      /** Left in hand for half a day without a word. */
      ABANDONED
    }
  }

  /** Every wave went by and nobody took it. */
  record Unserved(Instant at) implements Closed {}

  /** The driver who has, or had to the end, this call. */
  default Optional<DriverId> findDriver() {
    return switch (this) {
      case InHand inHand -> Optional.of(inHand.driver());
      case Completed completed -> Optional.of(completed.driver());
      case Cancelled cancelled -> cancelled.driver();
      case Searching searching -> Optional.empty();
      case Offering offering -> Optional.empty();
      case Parked parked -> Optional.empty();
      case Unserved unserved -> Optional.empty();
    };
  }
}
