package io.gaja.bot.conversation;

import io.gaja.bot.text.Msg;
import java.util.Optional;

/** Port: brings people and operators together, inside the transaction of the update. */
public interface HelpLine {
  /** Why it was not done, as a sentence; empty when it was. */
  Optional<Msg> carryOut(Deed.Help deed, Scene scene);
}
