package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.Incoming;
import io.gaja.dispatch.place.Point;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.Contact;
import org.telegram.telegrambots.meta.api.objects.location.Location;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** What one message says. */
final class IncomingMessages {
  /** A command, the name of the bot it is for, and the rest. */
  static final Pattern ADDRESSED_COMMAND =
      Pattern.compile("/(\\w{1,32})@(\\w{1,64})(.*)", Pattern.DOTALL);

  private IncomingMessages() {}

  static Optional<Incoming> written(Message message, Optional<String> botName) {
    return switch (message.getChat().getType()) {
      case "private" -> inPrivate(message);
      case "group", "supergroup" -> GroupMessages.read(message, botName);
      default -> Optional.empty();
    };
  }

  static Optional<Incoming> edited(Message message) {
    if (!message.getChat().getType().equals("private")) {
      return Optional.empty();
    }
    if (message.getLocation() != null) {
      return Optional.of(moved(message.getLocation()));
    }
    String text = message.getText() != null ? message.getText() : message.getCaption();
    return Optional.of(new Incoming.Edited(text == null ? "" : text));
  }

  /** The last edit of a shared location has no period any more. */
  private static Incoming moved(Location location) {
    return location.getLivePeriod() == null
        ? new Incoming.LiveLocationEnded()
        : point(location)
            .<Incoming>map(Incoming.Moved::new)
            .orElseGet(() -> new Incoming.Unreadable(Incoming.Unreadable.Kind.OTHER));
  }

  private static Optional<Incoming> inPrivate(Message message) {
    if (message.getText() != null) {
      Matcher command = ADDRESSED_COMMAND.matcher(message.getText());
      return Optional.of(
          new Incoming.Text(
              command.matches() ? "/" + command.group(1) + command.group(3) : message.getText()));
    }
    if (message.getLocation() != null) {
      return Optional.of(located(message));
    }
    if (message.getContact() != null) {
      return Optional.of(contact(message));
    }
    if (message.getPhoto() != null && !message.getPhoto().isEmpty()) {
      return Optional.of(
          new Incoming.Photo(
              message.getPhoto().stream()
                  .max(Comparator.comparingLong(IncomingMessages::pixels))
                  .orElseThrow()
                  .getFileId()));
    }
    return isNotice(message)
        ? Optional.empty()
        : Optional.of(new Incoming.Unreadable(kind(message)));
  }

  private static long pixels(PhotoSize size) {
    return size.getWidth() == null || size.getHeight() == null
        ? 0
        : (long) size.getWidth() * size.getHeight();
  }

  private static Incoming located(Message message) {
    Location location = message.getLocation();
    boolean forwarded = message.getForwardOrigin() != null || message.getForwardDate() != null;
    return point(location)
        .<Incoming>map(
            point -> new Incoming.Location(point, location.getLivePeriod() != null, forwarded))
        .orElseGet(() -> new Incoming.Unreadable(Incoming.Unreadable.Kind.OTHER));
  }

  private static Optional<Point> point(Location location) {
    Double latitude = location.getLatitude();
    Double longitude = location.getLongitude();
    boolean onEarth =
        latitude != null
            && longitude != null
            && Math.abs(latitude) <= 90
            && Math.abs(longitude) <= 180;
    return onEarth ? Optional.of(new Point(latitude, longitude)) : Optional.empty();
  }

  /** Telegram names the account behind a number: only the sender's own is vouched for. */
  private static Incoming contact(Message message) {
    Contact contact = message.getContact();
    boolean own =
        message.getFrom() != null
            && contact.getUserId() != null
            && contact.getUserId().equals(message.getFrom().getId());
    return new Incoming.Contact(Optional.ofNullable(contact.getPhoneNumber()).orElse(""), own);
  }

  private static Incoming.Unreadable.Kind kind(Message message) {
    if (message.getSticker() != null) {
      return Incoming.Unreadable.Kind.STICKER;
    }
    if (message.getVoice() != null || message.getAudio() != null) {
      return Incoming.Unreadable.Kind.VOICE;
    }
    if (message.getVideo() != null
        || message.getVideoNote() != null
        || message.getAnimation() != null) {
      return Incoming.Unreadable.Kind.VIDEO;
    }
    return message.getDocument() != null
        ? Incoming.Unreadable.Kind.FILE
        : Incoming.Unreadable.Kind.OTHER;
  }

  /** Telegram's own notes in a chat, which nobody wrote and nobody expects an answer to. */
  private static boolean isNotice(Message message) {
    return Stream.of(
            message.getPinnedMessage(),
            message.getMessageAutoDeleteTimerChanged(),
            message.getChatBackgroundSet(),
            message.getWriteAccessAllowed(),
            message.getProximityAlertTriggered(),
            message.getConnectedWebsite(),
            message.getForumTopicCreated(),
            message.getForumTopicEdited(),
            message.getForumTopicClosed(),
            message.getForumTopicReopened(),
            message.getGiftUpgradeSent(),
            message.getChecklistTasksDone(),
            message.getChecklistTasksAdded(),
            message.getPollOptionAdded(),
            message.getPollOptionDeleted())
        .anyMatch(Objects::nonNull);
  }
}
