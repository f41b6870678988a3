package io.gaja.bot.line;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asking for a line, by its button or its command. */
public final class LinesTopic implements Topic {
  private final Lines lines;

  public LinesTopic(Lines lines) {
    this.lines = lines;
  }

  @Override
  public Set<String> commands() {
    return lines.talks().stream().map(talk -> talk.sign().command()).collect(Collectors.toSet());
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return lines.talks().stream()
        .filter(talk -> talk.sign().command().equals(command))
        .findFirst()
        .map(talk -> talk.begin(scene))
        .orElseGet(() -> Turn.say(scene.reply(Msg.NOT_UNDERSTOOD)));
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.ASK_FOR, Verb.OF_LINE);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    if (tap.verb() == Verb.OF_LINE) {
      return LineTap.of(tap)
          .flatMap(own -> lines.find(own.line()).map(talk -> talk.onTap(own, scene)))
          .orElseGet(() -> Turn.misunderstood(scene.reply(Msg.BAD_BUTTON)));
    }
    return find(tap.subject())
        .map(talk -> talk.begin(scene))
        .orElseGet(() -> Turn.misunderstood(scene.reply(Msg.BAD_BUTTON)));
  }

  private Optional<LineTalk> find(String code) {
    // Buttons from before there were several lines name none: they meant the first.
    return code.isEmpty()
        ? lines.talks().stream().findFirst()
        : lines.talks().stream().filter(talk -> talk.code().value().equals(code)).findFirst();
  }
}
