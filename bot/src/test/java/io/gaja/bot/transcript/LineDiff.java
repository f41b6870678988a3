package io.gaja.bot.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What has to be done to one text to get the other, with a few lines around each change. */
final class LineDiff {
  private static final int AROUND = 3;

  private LineDiff() {}

  /** Empty when both are the same. */
  static String between(String before, String after) {
    List<String> all = walk(before.lines().toList(), after.lines().toList());
    List<String> shown = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      if (isNearChange(all, i)) {
        if (i > last + 1) {
          shown.add("  ⋮");
        }
        shown.add(all.get(i));
        last = i;
      }
    }
    return String.join("\n", shown);
  }

  private static boolean isNearChange(List<String> all, int line) {
    return all.subList(Math.max(0, line - AROUND), Math.min(all.size(), line + AROUND + 1)).stream()
        .anyMatch(one -> !one.startsWith("  "));
  }

  /** Both texts in one, along their longest common part. */
  private static List<String> walk(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    Deque<String> left = new ArrayDeque<>(before);
    Deque<String> right = new ArrayDeque<>(after);
    List<String> all = new ArrayList<>();
    while (!left.isEmpty() || !right.isEmpty()) {
      int i = before.size() - left.size();
      int j = after.size() - right.size();
      if (!left.isEmpty() && !right.isEmpty() && left.getFirst().equals(right.getFirst())) {
        all.add("  " + left.removeFirst());
        right.removeFirst();
      } else if (right.isEmpty() || (!left.isEmpty() && common[i + 1][j] >= common[i][j + 1])) {
        all.add("- " + left.removeFirst());
      } else {
        all.add("+ " + right.removeFirst());
      }
    }
    return all;
  }
}
