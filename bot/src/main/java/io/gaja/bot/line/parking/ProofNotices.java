package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.notify.Addresses;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.EntitlementEvent;
import io.gaja.dispatch.line.parking.EntitlementObserver;
import io.gaja.dispatch.line.parking.Proof;
import java.util.List;
import java.util.stream.Stream;

/** Posts what a person and the operators are owed because of a paper that was shown. */
public final class ProofNotices implements EntitlementObserver {
  private final Addresses addresses;
  private final LetterBox letters;

  public ProofNotices(Addresses addresses, LetterBox letters) {
    this.addresses = addresses;
    this.letters = letters;
  }

  @Override
  public void record(EntitlementEvent event) {
    Proof proof = event.proof();
    List<Letter> operators =
        switch (event) {
          case EntitlementEvent.Applied applied -> shown(proof);
          case EntitlementEvent.Approved approved ->
              decided(proof, LotPhrase.OPERATOR_PROOF_APPROVED);
          case EntitlementEvent.Rejected rejected ->
              decided(proof, LotPhrase.OPERATOR_PROOF_REJECTED);
        };
    LotPhrase toPerson =
        switch (event) {
          case EntitlementEvent.Applied applied -> LotPhrase.PROOF_TAKEN;
          case EntitlementEvent.Approved approved -> LotPhrase.PROOF_APPROVED;
          case EntitlementEvent.Rejected rejected -> LotPhrase.PROOF_NOT_APPROVED;
        };
    letters.post(Stream.concat(tell(proof, toPerson).stream(), operators.stream()).toList());
  }

  private List<Letter> shown(Proof proof) {
    String subject = proof.person() + "." + Subjects.of(proof.entitlement());
    return addresses.toOperators(words ->
        new Content.Card(
            keyOf(proof),
            Reply.titled(words.say(LotPhrase.OPERATOR_PROOF, name(proof, words)), ownerOf(proof))
                .showing(proof.photo())
                .row(
                    Act.PROOFYES.button(words.say(Msg.APPROVE), subject),
                    Act.PROOFNO.button(words.say(Msg.REJECT), subject)),
            true));
  }

  private String ownerOf(Proof proof) {
    return addresses.find(proof.person()).map(Person::name).orElse("");
  }

  private List<Letter> decided(Proof proof, LotPhrase sentence) {
    return addresses.toOperators(words ->
        new Content.Withdraw(keyOf(proof), Reply.of(words.say(sentence, name(proof, words)))));
  }

  private List<Letter> tell(Proof proof, LotPhrase sentence) {
    return addresses.find(proof.person()).stream()
        .map(person -> {
          Words words = addresses.wordsFor(person);
          Reply reply = Reply.of(words.say(sentence, name(proof, words)));
          return Letter.to(person.chat(), new Content.Note(reply, true));
        })
        .toList();
  }

  private static String name(Proof proof, Words words) {
    return words.say(LotText.nameOf(proof.entitlement()));
  }

  private static String keyOf(Proof proof) {
    return "proof-" + proof.person() + "-" + Subjects.of(proof.entitlement());
  }
}
