package io.gaja.bot.line.valet;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.line.InsteadOfParking;
import io.gaja.bot.text.Phrase;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.place.Place;
import java.util.Optional;
import java.util.function.Function;

/** A valet for somebody who looks for a space: offered where one is near and no car is out. */
record ValetInstead(ValetAsking asking) implements InsteadOfParking {

  @Override
  public Turn describe(Place near, Scene scene, Function<Optional<String>, Turn> then) {
    if (scene.findCallIn(Slot.CAR).isPresent()) {
      return then.apply(Optional.empty());
    }
    return ValetQuote.price(
        near,
        Optional.empty(),
        scene,
        priced ->
            then.apply(
                Optional.of(priced)
                    .filter(known -> known.nearby() > 0)
                    .map(known -> known.quote().trip().estimate().total())
                    .map(price -> scene.say(ValetPhrase.INSTEAD, scene.words().money(price)))));
  }

  @Override
  public Phrase label() {
    return ValetPhrase.INSTEAD_BUTTON;
  }

  @Override
  public Turn begin(Place near, Scene scene) {
    return asking.begin(ValetDraft.NOTHING.at(near), scene);
  }
}
