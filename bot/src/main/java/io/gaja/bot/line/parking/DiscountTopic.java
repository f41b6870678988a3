package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reductions: who is entitled shows a paper once, and bookings cost less from then on. */
final class DiscountTopic implements Topic {

  @Override
  public Set<String> commands() {
    return Set.of("discount");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return list(scene);
  }

  /** The four reductions, each with how it stands. */
  static Turn list(Scene scene) {
    return new Turn.Ask<>(
        ParkingBooks.class, books -> list(books.listProofsOf(scene.person().id()), scene));
  }

  private static Turn.Settled list(List<Proof> proofs, Scene scene) {
    List<String> lines = new ArrayList<>(List.of(scene.say(LotPhrase.DISCOUNT_HINT)));
    List<Button> buttons = new ArrayList<>();
    for (Entitlement entitlement : Entitlement.values()) {
      Optional<Standing> standing =
          proofs.stream()
              .filter(proof -> proof.entitlement() == entitlement)
              .map(Proof::standing)
              .findFirst();
      String name = scene.say(LotText.nameOf(entitlement));
      standing.ifPresent(how -> lines.add(name + " · " + scene.say(nameOf(how))));
      if (standing.filter(Standing.Approved.class::isInstance).isEmpty()) {
        buttons.add(Act.PROVE.button(name, Subjects.of(entitlement)));
      }
    }
    Reply reply = Reply.titled(scene.say(LotPhrase.DISCOUNT_TITLE), String.join("\n", lines));
    for (int i = 0; i < buttons.size(); i += 2) {
      List<Button> row = buttons.subList(i, Math.min(i + 2, buttons.size()));
      reply = reply.row(row.toArray(Button[]::new));
    }
    return Turn.end(reply);
  }

  private static LotPhrase nameOf(Standing standing) {
    return switch (standing) {
      case Standing.Applied applied -> LotPhrase.PROOF_WAITS;
      case Standing.Approved approved -> LotPhrase.PROOF_HOLDS;
      case Standing.Rejected rejected -> LotPhrase.PROOF_REJECTED;
    };
  }

  static Turn.Settled ask(Entitlement entitlement, Scene scene) {
    return Turn.ask(
        new DiscountStep.AskPaper(entitlement),
        scene
            .reply(
                LotPhrase.ASK_PAPER,
                scene.say(LotText.nameOf(entitlement)),
                scene.say(paperOf(entitlement)))
            .row(scene.option(Msg.STOP, Verb.STOP))
            .asking(Reply.Ask.PHOTO));
  }

  private static LotPhrase paperOf(Entitlement entitlement) {
    return switch (entitlement) {
      case COMPACT, ELECTRIC -> LotPhrase.PAPER_CAR;
      case DISABLED -> LotPhrase.PAPER_DISABLED;
      case FAMILY -> LotPhrase.PAPER_FAMILY;
    };
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(DiscountStep.class);
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    Entitlement entitlement = ((DiscountStep.AskPaper) step).entitlement();
    return answer instanceof Incoming.Photo photo
            && photo.file().length() <= Proof.LONGEST_PHOTO
            && !photo.file().isBlank()
        ? Optional.of(
            Turn.endWith(new ParkingDeed.ShowProof(scene.person().id(), entitlement, photo.file())))
        : Optional.empty();
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    return tap.verb() == Verb.STOP
        ? Optional.of(Turn.end(scene.reply(Msg.STOPPED)))
        : Optional.empty();
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return ask(((DiscountStep.AskPaper) step).entitlement(), scene);
  }
}
