package io.gaja.bot.conversation;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.Update;
import io.gaja.bot.inbox.InboxStore;
import io.gaja.bot.inbox.UpdateHandler;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.person.People;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.store.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes one update through its life: read the scene, let the talk decide, look up what it has to
 * know, and then, in one transaction, mark the update as handled, carry the deeds out, move the
 * talk on and post what is owed.
 */
final class ConversationEngine implements UpdateHandler {
  private static final int MOST_TRIES = 5;

  private final Scenes scenes;
  private final Talk talk;
  private final LookUps lookUps;
  private final Deeds deeds;
  private final InboxStore inbox;
  private final Conversations conversations;
  private final TalkLog log;
  private final People people;
  private final LetterBox letters;
  private final Transactions transactions;

  ConversationEngine(
      Scenes scenes,
      Talk talk,
      LookUps lookUps,
      Deeds deeds,
      InboxStore inbox,
      Conversations conversations,
      TalkLog log,
      People people,
      LetterBox letters,
      Transactions transactions) {
    this.scenes = scenes;
    this.talk = talk;
    this.lookUps = lookUps;
    this.deeds = deeds;
    this.inbox = inbox;
    this.conversations = conversations;
    this.log = log;
    this.people = people;
    this.letters = letters;
    this.transactions = transactions;
  }

  @Override
  public void handle(Update update) {
    for (int tries = 1; ; tries++) {
      Scene scene = scenes.read(update);
      Turn.Settled turn = talk.end(lookUps.settle(turn(update, scene), scene), scene);
      try {
        var unused = transactions.run(() -> commit(update, scene, turn));
        return;
      } catch (TalkMovedOn movedOn) {
        if (tries == MOST_TRIES) {
          throw movedOn;
        }
      }
    }
  }

  private Turn turn(Update update, Scene scene) {
    return update.incoming() instanceof Incoming.Edited edited
        ? talk.corrected(edited, log.listWordsOfPerson(scene.chat()), scene)
        : talk.turn(update.incoming(), scene);
  }

  @Override
  public void apologize(Update update) {
    Scene scene = scenes.read(update);
    letters.post(List.of(note(scene, scene.reply(Msg.DEFECT))));
  }

  private boolean commit(Update update, Scene scene, Turn.Settled turn) {
    if (!inbox.finish(update)) {
      return false;
    }
    boolean remembers = turn.deeds().stream().anyMatch(Deed.Remember.class::isInstance);
    boolean stranger = scenes.isAmongOthers(update);
    if (scene.person().version() == 0 && !remembers && !stranger && !people.save(scene.person())) {
      throw new TalkMovedOn();
    }
    Optional<Refused> refusal = carryOut(turn.deeds(), scene);
    if (!stranger && !scene.operator()) {
      keep(update, scene, turn, refusal);
    }
    if (refusal.isPresent()) {
      if (turn.next().isPresent() && !refusal.get().askAgain()) {
        moveOn(scene, new Step.Idle());
      }
      letters.post(List.of(note(scene, refusal.get().why())));
      return true;
    }
    turn.next().ifPresent(next -> moveOn(scene, next));
    List<Letter> owed = new ArrayList<>();
    for (Content content : turn.says()) {
      owed.add(Letter.to(scene.chat(), content));
    }
    letters.post(owed);
    return true;
  }

  /** What was said on both sides; what passes between a person and an operator is told once. */
  private void keep(Update update, Scene scene, Turn.Settled turn, Optional<Refused> refusal) {
    if (turn.says().isEmpty() && turn.deeds().isEmpty()) {
      return;
    }
    List<TalkLine> lines = new ArrayList<>();
    TalkLine.of(update.incoming()).ifPresent(lines::add);
    if (refusal.isPresent()) {
      lines.add(TalkLine.of(refusal.get().why()));
    } else if (turn.deeds().stream().noneMatch(Deed.Help.class::isInstance)) {
      turn.says().stream()
          .flatMap(content -> Content.replyOf(content).stream())
          .map(TalkLine::of)
          .forEach(lines::add);
    }
    log.add(scene.chat(), lines, turn.misunderstood() ? scene.misses() + 1 : 0, scene.now());
  }

  private Optional<Refused> carryOut(List<Deed> wanted, Scene scene) {
    for (Deed deed : wanted) {
      Optional<Refused> refusal = deeds.carryOut(deed, scene);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private void moveOn(Scene scene, Step next) {
    if (scene.step() instanceof Step.Idle && next instanceof Step.Idle) {
      return;
    }
    if (!conversations.save(scene.chat(), next, scene.version(), scene.now())) {
      throw new TalkMovedOn();
    }
  }

  private static Letter note(Scene scene, Reply reply) {
    return Letter.to(scene.chat(), new Content.Note(reply, true));
  }
}
