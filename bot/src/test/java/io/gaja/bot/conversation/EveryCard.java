package io.gaja.bot.conversation;

import io.gaja.bot.card.CallCards;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cards of calls in every state, as rider and driver get them without asking. */
final class EveryCard {
  private EveryCard() {}

  static Map<Matrix.Said, String> said() {
    Map<Matrix.Said, String> said = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      Stream.concat(PaperCalls.inEveryState().stream(), PaperCalls.inOwnCarInEveryState().stream())
          .forEach(call ->
              cards(call, language)
                  .forEach(reply ->
                      said.putIfAbsent(
                          new Matrix.Said(language, reply), "card of " + call.state())));
    }
    return said;
  }

  private static Stream<Reply> cards(Call call, Language language) {
    var lines = PaperLines.real().talks();
    Words words = lines.words(call, new Words(language, PaperTalk.SEOUL));
    CallCards cards = lines.cards(call);
    Optional<Driver> driver =
        call.state().findDriver().map(id -> PaperTalk.driver(new Duty.Free(PaperCalls.NOW)));
    Stream<Reply> offers =
        call.state() instanceof CallState.Offering offering
            ? offering.offers().stream()
                .map(offer -> cards.offer(call, offer, driver, PaperCalls.NOW, words))
            : Stream.of();
    return Stream.of(
            Stream.of(cards.rider(call, driver, PaperCalls.NOW, words), cards.job(call, words)),
            cards.receipt(call, words).stream(),
            offers)
        .flatMap(each -> each);
  }
}
