package io.gaja.bot.monkey;

import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.monkey.Somebody.Calling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** Who lives here: half of them at Telegram, a third of them in English. */
final class Crowd {
  static final String OFFICE = "web:monkey-office";
  static final String SECOND_OFFICE = "telegram:9001";
  static final String THIRD_OFFICE = "telegram:-7001";
  private static final byte[] PICTURE = HexFormat.of().parseHex("89504e470d0a1a0a00");

  private final World world;
  private final BotApi telegram;
  private final long seed;
  private final List<Somebody> all = new ArrayList<>();

  Crowd(World world, long seed) {
    this.world = world;
    this.telegram = world.telegram();
    this.seed = seed;
  }

  List<Somebody> settle() {
    atTheWeb("monkey-office", Calling.OPERATOR, "ko");
    atTelegram(9001, Calling.OPERATOR, "en");
    inGroup(-7001, Calling.OPERATOR);
    for (int i = 0; i < 14; i++) {
      comes(100 + i, Calling.RIDER);
    }
    for (int i = 0; i < 12; i++) {
      comes(200 + i, Calling.WORKER);
    }
    for (int i = 0; i < 4; i++) {
      comes(300 + i, Calling.ATTENDANT);
    }
    inGroup(-5001, Calling.GROUP);
    inGroup(-5002, Calling.GROUP);
    return List.copyOf(all);
  }

  private void comes(int number, Calling calling) {
    String language = number % 3 == 0 ? "en" : "ko";
    if (number % 2 == 0) {
      atTelegram(number, calling, language);
    } else {
      atTheWeb("monkey-" + number, calling, language);
    }
  }

  private void atTelegram(long id, Calling calling, String language) {
    var unused = telegram.person(id, "monkey " + id, language);
    all.add(somebody("telegram:" + id, calling, telegram(user(id, language), chat(id), id), id));
  }

  private void inGroup(long id, Calling calling) {
    var unused = telegram.group(id, "friends");
    ObjectNode chat = Forms.object().put("id", id).put("type", "supergroup").put("title", "{9}");
    TelegramDialect members = telegram(user(9000 - id, "ko"), chat, id);
    Dialect dialect = calling == Calling.GROUP ? members : new GroupDialect(members);
    all.add(somebody("telegram:" + id, calling, dialect, -id));
  }

  private TelegramDialect telegram(ObjectNode user, ObjectNode chat, long id) {
    String photo = "photo-of-" + id;
    telegram.keepsFile(photo);
    return new TelegramDialect(chat, user, photo, world.clock(), new Random(seed * 31 + id));
  }

  private static ObjectNode chat(long id) {
    return Forms.object().put("id", id).put("type", "private").put("first_name", "monkey");
  }

  private static ObjectNode user(long id, String language) {
    ObjectNode user = Forms.object().put("id", id).put("is_bot", false);
    return user.put("first_name", "*_<b>`{9}'" + id).put("language_code", language);
  }

  private void atTheWeb(String key, Calling calling, String language) {
    Random dice = new Random(seed * 37 + key.hashCode());
    Dialect dialect = new WebDialect(key, language, upload(key), dice);
    all.add(somebody("web:" + key, calling, dialect, key.hashCode()));
  }

  private Somebody somebody(String chat, Calling calling, Dialect dialect, long number) {
    String phone = "+8210" + (50_000_000 + all.size() * 104_729);
    return new Somebody(chat, calling, dialect, phone, new Random(seed * 41 + number));
  }

  private String upload(String key) {
    URI address =
        URI.create("http://127.0.0.1:" + world.gaja().port() + "/api/chats/" + key + "/photos");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "image/png")
            .POST(HttpRequest.BodyPublishers.ofByteArray(PICTURE))
            .build();
    try {
      return Forms.read(world.http().send(request, BodyHandlers.ofString()).body())
          .path("name")
          .asString("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
