package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.Button;
import io.gaja.dispatch.place.Point;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** Buttons as Telegram shows them. */
final class Keyboards {
  static final int PER_ROW = 5;

  /** What a phone shows in one row without cutting labels, in columns of a narrow letter. */
  private static final int COLUMNS = 44;

  private static final int PADDING = 3;
  private static final int MOST_BUTTONS = 100; // Telegram's limit for one keyboard
  private static final Pattern HOST =
      Pattern.compile("(?:[\\p{L}0-9](?:[\\p{L}0-9-]*[\\p{L}0-9])?\\.)+\\p{L}{2,}");

  private Keyboards() {}

  /** Under the message, in the given rows; a row that is too wide goes on in the next. */
  static Optional<InlineKeyboardMarkup> inline(List<List<Button>> rows) {
    List<InlineKeyboardRow> wrapped = new ArrayList<>();
    int count = 0;
    for (List<Button> row : rows) {
      int width = COLUMNS;
      InlineKeyboardRow current = new InlineKeyboardRow();
      for (Button button : row) {
        Optional<InlineKeyboardButton> shown = shown(button);
        if (shown.isEmpty() || ++count > MOST_BUTTONS) {
          continue;
        }
        width += columns(button.label());
        if (width > COLUMNS || current.size() == PER_ROW) {
          current = new InlineKeyboardRow();
          wrapped.add(current);
          width = columns(button.label());
        }
        current.add(shown.get());
      }
    }
    return wrapped.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(wrapped));
  }

  private static Optional<InlineKeyboardButton> shown(Button button) {
    return switch (button) {
      case Button.Choice(String label, String data) ->
          Optional.of(InlineKeyboardButton.builder().text(label).callbackData(data).build());
      case Button.Link(String label, String url) ->
          Optional.of(url)
              .filter(Keyboards::telegramTakes)
              .map(taken -> InlineKeyboardButton.builder().text(label).url(taken).build());
    };
  }

  /** Instead of the letters, gone after one use; only in a chat with one person. */
  static ReplyKeyboardMarkup asking(KeyboardButton button) {
    return ReplyKeyboardMarkup.builder()
        .keyboardRow(new KeyboardRow(List.of(button)))
        .resizeKeyboard(true)
        .oneTimeKeyboard(true)
        .build();
  }

  static KeyboardButton location(String label) {
    return KeyboardButton.builder().text(label).requestLocation(true).build();
  }

  static KeyboardButton contact(String label) {
    return KeyboardButton.builder().text(label).requestContact(true).build();
  }

  static Button map(String label, Point point) {
    return new Button.Link(
        label,
        String.format(
            Locale.ROOT,
            "https://www.google.com/maps/search/?api=1&query=%.6f,%.6f",
            point.latitude(),
            point.longitude()));
  }

  /** Telegram refuses the whole message for a link to a local or malformed address. */
  static boolean telegramTakes(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && HOST.matcher(uri.getHost()).matches();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Korean letters and pictures take two columns. */
  private static int columns(String label) {
    return PADDING + label.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
