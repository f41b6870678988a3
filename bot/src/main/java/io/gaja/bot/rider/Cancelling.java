package io.gaja.bot.rider;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.CallId;

/** How a rider's call is cancelled: at once while nobody has set out, after one question else. */
record Cancelling(Lines lines) {

  /** A question that is being asked comes first; a call under way is left alone then. */
  Turn whateverIsGoingOn(Scene scene) {
    if (!(scene.step() instanceof Step.Idle)) {
      return Turn.end(scene.reply(Msg.STOPPED));
    }
    return switch (scene.calls().size()) {
      case 0 -> lines.underWay(scene, () -> Turn.say(scene.reply(Msg.NOTHING_TO_STOP)));
      case 1 -> of(scene.calls().getFirst(), scene);
      default -> Turn.say(which(scene));
    };
  }

  private Reply which(Scene scene) {
    Reply question = scene.reply(Msg.CANCEL_WHICH);
    for (Call call : scene.calls()) {
      question =
          question.row(Tapped.button(lines.name(call, scene), Verb.CANCEL_CALL, call.id().value()));
    }
    return question;
  }

  /** The call of the line that was named, if there is one; else what is going on. */
  Turn asSaid(Sentence said, Scene scene) {
    return said.line()
        .flatMap(
            line -> scene.calls().stream().filter(call -> call.line().equals(line)).findFirst())
        .map(call -> of(call, scene))
        .orElseGet(() -> whateverIsGoingOn(scene));
  }

  Turn of(Call call, Scene given) {
    if (!(call.state() instanceof CallState.InHand)) {
      return surely(call.id(), given);
    }
    Scene scene = lines.about(call, given);
    Msg question =
        call.state() instanceof CallState.Riding ? Msg.CANCEL_SURE_ON_BOARD : Msg.CANCEL_SURE;
    return Turn.say(
        scene
            .reply(question)
            .row(Tapped.button(scene.say(Msg.CANCEL_YES), Verb.CANCEL_SURELY, call.id().value()))
            .row(scene.button(Msg.CANCEL_NO, Verb.STATUS)));
  }

  static Turn surely(CallId id, Scene scene) {
    return Turn.does(new Deed.Command(id, new CallCommand.CancelByRider(scene.person().id())));
  }
}
