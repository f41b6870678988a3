package io.gaja.bot.monkey;

import io.gaja.bot.channel.telegram.standin.Fault;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.monkey.Judge.Doing;
import io.gaja.bot.monkey.Somebody.Calling;
import io.gaja.bot.monkey.Wire.Due;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Round after round, everybody does something; then it is looked at what came of it. */
final class Storm {
  private static final int MOST_BREACHES = 200;
  private static final int ROUNDS_TO_A_CHECK = 25;
  private static final int ROUNDS_TO_A_LINE = 100;
  private static final int ROUNDS_TO_AN_OUTAGE = 40;

  /** Nothing is done by these, so that no message comes twice. */
  private static final List<Fault> OUTAGES =
      List.of(
          Fault.BAD_GATEWAY_HTML,
          Fault.EMPTY_500,
          Fault.INTERNAL_ERROR,
          Fault.RESET,
          Fault.TOO_MANY);

  private final World world;
  private final List<Somebody> crowd;
  private final Mind mind;
  private final Posting posting;
  private final Eyes eyes;
  private final Judge judge;
  private final Stillness stillness;
  private final Breaches breaches;
  private final Coverage coverage = new Coverage();
  private final Random dice;
  private int rounds;
  private int updates;

  Storm(
      World world,
      List<Somebody> crowd,
      Mind mind,
      Posting posting,
      Proofreader reader,
      Breaches breaches,
      long seed) {
    this.world = world;
    this.crowd = crowd;
    this.mind = mind;
    this.posting = posting;
    this.breaches = breaches;
    this.eyes = new Eyes(world.database(), world.telegram());
    this.judge = new Judge(crowd, eyes, reader, mind, breaches);
    this.stillness = new Stillness(world, breaches);
    this.dice = new Random(seed);
  }

  int updates() {
    return updates;
  }

  Stillness stillness() {
    return stillness;
  }

  Coverage coverage() {
    coverage.reads(world.database());
    return coverage;
  }

  /** Those who have something to do for others get ready, and nobody plays the fool. */
  void dawns(int times) {
    List<Somebody> busy = crowd.stream().filter(who -> who.calling() != Calling.RIDER).toList();
    for (int i = 0; i < times; i++) {
      round(busy, true);
    }
  }

  void rages(int until, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (updates < until && breaches.count() < MOST_BREACHES && System.nanoTime() < end) {
      round(crowd, false);
      timePasses();
      if (rounds % ROUNDS_TO_A_CHECK == 0) {
        stillness.check("after #" + updates);
      }
      if (rounds % ROUNDS_TO_AN_OUTAGE == 0) {
        world.telegram().breaks(1 + dice.nextInt(4), Words.one(OUTAGES, dice), "*");
      }
      if (rounds % ROUNDS_TO_A_LINE == 0) {
        System.out.println("monkey: " + updates + " updates, " + breaches.count() + " breaches");
      }
    }
    stillness.check("after the storm");
  }

  private void timePasses() {
    int chance = dice.nextInt(200);
    if (chance == 0) {
      world.turn(Duration.ofMinutes(60 + dice.nextInt(800)));
    } else if (chance < 12) {
      world.turn(Duration.ofMinutes(1 + dice.nextInt(10)));
    } else {
      world.turn(Duration.ofMillis(500 + dice.nextInt(6000)));
    }
  }

  void round(List<Somebody> some, boolean calm) {
    rounds++;
    Census before = Census.of(world.database());
    List<Doing> doings = new ArrayList<>();
    for (Somebody who : some) {
      if (who.isAway()) {
        comesBack(who, calm);
      } else {
        doings.add(
            !calm && leaves(who)
                ? new Doing(who, goodbye(who))
                : new Doing(who, mind.acts(who, before, calm)));
      }
    }
    for (Doing doing : doings) {
      String step = before.stepName(doing.who().chat());
      doing.wires().forEach(wire -> notes(doing.who(), wire, step));
      posting.send(doing.who(), doing.wires());
    }
    posting.awaitTaken();
    stillness.settles();
    judge.looks(doings, before, Census.of(world.database()), "at #" + updates);
  }

  private void notes(Somebody who, Wire wire, String step) {
    updates++;
    coverage.comes(wire.kind(), step);
    who.tells("#" + updates + " at " + step + ": " + wire.due() + " " + wire);
    if (wire.due() != Due.NOTHING) {
      who.does(wire);
    }
  }

  /** One in a hundred blocks the bot. */
  private static boolean leaves(Somebody who) {
    return who.dialect() instanceof TelegramDialect
        && who.calling() != Calling.GROUP
        && who.feels(1);
  }

  /** Now and then Telegram does not say so. */
  private List<Wire> goodbye(Somebody who) {
    shuts(who, true);
    return who.feels(60) ? List.of(((TelegramDialect) who.dialect()).member(false)) : List.of();
  }

  /** Whoever has blocked the bot does nothing, and comes back after a while. */
  private void comesBack(Somebody who, boolean calm) {
    if (calm || who.feels(25)) {
      shuts(who, false);
      Wire back = ((TelegramDialect) who.dialect()).member(true);
      notes(who, back, "Step.Idle");
      posting.send(who, List.of(back));
    }
  }

  private void shuts(Somebody who, boolean out) {
    who.goesAway(out);
    if (eyes.room(who) instanceof Person person) {
      person.shutsOut(out);
    }
  }
}
