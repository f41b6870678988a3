package io.gaja.bot.conversation;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Sits with one person at one step and looks at every answer: is there one, and does it help? */
final class Judge {
  private static final int ENOUGH = 5;

  private final Step step;
  private final String life;
  private final Supplier<PaperTalk> begin;
  private final PaperTalk.Question asked;
  private final List<String> troubles = new ArrayList<>();
  private final Map<Matrix.Said, String> said = new LinkedHashMap<>();

  Judge(Step step, String life, Supplier<PaperTalk> begin) {
    this.step = step;
    this.life = life;
    this.begin = begin;
    this.asked = begin.get().question();
    if (!asked.offersSomething()) {
      troubles.add("Nothing can be done at " + where(new Incoming.Text("")));
    }
  }

  Matrix.Row row() {
    return new Matrix.Row(List.copyOf(troubles), said);
  }

  void hears(Incoming incoming) {
    PaperTalk talk = begin.get();
    long before = talk.version();
    talk.does(incoming);
    List<Reply> replies = talk.replies();
    if (replies.isEmpty() && talk.deeds().isEmpty() && !maybeSilent(incoming)) {
      trouble("Silence", incoming);
    }
    if (talk.turn().misunderstood() && !asksAgain(talk, replies)) {
      trouble("No question after a misunderstanding", incoming);
    }
    for (Reply reply : replies) {
      buttons(reply, talk, before, incoming);
      said.computeIfAbsent(
          new Matrix.Said(talk.scene().words().language(), reply), key -> where(incoming));
    }
  }

  /** Whoever was not understood sees once more what is asked where the talk now stands. */
  private boolean asksAgain(PaperTalk talk, List<Reply> replies) {
    PaperTalk.Question question = talk.step().equals(asked.step()) ? asked : talk.question();
    return question.isPutBy(replies);
  }

  private void buttons(Reply reply, PaperTalk talk, long before, Incoming incoming) {
    for (List<Button> row : reply.buttons()) {
      for (Button button : row) {
        if (button.label().isBlank()) {
          trouble("A button without a label", incoming);
        }
        if (button instanceof Button.Choice choice && !works(choice, talk, before)) {
          trouble("A button that is old when it is shown: " + choice.data(), incoming);
        }
      }
    }
  }

  /** A button of a question is good for that question only. */
  private static boolean works(Button.Choice choice, PaperTalk talk, long before) {
    Optional<Tapped> tapped = Tapped.parse(choice.data());
    return tapped
        .filter(it ->
            !it.verb().isOfQuestion()
                || (talk.version() == before + 1 && it.version() == talk.version()))
        .isPresent();
  }

  private void trouble(String what, Incoming incoming) {
    if (troubles.size() < ENOUGH) troubles.add(what + ": " + where(incoming));
  }

  private String where(Incoming incoming) {
    String what =
        incoming instanceof Incoming.Text text
            ? "\"" + text.text().lines().limit(1).collect(Collectors.joining()) + "\""
            : incoming.toString();
    return what + " at " + step + " as " + life;
  }

  /** Nobody is there who could read an answer, or nobody waits for one. */
  private static boolean maybeSilent(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Moved moved -> true;
      case Incoming.LiveLocationEnded ended -> true;
      case Incoming.Blocked blocked -> true;
      case Incoming.Unblocked unblocked -> true;
      case Incoming.Text text -> false;
      case Incoming.Tap tap -> false;
      case Incoming.Location location -> false;
      case Incoming.Contact contact -> false;
      case Incoming.Photo photo -> false;
      case Incoming.Edited edited -> false;
      case Incoming.Unreadable unreadable -> false;
      case Incoming.InGroup group -> false;
      case Incoming.AddedToGroup added -> false;
    };
  }
}
