package io.gaja.bot.rider;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;

/** What everybody can start with; for somebody with a call under way, that call first. */
public final class Menu {
  private final Lines lines;

  public Menu(Lines lines) {
    this.lines = lines;
  }

  public Reply show(Scene scene) {
    String example = scene.say(lines.talks().getFirst().sign().example());
    Reply menu = Reply.titled(scene.say(Msg.HELLO), scene.say(Msg.HELLO_HINT, example));
    if (scene.operator()) {
      menu = Reply.titled(scene.say(Msg.HELLO), scene.say(Msg.OPERATOR_HELLO));
    }
    if (!scene.calls().isEmpty()) {
      menu = menu.row(scene.button(Msg.MENU_STATUS, Verb.STATUS));
    }
    menu = lines.offer(menu, scene);
    if (scene.driver().isPresent()) {
      menu = menu.row(scene.button(Msg.MENU_DRIVER, Verb.DRIVER_MENU));
    }
    return menu.row(scene.button(Msg.MENU_ME, Verb.ME));
  }
}
