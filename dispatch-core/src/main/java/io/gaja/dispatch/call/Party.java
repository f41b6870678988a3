package io.gaja.dispatch.call;

/** How many people ride along, the caller among them: 1 to {@value #MOST}. */
public record Party(int people) {
  public static final int MOST = 8;

  public Party {
    if (!isPossible(people)) {
      throw new IllegalArgumentException("A party is 1 to " + MOST + " people");
    }
  }

  public static boolean isPossible(int people) {
    return people >= 1 && people <= MOST;
  }
}
