package io.gaja.bot.rider;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.CallState;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first word, the menu, help and the language. */
public final class MenuTopic implements Topic {
  private final ZoneId zone;
  private final Lines lines;
  private final Menu menu;
  private final boolean staffed;
  private final BiFunction<Reply, Scene, Turn> beside;

  /**
   * The menu of people who live in this zone.
   *
   * @param staffed whether there is a person to talk with
   * @param beside says something beside the question that is open, and puts that again
   */
  public MenuTopic(
      ZoneId zone, Lines lines, Menu menu, boolean staffed, BiFunction<Reply, Scene, Turn> beside) {
    this.zone = zone;
    this.lines = lines;
    this.menu = menu;
    this.staffed = staffed;
    this.beside = beside;
  }

  @Override
  public Set<String> commands() {
    return Set.of("start", "menu", "help", "lang", "lang ko", "lang en");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return switch (command) {
      case "help" -> beside.apply(help(scene), scene);
      case "lang" -> Turn.say(languages(scene));
      case "lang ko" -> speak(Language.KO, scene);
      case "lang en" -> speak(Language.EN, scene);
      default -> Turn.end(menu.show(scene));
    };
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.MENU, Verb.LANGUAGE);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    if (tap.verb() == Verb.LANGUAGE) {
      return speak(tap.subject().equals("ko") ? Language.KO : Language.EN, scene);
    }
    return Turn.end(menu.show(scene));
  }

  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return switch (said.intent()) {
      case HELP -> Optional.of(beside.apply(help(scene), scene));
      case GREETING -> Optional.of(beside.apply(menu.show(scene), scene));
      case LANGUAGE -> Optional.of(speak(said, scene));
      case THANKS ->
          isAlone(scene) ? Optional.of(Turn.say(scene.reply(Msg.THANKS_BACK))) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** With nobody under way who may be meant. */
  private static boolean isAlone(Scene scene) {
    return scene.driving().isEmpty()
        && scene.calls().stream().noneMatch(call -> call.state() instanceof CallState.InHand);
  }

  private Turn speak(Sentence said, Scene scene) {
    return said.language()
        .flatMap(wanted ->
            Stream.of(Language.values())
                .filter(known -> known.locale().getLanguage().equals(wanted.getLanguage()))
                .findFirst())
        .map(known -> speak(known, scene))
        .orElseGet(() -> Turn.say(languages(scene)));
  }

  private Reply help(Scene scene) {
    String ofLines =
        lines.talks().stream()
            .map(talk -> scene.say(talk.sign().help()))
            .collect(Collectors.joining("\n"));
    Reply help = Reply.titled(scene.say(Msg.HELP_TITLE), scene.say(Msg.HELP_TEXT, ofLines));
    return staffed && !scene.operator()
        ? help.row(scene.button(Msg.PERSON_BUTTON, Verb.ASK_PERSON))
        : help;
  }

  private static Reply languages(Scene scene) {
    Button korean = Tapped.button(scene.say(Msg.LANG_KO), Verb.LANGUAGE, "ko");
    Button english = Tapped.button(scene.say(Msg.LANG_EN), Verb.LANGUAGE, "en");
    return scene.reply(Msg.LANG_ASK).row(korean, english);
  }

  /** Changes the language in the middle of anything; what is open is asked in the new one. */
  private Turn speak(Language language, Scene scene) {
    Words words = new Words(language, zone);
    return beside
        .apply(Reply.of(words.say(Msg.LANG_DONE)), scene.in(words))
        .and(new Deed.Remember(scene.person().speaking(language)));
  }
}
