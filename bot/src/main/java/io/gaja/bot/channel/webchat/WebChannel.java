package io.gaja.bot.channel.webchat;

import com.mongodb.MongoException;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Channel;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.webchat.WebMessage.Content;
import io.gaja.bot.channel.webchat.WebMessage.From;
import io.gaja.bot.channel.webchat.WebMessage.Kind;
import io.gaja.bot.channel.webchat.WebMessage.Live;
import io.gaja.bot.channel.webchat.WebMessage.Marks;
import io.gaja.bot.channel.webchat.WebMessage.Pin;
import io.gaja.bot.channel.webchat.WebMessages.Appended;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * The messenger {@code web}. A parcel is delivered when it is in MongoDB, by a majority; the same
 * key again is the same message. Open pages are told afterwards.
 */
@Component
public final class WebChannel implements Channel {
  public static final String NAME = "web";
  private static final int LONGEST = 4000;
  private static final int BUTTONS_PER_ROW = 5;

  private final WebMessages messages;
  private final ChatWatch watch;
  private final CarMoves moves;
  private final Clock clock;

  WebChannel(WebMessages messages, ChatWatch watch, Clock clock) {
    this.messages = messages;
    this.watch = watch;
    this.clock = clock;
    this.moves = new CarMoves(clock);
  }

  /** For the one place where indexes are made. */
  public static void createIndexes(MongoTemplate mongo) {
    WebMessages.createIndexes(mongo);
    WebPhotos.createIndexes(mongo);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(true, true, LONGEST, BUTTONS_PER_ROW);
  }

  @Override
  public Delivery deliver(ChatId chat, Parcel parcel) {
    if (!chat.channel().equals(NAME)) {
      return new Delivery.Refused("This is a chat of " + chat.channel());
    }
    try {
      return take(chat.key(), parcel);
    } catch (MongoException e) {
      return new Delivery.Unknown("The database is away: " + e.getClass().getSimpleName());
    }
  }

  private Delivery take(String chat, Parcel parcel) {
    return switch (parcel) {
      case Parcel.Send send -> send(chat, send);
      case Parcel.Edit edit -> edit(chat, edit);
      case Parcel.StartLive start -> startLive(chat, start);
      case Parcel.MoveLive move -> moveLive(chat, move);
      case Parcel.StopLive stop ->
          changeLive(chat, stop.messageId(), message -> moving(message, live(message).over()));
      case Parcel.Typing typing -> typing(chat);
    };
  }

  private Delivery send(String chat, Parcel.Send send) {
    Reply reply = send.reply();
    if (tooLong(reply)) {
      return new Delivery.Refused("A web message has at most " + LONGEST + " characters");
    }
    return append(chat, send.key(), send.wakes(), content(reply, send.expiresAt()));
  }

  private Delivery append(String chat, String key, boolean wakes, Content content) {
    Appended appended = messages.append(chat, "bot:" + key, From.BOT, Kind.TEXT, wakes, content);
    watch.written(chat, appended.message());
    return new Delivery.Delivered(appended.message().id());
  }

  private Delivery edit(String chat, Parcel.Edit edit) {
    if (tooLong(edit.reply())) {
      return new Delivery.Refused("A web message has at most " + LONGEST + " characters");
    }
    Content content = content(edit.reply(), edit.expiresAt());
    return change(
        chat,
        edit.messageId(),
        message ->
            message.content().equals(content)
                ? message
                : message
                    .showing(content)
                    .marked(new Marks(message.marks().wakes(), true, Optional.empty())));
  }

  private Delivery startLive(String chat, Parcel.StartLive start) {
    Instant until = clock.instant().plus(start.period()).truncatedTo(ChronoUnit.MILLIS);
    Content content = Content.words("").moving(new Live(start.point(), until, false));
    return append(chat, start.key(), false, content);
  }

  private Delivery moveLive(String chat, Parcel.MoveLive move) {
    if (moves.isWorthSaving(MessageDocuments.id(chat, move.messageId()))) {
      return changeLive(
          chat, move.messageId(), message -> moving(message, live(message).at(move.point())));
    }
    watch.passing(chat, new Passing.CarMoved(move.messageId(), move.point()));
    return new Delivery.Delivered(move.messageId());
  }

  private Delivery typing(String chat) {
    watch.passing(chat, new Passing.Typing());
    return new Delivery.Delivered("");
  }

  private Delivery changeLive(String chat, String id, UnaryOperator<WebMessage> change) {
    return change(
        chat,
        id,
        message ->
            message.content().live().isEmpty() || live(message).ended()
                ? message
                : change.apply(message));
  }

  private Delivery change(String chat, String id, UnaryOperator<WebMessage> change) {
    Optional<WebMessage> changed =
        messages.change(
            chat, id, message -> message.from() == From.BOT ? change.apply(message) : message);
    if (changed.isEmpty() || changed.get().from() != From.BOT) {
      return new Delivery.CannotEdit();
    }
    watch.written(chat, changed.get());
    return new Delivery.Delivered(id);
  }

  private static Live live(WebMessage message) {
    return message.content().live().orElseThrow();
  }

  private static WebMessage moving(WebMessage message, Live live) {
    return message.showing(message.content().moving(live));
  }

  static boolean tooLong(Reply reply) {
    return reply.title().length() + reply.text().length() > LONGEST;
  }

  static Content content(Reply reply, Optional<Instant> expiresAt) {
    return new Content(
        reply.title(),
        reply.text(),
        reply.buttons().stream().flatMap(row -> wrap(row).stream()).toList(),
        reply.ask(),
        reply.pin().map(place -> new Pin(place.point(), place.name())),
        Optional.empty(),
        reply.photo().filter(WebPhotos::isName),
        expiresAt.map(at -> at.truncatedTo(ChronoUnit.MILLIS)));
  }

  private static List<List<Button>> wrap(List<Button> row) {
    List<List<Button>> rows = new ArrayList<>();
    for (int i = 0; i < row.size(); i += BUTTONS_PER_ROW) {
      rows.add(List.copyOf(row.subList(i, Math.min(i + BUTTONS_PER_ROW, row.size()))));
    }
    return rows;
  }
}
