package io.gaja.bot.card;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.place.PlaceNames;
import java.time.Instant;
import java.util.Optional;

/** The same cards, with the places of a call by their names in the reader's language. */
public record SpokenCards(CallCards cards, PlaceNames names) implements CallCards {
  @Override
  public Reply rider(Call call, Optional<Driver> driver, Instant now, Words words) {
    return cards.rider(spoken(call, words), driver, now, words);
  }

  @Override
  public Optional<Reply> receipt(Call call, Words words) {
    return cards.receipt(spoken(call, words), words);
  }

  @Override
  public Reply offer(Call call, Offer offer, Optional<Driver> asked, Instant now, Words words) {
    return cards.offer(spoken(call, words), offer, asked, now, words);
  }

  @Override
  public Reply job(Call call, Words words) {
    return cards.job(spoken(call, words), words);
  }

  private Call spoken(Call call, Words words) {
    return call.calling(place -> names.in(place, words.locale()));
  }
}
