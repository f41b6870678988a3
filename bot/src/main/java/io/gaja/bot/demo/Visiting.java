package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Leaving the own car with a valet, and having it brought again after a while; the rest is as on
 * any ride.
 */
final class Visiting implements Habit {
  static final LineWords NUMBER_BACK = LineWords.ofValet("NUMBER_BACK");
  static final LineWords BRINGING = LineWords.ofValet("BRINGING");

  private final Sentence numberBack;
  private final Sentence bringing;
  private final SmallTalk talk;
  private final Dweller me;

  Visiting(Language language, ZoneId zone, SmallTalk talk, Dweller me) {
    Words words = new Words(language, zone);
    this.numberBack = new Sentence(NUMBER_BACK, words);
    this.bringing = new Sentence(BRINGING, words);
    this.talk = talk;
    this.me = me;
  }

  @Override
  public boolean hear(WebMessage message) {
    Buttons buttons = Buttons.of(message);
    Optional<Choice> now = buttons.findOfLine("bring");
    if (now.isPresent()) {
      boolean wanted = buttons.listOfLine("bring").size() == 1;
      if (wanted) {
        me.agenda().await();
      } else {
        me.in(25_000, 60_000, () -> me.phone().tap(now.get()));
      }
      return true;
    }
    Optional<String> number = numberBack.read(message).filter(known -> bringing.isIn(message));
    Optional<Choice> write = buttons.find(Verb.MESSAGE);
    if (number.isPresent() && write.isPresent()) {
      me.soon(() -> talk.tell(number.get(), write.get()));
      return true;
    }
    return false;
  }
}
