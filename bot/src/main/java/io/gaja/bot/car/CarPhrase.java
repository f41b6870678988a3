package io.gaja.bot.car;

import io.gaja.bot.text.Phrase;

/** What is said of people's own cars. */
enum CarPhrase implements Phrase {
  WHICH,
  OTHER,
  CHOICE,
  MODEL,
  MODEL_BAD,
  PLATE,
  PLATE_BAD,
  GEARBOX,
  GEARBOX_AUTOMATIC,
  GEARBOX_MANUAL,
  SIZE,
  SIZE_ORDINARY,
  SIZE_VAN,
  SIZE_BUS,
  LINE,
  LINE_LARGE,
  KIND,
  KIND_LARGE,
  BAY,
  KEY,
  KEY_WITH_ME,
  SKIP,
  PICTURE_KEPT,
  STANDS,
  KEY_IS,
  CAR,
  TITLE,
  LIST_HINT,
  NONE,
  ADD,
  REMOVE,
  SAVED,
  REMOVED,
  MINE
}
