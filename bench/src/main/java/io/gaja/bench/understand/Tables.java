package io.gaja.bench.understand;

import io.gaja.bot.understanding.Meaning;
import io.gaja.bot.understanding.Score;
import io.gaja.bot.understanding.Score.Answer;
import java.util.Locale;
import java.util.TreeSet;

/** What is printed of a score. */
final class Tables {
  private static final int LONGEST_SAID = 200;
  private static final int MOST_LISTED = 1_000;

  private Tables() {}

  static Score inLanguage(Score score, String language) {
    return score.where(answer -> answer.entry().language().equals(language));
  }

  static void print(Score score) {
    System.out.printf("%-16s %9s %8s %8s%n", "", "sentences", "intent", "slots");
    row("all", score);
    for (String language : new String[] {"ko", "en"}) {
      row(language, inLanguage(score, language));
    }
    System.out.println();
    System.out.printf("%-16s %9s %8s %8s%n", "intent", "sentences", "right", "slots");
    TreeSet<String> intents = new TreeSet<>();
    score.answers().forEach(answer -> intents.add(answer.entry().meaning().intent()));
    for (String intent : intents) {
      row(intent, score.where(answer -> answer.entry().meaning().intent().equals(intent)));
    }
    System.out.println();
    System.out.printf(
        "%-16s %9s %9s %9s %9s %9s%n", "slot", "expected", "right", "wrong", "missed", "invented");
    Meaning.SLOTS.forEach(slot -> slot(slot, score));
  }

  private static void row(String name, Score score) {
    System.out.printf(
        Locale.ROOT,
        "%-16s %9d %7.1f%% %7.1f%%%n",
        name,
        score.size(),
        100 * score.intents(),
        100 * score.slots());
  }

  private static void slot(String slot, Score score) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int invented = 0;
    for (Answer answer : score.answers()) {
      Meaning expected = answer.entry().meaning();
      boolean isExpected = expected.slots().containsKey(slot);
      boolean isGot = answer.got().slots().containsKey(slot);
      if (isExpected && expected.agrees(answer.got(), slot)) {
        right++;
      } else if (isExpected && isGot) {
        wrong++;
      } else if (isExpected) {
        missed++;
      } else if (isGot) {
        invented++;
      }
    }
    System.out.printf(
        "%-16s %9d %9d %9d %9d %9d%n",
        slot, right + wrong + missed, right, wrong, missed, invented);
  }

  static void printConfusions(Score score) {
    System.out.println();
    System.out.println("misunderstood (! = the intent):");
    score.listWrong().stream().limit(MOST_LISTED).forEach(Tables::confusion);
    System.out.println();
  }

  private static void confusion(Answer answer) {
    String said = answer.entry().said();
    System.out.printf(
        "%s %s  %s%n      expected  %s%n      got       %s%n",
        answer.isIntentRight() ? " " : "!",
        answer.entry().id(),
        said.length() > LONGEST_SAID ? said.substring(0, LONGEST_SAID) + "…" : said,
        answer.entry().meaning(),
        answer.got());
  }
}
