package io.gaja.bot.notify;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.UnreachableTeller;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.id.PersonId;
import java.util.List;
import java.util.Optional;

/** Tells the other side of a call that somebody, or their position, cannot be reached. */
final class UnreachableNotices implements UnreachableTeller {
  private final Addresses addresses;
  private final Lines lines;
  private final LetterBox letters;

  UnreachableNotices(Addresses addresses, Lines lines, LetterBox letters) {
    this.addresses = addresses;
    this.lines = lines;
    this.letters = letters;
  }

  @Override
  public void tellOtherSide(Call call, PersonId unreachable) {
    Optional<PersonId> driver = call.state().findDriver().map(id -> id.person());
    Optional<PersonId> other =
        call.rider().equals(unreachable) ? driver : Optional.of(call.rider());
    tell(call, other, Msg.OTHER_BLOCKED);
  }

  @Override
  public void tellRiderOfStandingMap(Call call) {
    tell(call, Optional.of(call.rider()), Msg.MAP_STANDS);
  }

  private void tell(Call call, Optional<PersonId> whom, Msg sentence) {
    List<Letter> owed =
        whom
            .flatMap(addresses::find)
            .map(person -> {
              Words words = lines.words(call, addresses.wordsFor(person));
              return Letter.to(
                  person.chat(), new Content.Note(Reply.of(words.say(sentence)), true));
            })
            .stream()
            .toList();
    letters.post(owed);
  }
}
