package io.gaja.bot.conversation;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Msg;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said in a chat of several people: what the bot does there, and where one can talk with it
 * alone. Nothing of what it knows of anybody.
 */
final class GroupWords {
  private GroupWords() {}

  static Turn called(Incoming.InGroup said, Scene scene) {
    String command = said.text().strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
    return switch (command) {
      case "", "/help", "/start", "/menu" -> hello(said.privateChat(), scene);
      default -> Turn.say(withDoor(scene.reply(Msg.GROUP_ONLY_PRIVATE), said.privateChat(), scene));
    };
  }

  static Turn hello(Optional<String> privateChat, Scene scene) {
    Reply hello = Reply.titled(scene.say(Msg.HELLO), scene.say(Msg.GROUP_HELLO));
    return Turn.say(withDoor(hello, privateChat, scene));
  }

  private static Reply withDoor(Reply reply, Optional<String> privateChat, Scene scene) {
    return privateChat
        .map(address -> reply.row(new Button.Link(scene.say(Msg.GROUP_DOOR), address)))
        .orElse(reply);
  }
}
