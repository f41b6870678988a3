package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;

/**
 * The keyboard that sends a location or a phone number. One message of Telegram carries either its
 * own buttons or a keyboard; with both, the keyboard comes on a short silent message after it.
 */
final class AskKeyboard {
  private static final int MOST_REMEMBERED = 50_000;
  private static final String DONE = "👌";

  private final TelegramCalls calls;
  private final TelegramWords words;

  /** Where a keyboard was left open; after a restart an old one merely stays until it is used. */
  private final Set<ChatId> open = ConcurrentHashMap.newKeySet();

  AskKeyboard(TelegramCalls calls, TelegramWords words) {
    this.calls = calls;
    this.words = words;
  }

  /** What happens to the keyboard along with one message. */
  record Plan(Optional<ReplyKeyboard> onTheMessage, Optional<ReplyKeyboard> afterwards) {
    boolean asks() {
      return onTheMessage.or(this::afterwards).orElse(null) instanceof ReplyKeyboardMarkup;
    }

    boolean removes() {
      return onTheMessage.or(this::afterwards).orElse(null) instanceof ReplyKeyboardRemove;
    }
  }

  Plan plan(ChatId chat, Reply.Ask ask, boolean messageHasButtons) {
    Optional<ReplyKeyboard> keyboard =
        keyboard(chat, ask)
            .or(() ->
                open.contains(chat)
                    ? Optional.of(new ReplyKeyboardRemove(true))
                    : Optional.empty());
    return messageHasButtons
        ? new Plan(Optional.empty(), keyboard)
        : new Plan(keyboard, Optional.empty());
  }

  /** What no button does is told. */
  Reply explained(ChatId chat, Reply reply) {
    return reply.ask() == Reply.Ask.LIVE_LOCATION
        ? reply.line(words.howToShareLive(language(chat)))
        : reply;
  }

  /** Does what is left of the plan once the message has arrived. */
  void follow(ChatId chat, Plan plan) {
    if (plan.asks()) {
      if (open.size() >= MOST_REMEMBERED) {
        open.clear();
      }
      open.add(chat);
    }
    if (plan.removes()) {
      open.remove(chat);
    }
    plan.afterwards().ifPresent(keyboard -> bring(chat, keyboard, plan.removes()));
  }

  private void bring(ChatId chat, ReplyKeyboard keyboard, boolean removes) {
    String text = removes ? DONE : words.orUseTheKeyboard(words.languageOf(chat));
    SendMessage message =
        SendMessage.builder()
            .chatId(chat.key())
            .text(text)
            .replyMarkup(keyboard)
            .disableNotification(true)
            .build();
    if (calls.call(message) instanceof Answer.Taken<Message>(Message sent) && removes) {
      calls.callAndForget(
          DeleteMessage.builder().chatId(chat.key()).messageId(sent.getMessageId()).build());
    }
  }

  /** A group has no such keyboards; a live location and a photo have no button to send them. */
  private Optional<ReplyKeyboard> keyboard(ChatId chat, Reply.Ask ask) {
    if (chat.key().startsWith("-")) {
      return Optional.empty();
    }
    return button(chat, ask).map(Keyboards::asking);
  }

  private Optional<KeyboardButton> button(ChatId chat, Reply.Ask ask) {
    return switch (ask) {
      case NOTHING, LIVE_LOCATION, PHOTO -> Optional.empty();
      case LOCATION -> Optional.of(Keyboards.location(words.shareLocation(language(chat))));
      case CONTACT -> Optional.of(Keyboards.contact(words.shareContact(language(chat))));
    };
  }

  private Locale language(ChatId chat) {
    return words.languageOf(chat);
  }
}
