package io.gaja.bot.conversation;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.id.PersonId;

/** Port: tells the other side of a call what no fact of the core says, inside the transaction. */
public interface UnreachableTeller {
  /** This person cannot be reached. */
  void tellOtherSide(Call call, PersonId unreachable);

  /** The driver stopped sharing where they are, and is still coming. */
  void tellRiderOfStandingMap(Call call);
}
