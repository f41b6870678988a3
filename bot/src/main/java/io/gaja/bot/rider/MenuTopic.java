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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first word, the menu, help and the language. */
public final class MenuTopic implements Topic {
  private final ZoneId zone;
  private final Lines lines;
  private final boolean staffed;

  /**
   * The menu of people who live in this zone.
   *
   * @param staffed whether there is a person to talk with
   */
  public MenuTopic(ZoneId zone, Lines lines, boolean staffed) {
    this.zone = zone;
    this.lines = lines;
    this.staffed = staffed;
  }

  @Override
  public Set<String> commands() {
    return Set.of("start", "menu", "help", "lang", "lang ko", "lang en");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return switch (command) {
      case "help" -> Turn.say(help(scene));
      case "lang" -> Turn.say(languages(scene));
      case "lang ko" -> speak(Language.KO, scene);
      case "lang en" -> speak(Language.EN, scene);
      default -> Turn.end(menu(scene));
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
    return Turn.end(menu(scene));
  }

  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return switch (said.intent()) {
      case HELP -> Optional.of(Turn.say(help(scene)));
      case GREETING -> Optional.of(Turn.say(menu(scene)));
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

  /** What everybody can start with; for somebody with a call under way, that call first. */
  public Reply menu(Scene scene) {
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

  /** Changes the language in the middle of anything; the talk stays where it is. */
  private Turn speak(Language language, Scene scene) {
    Words words = new Words(language, zone);
    return Turn.say(Reply.of(words.say(Msg.LANG_DONE)))
        .and(new Deed.Remember(scene.person().speaking(language)));
  }
}
