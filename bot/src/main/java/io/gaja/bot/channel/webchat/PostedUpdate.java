package io.gaja.bot.channel.webchat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.webchat.WebChat.Said;
import io.gaja.dispatch.place.Point;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a page posts; pure translation. What it does not understand, it says in one sentence.
 */
sealed interface PostedUpdate {
  record Understood(Said said, Sender sender) implements PostedUpdate {}

  record NotUnderstood(String sentence) implements PostedUpdate {}

  static PostedUpdate read(JsonNode body) {
    return new Reader(body).read();
  }

  /** One body, field by field. */
  record Reader(JsonNode body) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final Pattern MESSAGE_ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");
    private static final int LONGEST_TAP = 64;
    private static final int LONGEST_LANGUAGE = 35; // BCP 47, the longest that must be supported

    private PostedUpdate read() {
      Optional<String> id = text("id").filter(ID.asMatchPredicate());
      if (id.isEmpty()) {
        return new NotUnderstood("id has 8 to 60 of the characters A-Z a-z 0-9 and -, say a UUID.");
      }
      Optional<String> messageId = text("messageId");
      if (messageId.isPresent() && !MESSAGE_ID.matcher(messageId.get()).matches()) {
        return new NotUnderstood("messageId is the id of a message: a number, as a string.");
      }
      Function<Incoming, PostedUpdate> understood =
          incoming -> new Understood(new Said(id.get(), incoming, messageId), sender());
      return switch (text("kind").orElse("")) {
        case "text" -> words().map(understood).orElse(no("text must say something."));
        case "tap" -> tap().map(understood).orElse(no("data must have 1 to 64 bytes."));
        case "location" -> point().map(this::location).map(understood).orElse(noPoint());
        case "moved" ->
            point().<Incoming>map(Incoming.Moved::new).map(understood).orElse(noPoint());
        case "live-ended" -> understood.apply(new Incoming.LiveLocationEnded());
        case "contact" -> contact().map(understood).orElse(no("phone has 7 to 20 digits."));
        case "photo" -> photo().map(understood).orElse(no("data must be the name of an upload."));
        default -> no("kind is one of text, tap, location, moved, live-ended, contact and photo.");
      };
    }

    private Optional<Incoming> words() {
      return text("text").filter(text -> !text.isBlank()).map(Incoming.Text::new);
    }

    private Optional<Incoming> tap() {
      return text("data").filter(Reader::fitsButton).map(Incoming.Tap::new);
    }

    private static boolean fitsButton(String data) {
      int bytes = data.getBytes(StandardCharsets.UTF_8).length;
      return bytes >= 1 && bytes <= LONGEST_TAP;
    }

    private Incoming location(Point point) {
      return new Incoming.Location(point, flag("live"), false);
    }

    private Optional<Incoming> contact() {
      return text("phone")
          .map(String::strip)
          .filter(PHONE.asMatchPredicate())
          .map(phone -> new Incoming.Contact(phone, flag("own")));
    }

    private Optional<Incoming> photo() {
      return text("data").filter(WebPhotos::isName).map(Incoming.Photo::new);
    }

    private Optional<Point> point() {
      JsonNode latitude = body.path("latitude");
      JsonNode longitude = body.path("longitude");
      if (!latitude.isNumber() || !longitude.isNumber()) {
        return Optional.empty();
      }
      double north = latitude.doubleValue();
      double east = longitude.doubleValue();
      boolean onEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180;
      return onEarth ? Optional.of(new Point(north, east)) : Optional.empty();
    }

    private Sender sender() {
      return new Sender(text("name").orElse(""), language());
    }

    private Locale language() {
      try {
        return text("language")
            .filter(tag -> !tag.isBlank() && tag.length() <= LONGEST_LANGUAGE)
            .map(tag -> new Locale.Builder().setLanguageTag(tag).build())
            .orElse(Locale.KOREAN);
      } catch (IllformedLocaleException e) {
        return Locale.KOREAN;
      }
    }

    private Optional<String> text(String field) {
      return body.path(field).stringValueOpt();
    }

    private boolean flag(String field) {
      return body.path(field).booleanValue(false);
    }

    private static PostedUpdate no(String sentence) {
      return new NotUnderstood(sentence);
    }

    private static PostedUpdate noPoint() {
      return no("latitude and longitude are numbers: degrees of WGS 84.");
    }
  }
}
