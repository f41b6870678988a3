package io.gaja.bot.conversation;

import java.util.Optional;

/** Port: brings people and operators together, inside the transaction of the update. */
public interface HelpLine {
  /** Empty when it is done. */
  Optional<Refused> carryOut(Deed.Help deed, Scene scene);
}
