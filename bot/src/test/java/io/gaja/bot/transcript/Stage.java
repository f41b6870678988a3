package io.gaja.bot.transcript;

import com.mongodb.client.MongoClient;
import io.gaja.bot.RunningGaja;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import io.gaja.bot.conversation.FreshEngine;
import io.gaja.bot.inbox.InboxStore;
import io.gaja.bot.inbox.PatientInbox;
import io.gaja.bot.inbox.UpdateHandler;
import io.gaja.bot.letter.PostmanOnFoot;
import io.gaja.bot.person.People;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.Positions;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.matching.Dispatcher;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.bson.Document;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The real application on a real database, in which nothing happens by itself: updates, deadlines
 * and letters go on when they are told to, in an order that is the same every time.
 */
final class Stage implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
  static final ChatId OFFICE = new ChatId(Messenger.NAME, "900");
  private static final int MOST_ROUNDS = 100;

  private final Clockwork clock = new Clockwork(ZONE);
  private final Random random = new Random(0);
  private final Messenger messenger = new Messenger(clock);
  private final RunningGaja gaja;
  private final PatientInbox inbox;
  private final Deadlines deadlines;
  private UpdateHandler engine;
  private PostmanOnFoot postman;
  private long updates;

  Stage() {
    this.gaja = RunningGaja.asleep(this::addParts, "GAJA_OPERATORS=" + OFFICE);
    this.inbox = gaja.get(PatientInbox.class);
    this.engine = gaja.get(UpdateHandler.class);
    this.postman = newPostman();
    this.deadlines = new Deadlines(gaja);
  }

  private void addParts(GenericApplicationContext beans) {
    beans.registerBean("story-clock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    beans.registerBean(
        "story-chance", RandomGenerator.class, () -> random, bean -> bean.setPrimary(true));
    beans.registerBean(
        "story-inbox",
        PatientInbox.class,
        () -> new PatientInbox(() -> beans.getBean(InboxStore.class)),
        bean -> bean.setPrimary(true));
  }

  private PostmanOnFoot newPostman() {
    MongoTemplate mongo = gaja.get(MongoTemplate.class);
    return new PostmanOnFoot(
        gaja.get(MongoClient.class),
        mongo.getDb().getName(),
        messenger,
        gaja.get(Positions.class)::findPosition,
        chat ->
            inbox.accept(
                List.of(update(chat, new Sender("", Locale.KOREAN), new Incoming.Blocked()))),
        clock);
  }

  RunningGaja gaja() {
    return gaja;
  }

  Clockwork clock() {
    return clock;
  }

  Messenger messenger() {
    return messenger;
  }

  /** Forgets everybody and everything, and begins anew at this time with this luck. */
  void clear(Instant begins, long seed) {
    gaja.get(Positions.class).flush();
    MongoTemplate mongo = gaja.get(MongoTemplate.class);
    for (String collection : mongo.getCollectionNames()) {
      if (!collection.equals("schema")) {
        mongo.getCollection(collection).deleteMany(new Document());
      }
    }
    messenger.clear();
    clock.set(begins);
    restart(); // the postman's limits would go by the time of the story before
    random.setSeed(seed);
  }

  /** The update takes effect, and nobody has heard of it yet. */
  void take(Update update) {
    inbox.accept(List.of(update));
    inbox.handleAll(engine);
  }

  Update update(ChatId chat, Sender sender, Incoming incoming) {
    return new Update("u" + ++updates, chat, sender, clock.instant(), incoming);
  }

  /** Everything that is due now happens, and everybody hears of it. */
  void settle() {
    boolean busy = true;
    for (int round = 0; busy; round++) {
      if (round == MOST_ROUNDS) {
        throw new AssertionError("Something is due again and again, and time stands still");
      }
      inbox.handleAll(engine);
      boolean delivered = postman.deliverAll();
      busy = deadlines.wakeAll() || delivered;
    }
  }

  /** Time passes; where something becomes due meanwhile, step by step. */
  void passes(Duration time, Duration step) {
    Instant end = clock.instant().plus(time);
    if (!isAnythingDue(end)) {
      clock.set(end);
    }
    while (clock.instant().isBefore(end)) {
      Instant next = clock.instant().plus(step);
      clock.set(next.isBefore(end) ? next : end);
      if (deadlines.wakeAll()) {
        settle();
      }
    }
    takeSilentOffDuty();
    settle();
  }

  private boolean isAnythingDue(Instant then) {
    Instant now = clock.instant();
    clock.set(then);
    boolean due = deadlines.isAnyDue();
    clock.set(now);
    return due;
  }

  private void takeSilentOffDuty() {
    var _ =
        gaja.get(Transactions.class)
            .run(() -> {
              gaja.get(DriverDesk.class).takeSilentOffDuty(Dispatcher.FRESH, clock.instant());
              return true;
            });
  }

  /** A phone says where it is. */
  void isAt(ChatId chat, Point point) {
    gaja.get(People.class)
        .findByChat(chat)
        .ifPresent(person -> gaja.get(Positions.class).report(DriverId.of(person.id()), point));
    gaja.get(Positions.class).flush();
  }

  /** The next process: the database is the same, and nothing else is. */
  void restart() {
    postman.close();
    postman = newPostman();
    engine = FreshEngine.of(gaja);
  }

  @Override
  public void close() {
    postman.close();
    gaja.close();
  }
}
