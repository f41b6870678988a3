package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;

/** Port: the lots we know. */
public interface Lots {
  void add(Lot lot);

  /** Replaces version n−1 by this version n; throws {@link StaleLot} when somebody was faster. */
  void save(Lot lot);

  /**
   * Counts the version on, and nothing else: of two who promise a space of this lot at the same
   * instant one has to look again. Throws {@link StaleLot} when this version is gone.
   */
  void touch(Lot lot);

  Optional<Lot> findLot(LotId id);

  /** The lots that this person runs, whatever their standing; by name. */
  List<Lot> listLotsOf(PersonId attendant, int most);

  /** Lots that the operators have not decided about, the longest waiting first. */
  List<Lot> listApplied(int most);

  /** Approved lots, nearest first. */
  List<Nearby> listNear(Point point, Distance within, int most);

  /** A lot and how far away it is in a straight line. */
  record Nearby(Lot lot, Distance away) {}

  /** The lot was changed since it was read; the transaction is to be tried again. */
  final class StaleLot extends ConcurrentModificationException {
    public StaleLot(LotId id) {
      super("Lot " + id + " was changed since it was read");
    }
  }
}
