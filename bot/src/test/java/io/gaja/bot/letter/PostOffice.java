package io.gaja.bot.letter;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.Transactions;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** All that a test of letters needs, on a database of its own. */
final class PostOffice implements AutoCloseable {
  static final ChatId RIDER = ChatId.parse("test:rider");
  static final ChatId DRIVER = ChatId.parse("test:driver");

  final MovingClock clock = new MovingClock();
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final ScriptedChannel channel;
  final AtomicBoolean leaseHeld = new AtomicBoolean(true);
  final Map<DriverId, Point> positions = new ConcurrentHashMap<>();
  final List<ChatId> unreachable = new CopyOnWriteArrayList<>();
  final MongoTemplate mongo;
  final LetterBox box;
  final Transactions transactions;
  private final MongoClient client;
  private final String database = LocalMongodForTests.freshDatabaseName();
  private final List<Postman> postmen = new ArrayList<>();
  private Limits limits = Limits.none();

  PostOffice() {
    this(new ScriptedChannel());
  }

  PostOffice(ScriptedChannel channel) {
    this.channel = channel;
    client = MongoClients.create(LocalMongodForTests.uri());
    var factory = new SimpleMongoClientDatabaseFactory(client, database);
    mongo = new MongoTemplate(factory);
    transactions = new Transactions(factory);
    LetterIndexes.create(mongo);
    box = new LetterBox(mongo, clock, chats -> {});
  }

  PostOffice within(Limits newLimits) {
    limits = newLimits;
    return this;
  }

  Postman openPostman() {
    var settings =
        new PostmanSettings(
            64, Duration.ofMillis(30), 8, Duration.ofHours(1), Duration.ofSeconds(5));
    var around =
        new Surroundings(
            leaseHeld::get, driver -> Optional.ofNullable(positions.get(driver)), unreachable::add);
    Postman postman =
        new Postman(
            client,
            database,
            List.of(new Carrier(channel, limits)),
            around,
            settings,
            meters,
            clock,
            new Random(7));
    postmen.add(postman);
    postman.start();
    return postman;
  }

  void post(Letter... letters) {
    transactions.run(() -> {
      box.post(List.of(letters));
      return true;
    });
  }

  static Letter note(ChatId chat, String text) {
    return Letter.to(chat, new Content.Note(Reply.of(text), false));
  }

  static Letter ringingNote(ChatId chat, String text) {
    return Letter.to(chat, new Content.Note(Reply.of(text), true));
  }

  static Letter card(ChatId chat, String key, String text) {
    return Letter.to(chat, new Content.Card(key, withButton(text), false));
  }

  static Letter ringingCard(ChatId chat, String key, String text) {
    return Letter.to(chat, new Content.Card(key, withButton(text), true));
  }

  static Letter withdraw(ChatId chat, String key, String text) {
    return Letter.to(chat, new Content.Withdraw(key, Reply.of(text)));
  }

  static Reply withButton(String text) {
    return Reply.of(text).row(new Button.Choice("OK", "ok"));
  }

  long waiting() {
    return mongo.getCollection(LetterIndexes.LETTERS).countDocuments();
  }

  long buried() {
    return mongo.getCollection(LetterIndexes.UNDELIVERED).countDocuments();
  }

  double counted(Outcome outcome) {
    var counter = meters.find("gaja.letters").tag("outcome", outcome.tag()).counter();
    return counter == null ? 0 : counter.count();
  }

  void awaitEmpty() {
    await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
  }

  /** Waits while a second passes with every look. */
  void awaitAsTimePasses(Callable<Boolean> condition) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> {
          clock.advance(Duration.ofSeconds(1));
          return condition.call();
        });
  }

  @Override
  public void close() {
    postmen.forEach(Postman::stop);
    client.getDatabase(database).drop();
    client.close();
  }
}
