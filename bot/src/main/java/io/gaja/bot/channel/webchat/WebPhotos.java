package io.gaja.bot.channel.webchat;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Pictures that people sent, up to 5 MB each, under names that nobody can guess (128 bits). */
@Component
final class WebPhotos {
  static final int LARGEST = 5 * 1024 * 1024;
  private static final String COLLECTION = "web_photos";
  private static final long KEPT_DAYS = 90;
  private static final Pattern NAME = Pattern.compile("web-[A-Za-z0-9_-]{22}");
  private static final int NAME_BYTES = 16;

  private final MongoCollection<Document> collection;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  WebPhotos(MongoTemplate mongo, Clock clock) {
    this.collection = mongo.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY);
    this.clock = clock;
  }

  static void createIndexes(MongoTemplate mongo) {
    mongo
        .getCollection(COLLECTION)
        .createIndex(ascending("at"), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  static String url(String name) {
    return "/api/photos/" + name;
  }

  /** Saves a picture and gives its name. */
  String save(String chat, Type type, byte[] bytes) {
    byte[] secret = new byte[NAME_BYTES];
    random.nextBytes(secret);
    String name = "web-" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    collection.insertOne(
        new Document("_id", name)
            .append("chat", chat)
            .append("at", Date.from(clock.instant()))
            .append("type", type.name())
            .append("bytes", new Binary(bytes)));
    return name;
  }

  Optional<Picture> find(String name) {
    return Optional.ofNullable(collection.find(eq("_id", name)).first())
        .map(found ->
            new Picture(Type.valueOf(found.getString("type")), found.get("bytes", Binary.class)));
  }

  record Picture(Type type, Binary bytes) {}

  /** What every browser shows, told by the first bytes and never by what the sender claims. */
  enum Type {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp");

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP_MARK = {'W', 'E', 'B', 'P'};
    private static final int WEBP_MARK_AT = 8;

    final String mediaType;

    Type(String mediaType) {
      this.mediaType = mediaType;
    }

    static Optional<Type> of(byte[] bytes) {
      if (has(bytes, 0, JPEG_START)) {
        return Optional.of(JPEG);
      }
      if (has(bytes, 0, PNG_START)) {
        return Optional.of(PNG);
      }
      boolean webp = has(bytes, 0, RIFF) && has(bytes, WEBP_MARK_AT, WEBP_MARK);
      return webp ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean has(byte[] bytes, int at, byte[] start) {
      return bytes.length >= at + start.length
          && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }
  }
}
