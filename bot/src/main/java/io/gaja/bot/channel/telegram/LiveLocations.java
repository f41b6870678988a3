package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import org.telegram.telegrambots.meta.api.methods.StopMessageLiveLocation;
import org.telegram.telegrambots.meta.api.methods.send.SendLocation;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageLiveLocation;

/** The map with a car that moves. It comes silently: the message about the driver has rung. */
final class LiveLocations {
  // Telegram's bounds of live_period.
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  private final TelegramCalls calls;

  LiveLocations(TelegramCalls calls) {
    this.calls = calls;
  }

  Delivery start(ChatId chat, Parcel.StartLive start) {
    SendLocation location =
        SendLocation.builder()
            .chatId(chat.key())
            .latitude(start.point().latitude())
            .longitude(start.point().longitude())
            .livePeriod(seconds(start.period()))
            .disableNotification(true)
            .build();
    return Deliveries.of(calls.call(location), "", message -> message.getMessageId().toString());
  }

  Delivery move(ChatId chat, int messageId, Point point) {
    EditMessageLiveLocation edit =
        EditMessageLiveLocation.builder()
            .chatId(chat.key())
            .messageId(messageId)
            .latitude(point.latitude())
            .longitude(point.longitude())
            .build();
    String id = Integer.toString(messageId);
    return Deliveries.of(calls.call(edit), id, _ -> id);
  }

  /** One that is gone or over already has been stopped. */
  Delivery stop(ChatId chat, int messageId) {
    StopMessageLiveLocation stop =
        StopMessageLiveLocation.builder().chatId(chat.key()).messageId(messageId).build();
    String id = Integer.toString(messageId);
    Delivery delivery = Deliveries.of(calls.call(stop), id, _ -> id);
    return delivery instanceof Delivery.CannotEdit ? new Delivery.Delivered(id) : delivery;
  }

  private static int seconds(Duration period) {
    return (int) Math.clamp(period.toSeconds(), SHORTEST.toSeconds(), LONGEST.toSeconds());
  }
}
