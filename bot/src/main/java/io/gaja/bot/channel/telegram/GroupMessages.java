package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.Incoming;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What is said to the bot in a group: a command, its name, or a reply to its words. The rest is
 * talk among others.
 */
final class GroupMessages {
  private GroupMessages() {}

  static Optional<Incoming> read(Message message, Optional<String> botName) {
    String text =
        Optional.ofNullable(message.getText())
            .or(() -> Optional.ofNullable(message.getCaption()))
            .orElse("");
    Matcher command = IncomingMessages.ADDRESSED_COMMAND.matcher(text);
    if (command.matches()) {
      boolean ours = botName.filter(command.group(2)::equalsIgnoreCase).isPresent();
      return ours ? said("/" + command.group(1) + command.group(3), botName) : Optional.empty();
    }
    // With privacy on, Telegram gives a bare command to the bot that spoke last, and to no other.
    if (text.startsWith("/")) {
      return said(text, botName);
    }
    Optional<Pattern> name = botName.map(GroupMessages::mention);
    if (name.isPresent() && name.get().matcher(text).find()) {
      return said(name.get().matcher(text).replaceAll(" ").strip(), botName);
    }
    return isReplyTo(botName, message) ? said(text.strip(), botName) : Optional.empty();
  }

  /** The page that opens the chat with the bot alone. */
  static Optional<String> privateChat(Optional<String> botName) {
    return botName.map(name -> "https://t.me/" + name + "?start=group");
  }

  private static Optional<Incoming> said(String text, Optional<String> botName) {
    return Optional.of(new Incoming.InGroup(text, privateChat(botName)));
  }

  private static Pattern mention(String botName) {
    String name = Pattern.quote("@" + botName.toLowerCase(Locale.ROOT));
    return Pattern.compile(name + "(?!\\w)", Pattern.CASE_INSENSITIVE);
  }

  private static boolean isReplyTo(Optional<String> botName, Message message) {
    return Optional.ofNullable(message.getReplyToMessage())
        .flatMap(before -> Optional.ofNullable(before.getFrom()))
        .flatMap(author -> Optional.ofNullable(author.getUserName()))
        .filter(author -> botName.filter(author::equalsIgnoreCase).isPresent())
        .isPresent();
  }
}
