package io.gaja.bot.channel.webchat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage.Content;
import io.gaja.bot.channel.webchat.WebMessage.Kind;
import io.gaja.bot.channel.webchat.WebMessage.Live;
import io.gaja.bot.channel.webchat.WebMessage.Pin;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a person did, as they see it in their own chat again. */
record OwnWords(Kind kind, Content content) {
  private static final Duration LIVE_LOCATION = Duration.ofHours(8);
  private static final int SHOWN_DIGITS = 4;

  static OwnWords tapped(String label) {
    return new OwnWords(Kind.TAP, Content.words(label));
  }

  static Optional<OwnWords> of(Incoming incoming, Instant now) {
    return switch (incoming) {
      case Incoming.Text text -> Optional.of(new OwnWords(Kind.TEXT, Content.words(text.text())));
      case Incoming.Location location -> Optional.of(shared(location, now));
      case Incoming.Contact contact ->
          Optional.of(new OwnWords(Kind.CONTACT, Content.words(masked(contact.phone()))));
      case Incoming.Photo photo -> Optional.of(picture(photo.file()));
      case Incoming.Tap ignored -> Optional.empty();
      case Incoming.Moved ignored -> Optional.empty();
      case Incoming.LiveLocationEnded ignored -> Optional.empty();
      case Incoming.Edited ignored -> Optional.empty();
      case Incoming.Unreadable ignored -> Optional.empty();
      case Incoming.Blocked ignored -> Optional.empty();
      case Incoming.Unblocked ignored -> Optional.empty();
      case Incoming.InGroup ignored -> Optional.empty();
      case Incoming.AddedToGroup ignored -> Optional.empty();
    };
  }

  static WebMessage ended(WebMessage sharing) {
    return sharing
        .content()
        .live()
        .map(live -> sharing.showing(sharing.content().moving(live.over())))
        .orElse(sharing);
  }

  private static OwnWords shared(Incoming.Location location, Instant now) {
    Content nothing = Content.words("");
    if (!location.live()) {
      return new OwnWords(Kind.LOCATION, nothing.pinned(new Pin(location.point(), "")));
    }
    Instant until = now.plus(LIVE_LOCATION).truncatedTo(ChronoUnit.MILLIS);
    return new OwnWords(Kind.LOCATION, nothing.moving(new Live(location.point(), until, false)));
  }

  private static OwnWords picture(String file) {
    Content content = Content.words("");
    return new OwnWords(Kind.PHOTO, WebPhotos.isName(file) ? content.picturing(file) : content);
  }

  /** A number needs no second place where it can be read. */
  private static String masked(String phone) {
    int hidden = Math.max(0, phone.length() - SHOWN_DIGITS);
    return "•".repeat(Math.min(hidden, SHOWN_DIGITS)) + phone.substring(hidden);
  }
}
