package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How a corpus was understood. */
public record Score(List<Answer> answers) {

  /** One sentence, and what was made of it. */
  public record Answer(Corpus.Entry entry, Meaning got) {
    public boolean isIntentRight() {
      return entry.meaning().intent().equals(got.intent());
    }

    public boolean areSlotsRight() {
      return entry.meaning().agrees(got);
    }
  }

  public static Score of(Corpus corpus, Understanding understanding) {
    List<Answer> answers = new ArrayList<>();
    for (Corpus.Entry entry : corpus.entries()) {
      Sentence sentence = understanding.read(entry.said(), entry.now());
      answers.add(new Answer(entry, Meaning.of(sentence)));
    }
    return new Score(answers);
  }

  public Score where(Predicate<Answer> wanted) {
    return new Score(answers.stream().filter(wanted).toList());
  }

  public int size() {
    return answers.size();
  }

  /** The share of sentences whose intent is right; 1 of none. */
  public double intents() {
    return share(Answer::isIntentRight);
  }

  /** The share of sentences all of whose slots are right, none too few and none too many. */
  public double slots() {
    return share(Answer::areSlotsRight);
  }

  public List<Answer> listWrong() {
    return answers.stream().filter(a -> !a.isIntentRight() || !a.areSlotsRight()).toList();
  }

  private double share(Predicate<Answer> right) {
    return answers.isEmpty() ? 1 : (double) answers.stream().filter(right).count() / answers.size();
  }
}
