package io.gaja.bot.line.transfer;

import io.gaja.bot.text.Phrase;

/** What only this line says. */
enum TransferPhrase implements Phrase {
  MENU,
  EXAMPLE,
  HELP,
  COMMAND,
  PAPERS,
  CARD_TITLE,
  OFFER_TITLE,
  RIDING
}
