package io.gaja.bot.monkey;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.gaja.bot.RunningGaja;
import io.gaja.bot.StoryClock;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.monkey.Somebody.Calling;
import io.gaja.bot.monkey.Wire.Due;
import io.gaja.bot.setup.Clockwork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.core.ConditionTimeoutException;
import org.bson.Document;

/** Round after round, everybody does something; then it is looked at what came of it. */
final class Storm {
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final RunningGaja gaja;
  private final StoryClock clock;
  private final List<Somebody> crowd;
  private final Mind mind;
  private final Posting posting;
  private final Eyes eyes;
  private final Proofreader reader;
  private final Laws laws;
  private final Breaches breaches;
  private final Coverage coverage = new Coverage();
  private final MongoDatabase database;
  private final Random dice;
  private int rounds;
  private int updates;

  /** What one of them does in a round. */
  private record Doing(Somebody who, List<Wire> wires) {
    boolean wants(Due due) {
      return wires.stream().anyMatch(wire -> wire.due() == due);
    }
  }

  Storm(
      RunningGaja gaja,
      StoryClock clock,
      BotApi telegram,
      List<Somebody> crowd,
      Mind mind,
      Posting posting,
      Proofreader reader,
      Breaches breaches,
      MongoDatabase database,
      long seed) {
    this.gaja = gaja;
    this.clock = clock;
    this.crowd = crowd;
    this.mind = mind;
    this.posting = posting;
    this.reader = reader;
    this.breaches = breaches;
    this.database = database;
    this.eyes = new Eyes(database, telegram);
    this.laws = new Laws(gaja.get(MongoClient.class), database, breaches);
    this.dice = new Random(seed);
  }

  int updates() {
    return updates;
  }

  Coverage coverage() {
    coverage.reads(database);
    return coverage;
  }

  /** Those who have something to do for others get ready, and nobody plays the fool. */
  void morning(int times) {
    List<Somebody> busy = crowd.stream().filter(who -> who.calling() != Calling.RIDER).toList();
    for (int i = 0; i < times; i++) {
      round(busy, true);
    }
  }

  void rages(int until) {
    while (updates < until && breaches.count() < 200) {
      round(crowd, false);
      timePasses();
      if (rounds % 25 == 0) {
        check();
      }
    }
  }

  private void timePasses() {
    int chance = dice.nextInt(200);
    if (chance == 0) {
      turn(Duration.ofMinutes(60 + dice.nextInt(800)));
    } else if (chance < 12) {
      turn(Duration.ofMinutes(1 + dice.nextInt(10)));
    } else {
      turn(Duration.ofMillis(500 + dice.nextInt(6000)));
    }
  }

  void turn(Duration time) {
    clock.passes(time);
    Clockwork.follows(gaja);
  }

  void round(List<Somebody> some, boolean calm) {
    rounds++;
    Census before = Census.of(database);
    List<Doing> doings = new ArrayList<>();
    for (Somebody who : some) {
      if (comesBack(who, calm)) {
        doings.add(new Doing(who, mind.acts(who, before, calm)));
      }
    }
    doings.addAll(leaving(doings, calm));
    for (Doing doing : doings) {
      String step = before.stepName(doing.who().chat());
      doing.wires().forEach(wire -> notes(doing.who(), wire, step));
    }
    doings.forEach(doing -> posting.send(doing.who(), doing.wires()));
    posting.awaitTaken();
    settles();
    look(some, doings, before, Census.of(database));
  }

  private void notes(Somebody who, Wire wire, String step) {
    updates++;
    coverage.comes(wire.kind(), step);
    who.tells("#" + updates + " at " + step + ": " + wire.due() + " " + wire);
    if (wire.due() != Due.NOTHING) {
      who.does(wire);
    }
  }

  /** Whoever has blocked the bot comes back after a while, and does nothing till then. */
  private boolean comesBack(Somebody who, boolean calm) {
    if (!who.isAway()) {
      return true;
    }
    if (calm || who.feels(25)) {
      who.goesAway(false);
      ((io.gaja.bot.channel.telegram.standin.Person) eyes.room(who)).shutsOut(false);
      Wire back = ((TelegramDialect) who.dialect()).member(true);
      notes(who, back, "Step.Idle");
      posting.send(who, List.of(back));
      posting.awaitTaken();
      settles();
      return true;
    }
    return false;
  }

