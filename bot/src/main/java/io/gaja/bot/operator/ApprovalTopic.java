package io.gaja.bot.operator;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.id.DriverId;
import java.util.Set;

/** Applications to drive, decided in the operators' chats and nowhere else. */
public final class ApprovalTopic implements Topic {
  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.APPROVE, Verb.REJECT);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    if (!scene.operator()) {
      return Turn.say(scene.reply(Msg.OPERATOR_ONLY));
    }
    if (!tap.subject().matches("[a-z0-9_-]{1,64}")) {
      return Turn.misunderstood(scene.reply(Msg.BAD_BUTTON));
    }
    DriverId driver = new DriverId(tap.subject());
    return Turn.does(
        tap.verb() == Verb.APPROVE ? new Deed.Approve(driver) : new Deed.Reject(driver));
  }
}
