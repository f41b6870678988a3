package io.gaja.bot.monkey;

/**
 * One update as it goes over the wire.
 *
 * @param path of our server
 * @param kind what it is, for the coverage
 */
record Wire(String path, String body, String kind, Due due) {
  private static final int MOST_TOLD = 400;

  /** What has to come back. */
  enum Due {
    /** Something new in the chat. */
    ANSWER,
    /** Whatever it likes: nobody could say what was meant, or nobody waits for it. */
    ANYTHING,
    /** Nothing: it has taken effect before, or was not for us. */
    NOTHING
  }

  /** The same, sent once more. */
  Wire again() {
    return meaning(due == Due.ANSWER ? Due.NOTHING : Due.ANYTHING);
  }

  Wire meaning(Due other) {
    return new Wire(path, body, kind, other);
  }

  @Override
  public String toString() {
    return kind + " " + (body.length() <= MOST_TOLD ? body : body.substring(0, MOST_TOLD) + "…");
  }
}
