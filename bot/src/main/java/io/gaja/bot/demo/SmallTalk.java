package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.text.Language;
import java.util.Optional;

/** What a simulated rider writes to the driver: the boarding number, and a word back. */
final class SmallTalk {
  private final Language language;
  private final Dweller me;
  private Optional<String> unsaid = Optional.empty();

  SmallTalk(Language language, Dweller me) {
    this.language = language;
    this.me = me;
  }

  /** Says the number that the driver will ask for, by this button. */
  void tell(String number, Choice message) {
    unsaid =
        Optional.of(
            language == Language.KO
                ? "탑승 번호는 " + number + "이에요."
                : "My boarding number is " + number + ".");
    me.phone().tap(message);
  }

  /** The bot asks what to write. */
  void write(WebMessage question) {
    if (me.isFresh(question)) {
      me.phone().say(unsaid.orElse(language == Language.KO ? "네, 지금 나가요." : "I am on my way."));
      unsaid = Optional.empty();
    }
  }

  /** The driver has written something. */
  void answer(Choice answer, WebMessage message) {
    if (me.isFresh(message) && unsaid.isEmpty()) {
      me.phone().tap(answer);
    }
  }
}
