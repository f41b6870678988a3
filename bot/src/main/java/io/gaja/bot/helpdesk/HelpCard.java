package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.TalkLine;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request for a person as the operators see it. */
final class HelpCard {
  private HelpCard() {}

  /** The key under which the card lives in each operator's chat. */
  static String keyOf(HelpId request) {
    return "help-" + request;
  }

  /**
   * The card while the request is open.
   *
   * @param language the person's
   * @param call the person's call in the operator's words
   */
  static Reply show(
      HelpRequest request,
      Language language,
      Optional<String> call,
      List<TalkLine> talk,
      Words words) {
    Msg title = request.state() instanceof HelpState.Taken ? Msg.DESK_CARD_YOURS : Msg.DESK_CARD;
    List<String> lines = new ArrayList<>();
    Msg spoken = language == Language.KO ? Msg.LANG_KO : Msg.LANG_EN;
    lines.add(words.say(Msg.DESK_LANGUAGE, words.say(spoken)));
    call.ifPresent(known -> lines.add(words.say(Msg.DESK_CALL, known)));
    if (!request.asked().isEmpty()) {
      lines.add(words.say(Msg.DESK_ASKED, request.asked()));
    }
    lines.add("");
    lines.addAll(TalkReading.lines(talk, words));
    return Reply.titled(words.say(title, nameOf(request, words)), String.join("\n", lines).strip())
        .row(buttons(request.id(), words));
  }

  static Button[] buttons(HelpId request, Words words) {
    return new Button[] {
      Tapped.button(words.say(Msg.ANSWER), Verb.ANSWER_PERSON, request.value()),
      Tapped.button(words.say(Msg.DESK_GIVE_BACK), Verb.GIVE_BACK, request.value())
    };
  }

  static String nameOf(HelpRequest request, Words words) {
    return request.name().isBlank() ? words.say(Msg.DESK_SOMEBODY) : request.name();
  }
}
