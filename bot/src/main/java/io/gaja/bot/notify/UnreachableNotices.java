package io.gaja.bot.notify;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.UnreachableTeller;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.id.PersonId;
import java.util.List;
import java.util.Optional;

/** Tells the other side of a call that somebody cannot be reached any more. */
final class UnreachableNotices implements UnreachableTeller {
  private final Addresses addresses;
  private final LetterBox letters;

  UnreachableNotices(Addresses addresses, LetterBox letters) {
    this.addresses = addresses;
    this.letters = letters;
  }

  @Override
  public void tellOtherSide(Call call, PersonId unreachable) {
    Optional<PersonId> driver = call.state().findDriver().map(id -> id.person());
    Optional<PersonId> other =
        call.rider().equals(unreachable) ? driver : Optional.of(call.rider());
    List<Letter> owed =
        other
            .flatMap(addresses::find)
            .map(person ->
                Letter.to(
                    person.chat(),
                    new Content.Note(
                        Reply.of(addresses.wordsFor(person).say(Msg.OTHER_BLOCKED)), true)))
            .stream()
            .toList();
    letters.post(owed);
  }
}
