package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.ChatId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Port: the few words that Telegram shows beside our messages. Labels are 1 to 64 characters.
 * Called while delivering, outside of transactions; may look things up.
 */
public interface TelegramWords {
  Locale languageOf(ChatId chat);

  /** On the keyboard's button that sends where the person is. */
  String shareLocation(Locale language);

  /** On the keyboard's button that sends the person's own phone number. */
  String shareContact(Locale language);

  /** A short message that brings the keyboard when the message above has buttons of its own. */
  String orUseTheKeyboard(Locale language);

  /** Below a message whose picture was sent by another messenger and cannot be shown. */
  String pictureElsewhere(Locale language);

  /** How a live location is shared, for which there is no button; below a message that asks. */
  String howToShareLive(Locale language);

  /** On the button that opens a map of the place. */
  String openMap(Locale language);

  /**
   * The menu of commands by language, at most 100 each. {@link Locale#ROOT} is for everybody else;
   * without it, English is.
   */
  Map<Locale, List<Command>> commands();

  /**
   * One line of the menu.
   *
   * @param name without the slash: 1 to 32 of a-z, 0-9, _
   * @param description 1 to 256 characters
   */
  record Command(String name, String description) {}
}
