package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.line.parking.Entitlement;
import java.util.Optional;

/** Lots and proofs, decided in the operators' chats and nowhere else. */
final class OperatorActs {
  private OperatorActs() {}

  static Turn judgeLot(String subject, boolean approved, Scene scene) {
    return asOperator(
        scene, Subjects.lot(subject).map(lot -> new ParkingDeed.JudgeLot(lot, approved)));
  }

  /** "person.electric". */
  static Turn judgeProof(String subject, boolean approved, Scene scene) {
    String[] parts = subject.split("\\.", -1);
    Optional<Entitlement> entitlement =
        parts.length == 2 ? Subjects.entitlement(parts[1]) : Optional.empty();
    return asOperator(
        scene,
        entitlement.flatMap(what ->
            Subjects.person(parts[0])
                .map(person -> new ParkingDeed.JudgeProof(person, what, approved))));
  }

  private static Turn asOperator(Scene scene, Optional<? extends ParkingDeed> deed) {
    if (!scene.operator()) {
      return Turn.say(scene.reply(Msg.OPERATOR_ONLY));
    }
    return deed.<Turn>map(Turn::does).orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
  }
}
