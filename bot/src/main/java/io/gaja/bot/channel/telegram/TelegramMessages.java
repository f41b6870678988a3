package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import java.io.Serializable;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/** A reply as a message of Telegram: words alone, or a picture with its caption. */
final class TelegramMessages {
  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private final TelegramCalls calls;
  private final TelegramWords words;

  TelegramMessages(TelegramCalls calls, TelegramWords words) {
    this.calls = calls;
    this.words = words;
  }

  /** A picture that came by another messenger is unknown here: the words go without it. */
  Answer<Message> send(ChatId chat, Reply reply, boolean wakes, Optional<ReplyKeyboard> markup) {
    if (reply.photo().isEmpty()) {
      return calls.call(text(chat, reply, wakes, markup));
    }
    Answer<Message> answer = calls.call(photo(chat, reply, reply.photo().get(), wakes, markup));
    return Deliveries.isUnknownPicture(answer)
        ? calls.call(text(chat, withoutPicture(chat, reply), wakes, markup))
        : answer;
  }

  private Reply withoutPicture(ChatId chat, Reply reply) {
    return reply.line(words.pictureElsewhere(words.languageOf(chat)));
  }

  /** Only Telegram knows whether the message has a text or, being a picture, a caption. */
  Answer<Serializable> edit(
      ChatId chat, int messageId, Reply reply, Optional<InlineKeyboardMarkup> buttons) {
    boolean picture = reply.photo().isPresent();
    Answer<Serializable> answer = edit(picture, chat, messageId, reply, buttons);
    return Deliveries.isOfTheOtherKind(answer)
        ? edit(!picture, chat, messageId, reply, buttons)
        : answer;
  }

  private Answer<Serializable> edit(
      boolean picture,
      ChatId chat,
      int messageId,
      Reply reply,
      Optional<InlineKeyboardMarkup> buttons) {
    return picture
        ? calls.call(caption(chat, messageId, reply, buttons))
        : calls.call(text(chat, messageId, reply, buttons));
  }

  private static SendMessage text(
      ChatId chat, Reply reply, boolean wakes, Optional<ReplyKeyboard> markup) {
    Wording wording = Wording.of(reply, Wording.LONGEST_TEXT);
    SendMessage message =
        SendMessage.builder()
            .chatId(chat.key())
            .text(wording.text())
            .entities(wording.entities())
            .linkPreviewOptions(NO_PREVIEW)
            .disableNotification(!wakes)
            .build();
    markup.ifPresent(message::setReplyMarkup);
    return message;
  }

  private static SendPhoto photo(
      ChatId chat, Reply reply, String file, boolean wakes, Optional<ReplyKeyboard> markup) {
    Wording wording = Wording.of(reply, Wording.LONGEST_CAPTION);
    SendPhoto message =
        SendPhoto.builder()
            .chatId(chat.key())
            .photo(new InputFile(file))
            .caption(wording.text())
            .captionEntities(wording.entities())
            .disableNotification(!wakes)
            .build();
    markup.ifPresent(message::setReplyMarkup);
    return message;
  }

  private static EditMessageText text(
      ChatId chat, int messageId, Reply reply, Optional<InlineKeyboardMarkup> buttons) {
    Wording wording = Wording.of(reply, Wording.LONGEST_TEXT);
    EditMessageText edit =
        EditMessageText.builder()
            .chatId(chat.key())
            .messageId(messageId)
            .text(wording.text())
            .entities(wording.entities())
            .linkPreviewOptions(NO_PREVIEW)
            .build();
    buttons.ifPresent(edit::setReplyMarkup);
    return edit;
  }

  private static EditMessageCaption caption(
      ChatId chat, int messageId, Reply reply, Optional<InlineKeyboardMarkup> buttons) {
    Wording wording = Wording.of(reply, Wording.LONGEST_CAPTION);
    EditMessageCaption edit =
        EditMessageCaption.builder()
            .chatId(chat.key())
            .messageId(messageId)
            .caption(wording.text())
            .captionEntities(wording.entities())
            .build();
    buttons.ifPresent(edit::setReplyMarkup);
    return edit;
  }
}
