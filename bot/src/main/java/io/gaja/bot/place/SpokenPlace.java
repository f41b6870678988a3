package io.gaja.bot.place;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.PlaceWords;
import io.gaja.dispatch.place.Place;
import java.util.Optional;

/** What is known of a place that somebody has spoken of. */
public sealed interface SpokenPlace {
  record Known(Place place) implements SpokenPlace {}

  /** To be looked up. */
  record Called(String words) implements SpokenPlace {}

  /**
   * To be asked for.
   *
   * @param why what has to be said before; of "here", how the phone tells it
   */
  record Unknown(Optional<Msg> why) implements SpokenPlace {}

  static SpokenPlace of(PlaceWords said, Scene scene) {
    return switch (said) {
      case PlaceWords.Named(String words) -> new Called(words);
      case PlaceWords.Home() -> saved(scene.person().home(), Msg.HOME_UNKNOWN);
      case PlaceWords.Work() -> saved(scene.person().work(), Msg.WORK_UNKNOWN);
      case PlaceWords.Last() ->
          saved(scene.person().recents().stream().findFirst(), Msg.LAST_UNKNOWN);
      case PlaceWords.Here() -> new Unknown(Optional.of(Msg.HERE_HOW));
      case PlaceWords.Stops() -> new Unknown(Optional.empty());
    };
  }

  private static SpokenPlace saved(Optional<Place> place, Msg otherwise) {
    return place.<SpokenPlace>map(Known::new).orElseGet(() -> new Unknown(Optional.of(otherwise)));
  }
}
