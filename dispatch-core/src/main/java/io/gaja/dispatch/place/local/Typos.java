package io.gaja.dispatch.place.local;

import java.util.Arrays;

/**
 * Counts slips of the finger between two short texts: a letter too much, missing, wrong, or two
 * swapped (the optimal string alignment distance).
 */
final class Typos {
  private Typos() {}

  /** How many slips we forgive in a word of this many characters; none below three. */
  static int forgiven(String key) {
    int length = key.length();
    if (Words.isHangul(key)) {
      // Counted in single letters of two or three to a syllable.
      return length < 3 ? 0 : length < 5 ? 1 : 3;
    }
    return length < 4 ? 0 : length < 7 ? 1 : 2;
  }

  /** The number of slips, or any number above {@code most} when there are more. */
  static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
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
