package io.gaja.bot.conversation;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.id.PersonId;

/**
 * Port: tells the other side of a call that this person cannot be reached, inside the transaction.
 */
public interface UnreachableTeller {
  void tellOtherSide(Call call, PersonId unreachable);
}