  private List<Doing> leaving(List<Doing> doings, boolean calm) {
    if (calm) {
      return List.of();
    }
    List<Doing> leaving = new ArrayList<>();
    for (Doing doing : List.copyOf(doings)) {
      Somebody who = doing.who();
      if (who.isOnTelegram() && who.calling() != Calling.GROUP && who.feels(1)) {
        doings.remove(doing);
        who.goesAway(true);
        ((io.gaja.bot.channel.telegram.standin.Person) eyes.room(who)).shutsOut(true);
        boolean told = who.feels(60);
        Wire gone = ((TelegramDialect) who.dialect()).member(false);
        leaving.add(new Doing(who, told ? List.of(gone) : List.of()));
      }
    }
    return leaving;
  }

  private void look(List<Somebody> some, List<Doing> doings, Census before, Census after) {
    Map<String, Boolean> heard = new HashMap<>();
    for (Somebody who : crowd) {
      boolean any = false;
      for (Sight sight : eyes.news(who)) {
        if (who.sees(sight)) {
          any = true;
          mind.overhears(sight);
          proofread(who, sight, before, after);
        }
      }
      heard.put(who.chat(), any);
    }
    for (Doing doing : doings) {
      judge(doing, heard.getOrDefault(doing.who().chat(), false), before, after);
    }
  }

  private void judge(Doing doing, boolean heard, Census before, Census after) {
    Somebody who = doing.who();
    if (doing.wants(Due.ANSWER) && !heard && !who.isAway()) {
      breaches.add("silence", "at #" + updates, who.story());
    }
    boolean alone = who.calling() == Calling.GROUP;
    if (alone && heard && doing.wires().stream().allMatch(wire -> wire.due() == Due.NOTHING)) {
      breaches.add("group, spoke uncalled", "at #" + updates, who.story());
    }
    long steps = after.version(who.chat()) - before.version(who.chat());
    long fresh =
        new LinkedHashSet<>(doing.wires())
            .stream().filter(wire -> wire.due() != Due.NOTHING).count();
    boolean helped =
        (before.stepName(who.chat()) + after.stepName(who.chat())).contains("HelpStep")
            || who.calling() == Calling.OPERATOR;
    if (steps > fresh && !helped) {
      breaches.add("law 2, effect without cause", "at #" + updates + " " + steps, who.story());
    }
  }

  private void proofread(Somebody who, Sight sight, Census before, Census after) {
    reader
        .findFault(sight)
        .ifPresent(fault -> breaches.add("text", fault + " at #" + updates, who.story()));
    if (who.calling() == Calling.OPERATOR || who.calling() == Calling.GROUP) {
      return;
    }
    if (reader.showsPhone(sight)) {
      breaches.add("law 7, phone shown", sight.text(), who.story());
    }
    String language = after.findLanguage(who.chat()).orElse("");
    if (before.findLanguage(who.chat()).filter(language::equals).isPresent()) {
      reader
          .findForeign(sight, language)
          .ifPresent(part -> breaches.add("language", part + " at #" + updates, who.story()));
    }
  }

  /** Until every update has had its effect and every letter is delivered. */
  void settles() {
    try {
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(4))
          .atMost(PATIENCE)
          .until(() -> count("inbox", "waiting") == 0 && letters() == 0);
    } catch (ConditionTimeoutException stuck) {
      List<Document> letters =
          database.getCollection("letters").find().limit(3).into(new ArrayList<>());
      breaches.add("law 3, stuck", count("inbox", "waiting") + " updates, letters " + letters, "");
    }
  }

  private long count(String collection, String state) {
    return database.getCollection(collection).countDocuments(new Document("state", state));
  }

  private long letters() {
    return database.getCollection("letters").estimatedDocumentCount();
  }

  void check() {
    try {
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(50))
          .atMost(Duration.ofSeconds(15))
          .until(() -> laws.overdue(clock.instant()) == 0);
    } catch (ConditionTimeoutException late) {
      breaches.add("law 4, not woken", laws.overdue(clock.instant()) + " overdue", "");
    }
    settles();
    laws.check("after #" + updates);
  }

  /** How many calls, bookings and talks with a person are open. */
  long open() {
    return List.of("calls", "bookings", "help_requests").stream()
        .mapToLong(collection ->
            database.getCollection(collection).countDocuments(new Document("open", true)))
        .sum();
  }
}
