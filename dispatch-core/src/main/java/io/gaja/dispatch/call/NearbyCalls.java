package io.gaja.dispatch.call;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.List;

/** Port: what is asked for, and was lately, around a point. For prices and offers; never a Law. */
public interface NearbyCalls {
  /** Calls that look for a driver there, placed since; counted up to a bound. */
  int countSearching(LineCode line, Point pickup, Distance within, Instant since, int most);

  /** Calls that began there since, whatever came of them; counted up to a bound. */
  int countStarted(LineCode line, Point pickup, Distance within, Instant since, int most);

  /**
   * What calls that began there since were offered for, and whether somebody took them; newest
   * first. Those that were cancelled tell nothing and are left out.
   */
  List<RecentFare> listFares(LineCode line, Point pickup, Distance within, Instant since, int most);
}
