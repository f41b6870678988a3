package io.gaja.dispatch.place.local;

import java.util.Arrays;

/**
 * A name taken apart into letters, for counting slips of the finger: a letter too much, missing,
 * wrong, or two swapped (the optimal string alignment distance).
 *
 * @param kinds one bit for each kind of letter, to pass over most names without counting
 */
record Spelling(String letters, long kinds) {

  static Spelling of(String key) {
    String letters = Words.letters(key);
    return new Spelling(
        letters, letters.chars().mapToLong(c -> 1L << (c % 64)).reduce(0, (a, b) -> a | b));
  }

  /** How many slips we forgive in what someone typed; none in words that are too short. */
  static int forgivenIn(String key) {
    if (Words.isHangul(key)) {
      // Counted in single letters, of which a syllable has two or three.
      return key.length() < 3 ? 0 : key.length() < 5 ? 1 : 3;
    }
    int length = Words.withoutStation(key).length();
    return length < 4 ? 0 : length < 7 ? 1 : 2;
  }

  /** The number of slips, or any number above {@code most} when there are more. */
  int slipsFrom(Spelling other, int most) {
    boolean farApart =
        Math.abs(letters.length() - other.letters.length()) > most
            // One slip brings in one kind of letter and takes out one at the most.
            || Long.bitCount(kinds ^ other.kinds) > 2 * most;
    return farApart ? most + 1 : count(letters, other.letters, most);
  }

  private static int count(String a, String b, int most) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int slips = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (isSwapped(a, i, b, j)) {
          slips = Math.min(slips, beforeLast[j - 2] + 1);
        }
        row[j] = slips;
        least = Math.min(least, slips);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean isSwapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
