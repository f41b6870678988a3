package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What Telegram's answers mean for a parcel. Telegram tells refusals apart by its English words
 * only; those here were the ones of Bot API 10.
 */
final class Deliveries {
  private static final Duration WITHOUT_CONNECTION = Duration.ofSeconds(2);
  private static final Duration WITHOUT_TOKEN = Duration.ofSeconds(30);
  private static final Duration TOO_MANY = Duration.ofSeconds(5);
  private static final int LONGEST_WHY = 160;

  private static final List<String> NOBODY_THERE =
      List.of(
          "chat not found",
          "user not found",
          "peer_id_invalid",
          "user is deactivated",
          "chat_write_forbidden",
          "not enough rights to send",
          "have no rights to send",
          "group chat was deactivated");
  private static final List<String> LOOKS_SO_ALREADY = List.of("message is not modified");
  private static final List<String> NOT_EDITABLE =
      List.of(
          "message to edit not found",
          "message can't be edited",
          "message_id_invalid",
          "message identifier is not specified",
          "there is no text in the message to edit",
          "there is no caption in the message to edit");
  private static final List<String> OF_THE_OTHER_KIND =
      List.of(
          "there is no text in the message to edit", "there is no caption in the message to edit");
  private static final List<String> UNKNOWN_PICTURE =
      List.of("wrong file identifier", "wrong remote file identifier", "wrong file_id");

  private Deliveries() {}

  /** The result becomes the id of the message; an edit passes its own id along. */
  static <T> Delivery of(Answer<T> answer, String editedId, Function<T, String> newId) {
    return switch (answer) {
      case Answer.Taken<T>(T result) -> new Delivery.Delivered(newId.apply(result));
      case Answer.Unclear<T>(String why) -> new Delivery.Unknown(why);
      case Answer.NotSent<T> _ -> new Delivery.TryAfter(WITHOUT_CONNECTION);
      case Answer.Rejected<T> no -> refusal(no, editedId);
    };
  }

  private static Delivery refusal(Answer.Rejected<?> no, String editedId) {
    String words = no.description().toLowerCase(Locale.ROOT);
    if (no.code() == 429) {
      return new Delivery.TryAfter(no.retryAfter().orElse(TOO_MANY));
    }
    if (no.telegramIsIll()) {
      return new Delivery.Unknown("Telegram answered " + no.code());
    }
    if (no.tokenUnknown()) {
      return new Delivery.TryAfter(WITHOUT_TOKEN); // the letters wait for the right token
    }
    if (says(words, LOOKS_SO_ALREADY)) {
      return new Delivery.Delivered(editedId);
    }
    if (says(words, NOT_EDITABLE)) {
      return new Delivery.CannotEdit();
    }
    return no.code() == 403 || says(words, NOBODY_THERE)
        ? new Delivery.Unreachable()
        : new Delivery.Refused(withoutPersonalData(no));
  }

  /** A text was to be changed where a caption stands, or a caption where a text does. */
  static boolean isOfTheOtherKind(Answer<?> answer) {
    return isRefusedWith(OF_THE_OTHER_KIND, answer);
  }

  static boolean isUnknownPicture(Answer<?> answer) {
    return isRefusedWith(UNKNOWN_PICTURE, answer);
  }

  private static boolean isRefusedWith(List<String> phrases, Answer<?> answer) {
    return answer instanceof Answer.Rejected<?> no
        && says(no.description().toLowerCase(Locale.ROOT), phrases);
  }

  private static boolean says(String words, List<String> phrases) {
    return phrases.stream().anyMatch(words::contains);
  }

  /** Telegram quotes links and numbers of ours in its refusals. */
  static String withoutPersonalData(Answer.Rejected<?> no) {
    String clean =
        no.description()
            .replaceAll("'[^']*/[^']*'|\"[^\"]*\"", "…")
            .replaceAll("\\S+://\\S*", "…")
            .replaceAll("[+-]?[0-9][0-9.,]{4,}", "#");
    return no.code() + " " + clean.substring(0, Math.min(clean.length(), LONGEST_WHY));
  }
}
