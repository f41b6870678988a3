package io.gaja.bot.line.taxi;

import io.gaja.bot.text.Phrase;

/** What only the taxi says. */
enum TaxiPhrase implements Phrase {
  MENU,
  EXAMPLE,
  HELP,
  COMMAND,
  PAPERS,
  CARD_TITLE,
  CARD_NEARBY,
  CARD_NOBODY_NEAR,
  SEARCHING_EMPTY,
  RIDING,
  BOARDED_UNCHECKED,
  NOBODY_FOUND,
  OFFER_TITLE,
  JOB_RIDING,
  NOT_YET_PEOPLE,
  NOT_YET_KIND,
  KIND_LARGE,
  KIND_DELUXE,
  KIND_WHEELCHAIR,
  KIND_PET,
  KIND_CHILD,
  KIND_ELECTRIC,
  KIND_COMPACT,
  BY_METER
}
