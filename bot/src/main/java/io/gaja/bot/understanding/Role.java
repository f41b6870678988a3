package io.gaja.bot.understanding;

/** The part that a place plays in a sentence. */
enum Role {
  FROM,
  TO,
  /** Where to go, unless something else says so more clearly: "신도림역으로 택시 잡아줘". */
  TO_PERHAPS,
  /** Where somebody is: "강남역인데요", "at City Hall". */
  IS_AT,
  /** Where to come to, unless that is clear already: "send a cab to Teheran-ro 152". */
  FROM_PERHAPS,
  STOP,
  /** Somebody is set down there: a stop if it goes on from there, else the destination. */
  SET_DOWN,
  NOT,
  /** One after the other: what stands before is a stop. */
  THEN,
  /** Into this: "용산역으로 바꿔줘". */
  INTO,
  BARE,
  /** No part: "여기 어디지". */
  NONE
}
