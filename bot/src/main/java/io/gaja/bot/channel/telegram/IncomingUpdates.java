package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What Telegram says, in the words of every messenger. Pure. What is empty means nothing to us:
 * channel posts, and talk in groups that was not addressed to the bot.
 */
final class IncomingUpdates {
  private IncomingUpdates() {}

  static Optional<Update> read(
      org.telegram.telegrambots.meta.api.objects.Update raw,
      Optional<String> botName,
      Instant receivedAt) {
    Optional<Happening> happening = Optional.empty();
    if (raw.getCallbackQuery() != null) {
      happening = tap(raw.getCallbackQuery());
    } else if (raw.getMyChatMember() != null) {
      happening = membership(raw.getMyChatMember(), botName);
    } else if (raw.getMessage() != null) {
      happening = message(raw.getMessage(), IncomingMessages.written(raw.getMessage(), botName));
    } else if (raw.getEditedMessage() != null) {
      happening = message(raw.getEditedMessage(), IncomingMessages.edited(raw.getEditedMessage()));
    }
    return happening.map(it ->
        new Update(
            raw.getUpdateId() + "-" + it.stamp(),
            it.chat(),
            it.sender(),
            receivedAt,
            it.incoming()));
  }

  /**
   * @param stamp tells two updates apart that got the same id: Telegram starts its ids anew at
   *     random after a quiet week
   */
  private record Happening(String stamp, ChatId chat, Sender sender, Incoming incoming) {}

  private static Optional<Happening> message(Message message, Optional<Incoming> incoming) {
    Integer when = message.getEditDate() != null ? message.getEditDate() : message.getDate();
    return incoming.map(it ->
        new Happening(
            String.valueOf(when), chat(message.getChat()), sender(message.getFrom()), it));
  }

  /** The message may be missing or too old to be read: then the tap came from the person's chat. */
  private static Optional<Happening> tap(CallbackQuery query) {
    if (query.getData() == null) {
      return Optional.empty();
    }
    Chat shown = query.getMessage() == null ? null : query.getMessage().getChat();
    ChatId chat = shown == null ? chat(query.getFrom().getId()) : chat(shown);
    return Optional.of(
        new Happening(
            Wording.cut(query.getId(), 64),
            chat,
            sender(query.getFrom()),
            new Incoming.Tap(query.getData())));
  }

  private static Optional<Happening> membership(
      ChatMemberUpdated change, Optional<String> botName) {
    boolean in =
        present(change.getNewChatMember() == null ? "" : change.getNewChatMember().getStatus());
    boolean was =
        present(change.getOldChatMember() == null ? "" : change.getOldChatMember().getStatus());
    String type = change.getChat().getType();
    if (type.equals("channel") || in == was) {
      return Optional.empty();
    }
    Incoming added =
        type.equals("private")
            ? new Incoming.Unblocked()
            : new Incoming.AddedToGroup(GroupMessages.privateChat(botName));
    return Optional.of(
        new Happening(
            String.valueOf(change.getDate()),
            chat(change.getChat()),
            sender(change.getFrom()),
            in ? added : new Incoming.Blocked()));
  }

  private static boolean present(String status) {
    return switch (status) {
      case "member", "administrator", "creator", "restricted" -> true;
      default -> false;
    };
  }

  private static ChatId chat(Chat chat) {
    return chat(chat.getId());
  }

  private static ChatId chat(long id) {
    return new ChatId(TelegramChannel.NAME, Long.toString(id));
  }

  /** Posts in the name of a group or a channel have no sender. */
  private static Sender sender(User from) {
    if (from == null) {
      return new Sender("", Locale.ENGLISH);
    }
    String name =
        Stream.of(Optional.ofNullable(from.getFirstName()), Optional.ofNullable(from.getLastName()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    boolean korean =
        Optional.ofNullable(from.getLanguageCode())
            .map(code -> code.toLowerCase(Locale.ROOT))
            .filter(code -> code.equals("ko") || code.startsWith("ko-"))
            .isPresent();
    return new Sender(name, korean ? Locale.KOREAN : Locale.ENGLISH);
  }
}
