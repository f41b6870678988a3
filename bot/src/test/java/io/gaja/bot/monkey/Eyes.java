package io.gaja.bot.monkey;

import com.mongodb.client.MongoDatabase;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Room;
import io.gaja.bot.channel.telegram.standin.Seen;
import io.gaja.bot.monkey.Sight.Press;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;

/** What each chat shows that is new, at both messengers. */
final class Eyes {
  private static final int MOST_IN_A_ROOM = 300;

  private final MongoDatabase database;
  private final Function<Somebody, Room> rooms;
  private final Map<String, Long> until = new HashMap<>();

  Eyes(MongoDatabase database, BotApi telegram) {
    this.database = database;
    this.rooms =
        who -> {
          long id = Long.parseLong(who.key());
          return id < 0 ? telegram.group(id, who.key()) : telegram.person(id, who.key(), "ko");
        };
  }

  Room room(Somebody who) {
    return rooms.apply(who);
  }

  List<Sight> news(Somebody who) {
    return who.isOnTelegram() ? atTelegram(who) : atTheWeb(who);
  }

  private List<Sight> atTelegram(Somebody who) {
    Room room = room(who);
    synchronized (room) {
      int before = Math.toIntExact(until.getOrDefault(who.chat(), 0L));
      until.put(who.chat(), (long) room.revision());
      List<Sight> news = room.hearsAfter(before).stream().map(Eyes::sight).toList();
      room.keepsNewest(MOST_IN_A_ROOM);
      return news;
    }
  }

  private static Sight sight(Seen seen) {
    List<Press> keys =
        seen.buttons().stream()
            .flatMap(List::stream)
            .map(key -> new Press(key.label(), key.data().orElse("")))
            .toList();
    return new Sight(String.valueOf(seen.id()), seen.text(), keys);
  }

  private List<Sight> atTheWeb(Somebody who) {
    Document newer = new Document("$gt", until.getOrDefault(who.chat(), 0L));
    return database
        .getCollection("web_messages")
        .find(new Document("chat", who.key()).append("seq", newer))
        .sort(new Document("seq", 1))
        .into(new ArrayList<>())
        .stream()
        .map(message -> read(who, message))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Sight> read(Somebody who, Document message) {
    until.put(who.chat(), message.getLong("seq"));
    if (!message.getString("from").equals("BOT")) {
      return Optional.empty();
    }
    List<Press> keys =
        message.getList("buttons", Document.class).stream()
            .map(key -> new Press(key.getString("label"), key.get("data", "")))
            .toList();
    String text = message.getString("title") + "\n" + message.getString("text");
    return Optional.of(new Sight(String.valueOf(message.getLong("n")), text.strip(), keys));
  }
}
