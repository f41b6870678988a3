package io.gaja.bot.channel;

import io.gaja.dispatch.place.Point;
import java.util.Optional;

/**
 * What people send that nobody asked for, at whatever step: each must get an answer that helps.
 * What nobody sends (no driver at all, a restart, two drivers in the same instant) is tried on the
 * running application: {@code NightStoryTest}, {@code KillTest}, {@code AcceptRaceTest}.
 */
public enum Surprise {
  TYPED_WHERE_A_BUTTON_IS_MEANT(said("홍대")),
  WHOLE_SENTENCE(said("강남역에서 홍대입구역까지 택시")),
  OLD_BUTTON(tapped("ys::0")),
  DOUBLE_TAP(tapped("ys::7")),
  MADE_UP_BUTTON(tapped("garbage")),
  REPEATED(said("4821")),
  EDITED_MESSAGE(new Incoming.Edited("홍대")),
  STICKER(new Incoming.Unreadable(Incoming.Unreadable.Kind.STICKER)),
  VOICE(new Incoming.Unreadable(Incoming.Unreadable.Kind.VOICE)),
  VIDEO(new Incoming.Unreadable(Incoming.Unreadable.Kind.VIDEO)),
  FILE(new Incoming.Unreadable(Incoming.Unreadable.Kind.FILE)),
  SOMETHING_ELSE(new Incoming.Unreadable(Incoming.Unreadable.Kind.OTHER)),
  PHOTO(new Incoming.Photo("web-" + "a".repeat(22))),
  LOCATION_FAR_AWAY(new Incoming.Location(new Point(33.4996, 126.5312), false, false)),
  LOCATION_NOWHERE(new Incoming.Location(new Point(0, 0), false, false)),
  LOCATION_FORWARDED(new Incoming.Location(new Point(37.4979, 127.0276), false, true)),
  CONTACT_OF_SOMEBODY_ELSE(new Incoming.Contact("01000000001", false)),
  START_DURING_A_RIDE(said("/start")),
  SECOND_CALL(said("taxi from Gangnam Station to Hongik University Station")),
  DRIVER_WHO_RIDES(said("/driver")),
  ACCEPTED_TOO_LATE(tapped("ac:call-1:0")),
  CANCELLED_WHILE_ACCEPTED(tapped("cc:call-1:0")),
  LIVE_LOCATION_ENDED(new Incoming.LiveLocationEnded()),
  BLOCKED(new Incoming.Blocked()),
  UNBLOCKED(new Incoming.Unblocked()),
  PLACE_THAT_IS_NOT_FOUND(said("없는곳없는곳")),
  PLACE_IN_ANOTHER_CITY(said("제주공항")),
  SEOUL_TO_JEJU(said("서울역에서 제주공항까지 택시")),
  OTHER_LANGUAGE(said("/lang en")),
  FIVE_THOUSAND_CHARACTERS(said("가".repeat(5000))),
  MARKUP(said("*굵게* _기울임_ `코드` [링크](x) <b>")),
  CALLED_IN_A_GROUP(new Incoming.InGroup("택시", door())),
  ADDED_TO_A_GROUP(new Incoming.AddedToGroup(door()));

  // A record all through; only Error Prone cannot see it.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Incoming incoming;

  Surprise(Incoming incoming) {
    this.incoming = incoming;
  }

  /** What the talk gets of it, whatever the channel. */
  public Incoming incoming() {
    return incoming;
  }

  private static Incoming said(String text) {
    return new Incoming.Text(text);
  }

  private static Incoming tapped(String data) {
    return new Incoming.Tap(data);
  }

  private static Optional<String> door() {
    return Optional.of("https://t.me/gaja_bot?start=group");
  }
}
