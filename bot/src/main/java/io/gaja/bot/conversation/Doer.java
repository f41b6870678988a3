package io.gaja.bot.conversation;

import java.util.Optional;

/**
 * SPI: carries out the deeds of one line, inside the transaction of the update. It may run twice,
 * so it does nothing but read and write the database.
 */
public interface Doer<D extends Deed.OfLine> {
  /** The family of deeds that this one carries out. */
  Class<D> deeds();

  /** Empty when it is done. */
  Optional<Refused> carryOut(D deed, Scene scene);
}
