package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Channel;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/** Delivers to Telegram. One reply is one message that can be edited as long as it has no ask. */
final class TelegramChannel implements Channel {
  static final String NAME = "telegram";

  private final TelegramCalls calls;
  private final TelegramWords words;
  private final TelegramMessages messages;
  private final AskKeyboard asks;
  private final LiveLocations live;

  TelegramChannel(TelegramCalls calls, TelegramWords words) {
    this.calls = calls;
    this.words = words;
    this.messages = new TelegramMessages(calls, words);
    this.asks = new AskKeyboard(calls, words);
    this.live = new LiveLocations(calls);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(true, true, Wording.LONGEST_TEXT, Keyboards.PER_ROW);
  }

  @Override
  public Delivery deliver(ChatId chat, Parcel parcel) {
    return switch (parcel) {
      case Parcel.Send send -> send(chat, send);
      case Parcel.Edit edit ->
          messageId(edit.messageId())
              .<Delivery>map(id -> edit(chat, id, edit.reply()))
              .orElseGet(Delivery.CannotEdit::new);
      case Parcel.StartLive start -> live.start(chat, start);
      case Parcel.MoveLive move ->
          messageId(move.messageId())
              .<Delivery>map(id -> live.move(chat, id, move.point()))
              .orElseGet(Delivery.CannotEdit::new);
      case Parcel.StopLive stop ->
          messageId(stop.messageId())
              .<Delivery>map(id -> live.stop(chat, id))
              .orElseGet(Delivery.CannotEdit::new);
      case Parcel.Typing _ -> typing(chat);
    };
  }

  private Delivery send(ChatId chat, Parcel.Send send) {
    Reply reply = asks.explained(chat, send.reply());
    Optional<InlineKeyboardMarkup> buttons = buttons(chat, reply);
    AskKeyboard.Plan plan = asks.plan(chat, reply.ask(), buttons.isPresent());
    Optional<ReplyKeyboard> markup = buttons.<ReplyKeyboard>map(own -> own).or(plan::onTheMessage);
    Answer<Message> answer = messages.send(chat, reply, send.wakes(), markup);
    if (answer instanceof Answer.Taken<Message>) {
      asks.follow(chat, plan);
    }
    return Deliveries.of(answer, "", message -> message.getMessageId().toString());
  }

  private Delivery edit(ChatId chat, int messageId, Reply reply) {
    Optional<InlineKeyboardMarkup> buttons = buttons(chat, reply);
    Answer<Serializable> answer = messages.edit(chat, messageId, reply, buttons);
    String id = Integer.toString(messageId);
    return Deliveries.of(answer, id, _ -> id);
  }

  /** A map of the place is one more button, so that a card stays one message. */
  private Optional<InlineKeyboardMarkup> buttons(ChatId chat, Reply reply) {
    List<List<Button>> rows = new ArrayList<>(reply.buttons());
    reply
        .pin()
        .map(place -> Keyboards.map(words.openMap(words.languageOf(chat)), place.point()))
        .ifPresent(map -> rows.add(List.of(map)));
    return Keyboards.inline(rows);
  }

  private Delivery typing(ChatId chat) {
    SendChatAction action =
        SendChatAction.builder().chatId(chat.key()).action(ActionType.TYPING.toString()).build();
    return Deliveries.of(calls.call(action), "", _ -> "");
  }

  private static Optional<Integer> messageId(String text) {
    return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
